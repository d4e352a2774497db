import { Info } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import type { Keeping } from './keeper';

/** Says once, in view, what this browser doesn't keep or doesn't have. */
export function KeepingNote({ keeping }: { keeping: Keeping }) {
  const sentence = useSentence(keeping);
  return (
    <div role="status" className="print:hidden">
      {sentence !== null && (
        <p
          className="mt-4 flex gap-2 rounded-md bg-warn-wash px-4 py-3 text-small"
          data-keeping={keeping.status}
        >
          <Info aria-hidden className="mt-0.5 size-4 shrink-0 text-warn" />
          <span>{sentence}</span>
        </p>
      )}
    </div>
  );
}

function useSentence(keeping: Keeping) {
  const t = useTranslations('history.keeping');
  switch (keeping.status) {
    case 'quiet':
    case 'opening':
      return null;
    case 'missing':
    case 'unreadable':
      return t.rich(keeping.status, {
        history: (words) => (
          <Link href="/history" prefetch={false} className="text-accent underline underline-offset-4">
            {words}
          </Link>
        ),
      });
    case 'refused':
      return t(`refused.${keeping.problem}`);
  }
}
