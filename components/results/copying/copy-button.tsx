'use client';

import { Check, Copy, CircleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { usePrinted } from '@/components/results/export/use-printed';
import { openFlags } from '@/components/results/flags/flags';
import { useSources } from '@/components/results/sources/sources';
import { usePointNames } from '@/components/results/text/use-point-names';
import { Button } from '@/components/ui/button';
import { hidden } from '@/components/ui/hidden';
import { unfounded } from '@/lib/evidence/unfounded';
import { toHtml } from '@/lib/export/to-html';
import type { SectionContent } from '@/lib/sections/catalog';
import { contentText } from './content-text';
import { writeClipboard } from './write-clipboard';

const icons = { idle: Copy, done: Check, refused: CircleAlert } as const;

interface CopyButtonProps {
  title: string;
  content: SectionContent;
  /** Claims that the person stands by. */
  kept: readonly string[];
}

/** Copies a section as clean text, plain and with its form, and says so where something in it is still to be checked. */
export function CopyButton({ title, content, kept }: CopyButtonProps) {
  const t = useTranslations('results.section');
  const match = useTranslations('results.matches');
  const importance = useTranslations('results.importances');
  const { textOf } = useSources();
  const { part } = usePrinted();
  const { named } = usePointNames();
  const [state, setState] = useState<keyof typeof icons>('idle');
  useEffect(() => {
    if (state === 'idle') return;
    const timer = setTimeout(() => setState('idle'), 2500);
    return () => clearTimeout(timer);
  }, [state]);

  async function copy() {
    const shown = content.kind === 'text' ? { ...content, blocks: named(content.blocks) } : content;
    try {
      await writeClipboard({
        text: contentText(shown, textOf, { match, importance }),
        html: toHtml({ language: null, parts: [part(title, content)] }),
      });
      setState('done');
    } catch {
      // Refused, or no clipboard at all on a plain http address.
      setState('refused');
    }
  }

  const Icon = icons[state];
  const open = unfounded(openFlags(content, kept)).length;
  const news = {
    idle: null,
    done: open > 0 ? t('copiedOpen', { count: open }) : t('copied'),
    refused: t('copyRefused'),
  }[state];
  return (
    <>
      <Button variant="quiet" onClick={() => void copy()}>
        <Icon aria-hidden className="size-4" />
        <span>{news ?? t.rich('copy', { title, hidden })}</span>
      </Button>
      {/* Apart from the button: a live region's words are no part of its name. */}
      <span role="status" className="sr-only">
        {news}
      </span>
    </>
  );
}
