'use client';

import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Dialog } from '@/components/ui/dialog';
import type { Line, LineId } from '@/lib/structure/lines';

interface SourceDialogProps {
  lines: Line[];
  shown: LineId;
  onClose: () => void;
}

/** A text line by line as the sections refer to it, with one line marked. */
export function SourceDialog({ lines, shown, onClose }: SourceDialogProps) {
  const t = useTranslations('results.sources');
  const marked = useRef<HTMLLIElement>(null);
  useEffect(() => {
    marked.current?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <Dialog title={t(shown.startsWith('R') ? 'resume' : 'posting')} onClose={onClose}>
      <ol className="text-small">
        {lines.map((line) => (
          <li
            key={line.id}
            ref={line.id === shown ? marked : null}
            aria-current={line.id === shown || undefined}
            className="flex gap-4 rounded-sm px-2 py-1 aria-[current]:bg-accent-wash aria-[current]:outline-2 aria-[current]:outline-accent"
          >
            <span aria-hidden className="w-7 shrink-0 text-right text-muted tabular-nums">
              {line.id.slice(1)}
            </span>
            <span className={`wrap-anywhere ${line.mark === 'heading' ? 'font-semibold' : ''}`}>
              {line.text}
            </span>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
