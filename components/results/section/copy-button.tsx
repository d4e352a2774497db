'use client';

import { Check, Copy, CircleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { openFlags } from '@/components/results/flags/flags';
import { useSources } from '@/components/results/sources/sources';
import { Button } from '@/components/ui/button';
import { unfounded } from '@/lib/evidence/unfounded';
import type { SectionContent } from '@/lib/sections/catalog';
import { contentText } from './content-text';

const faces = {
  idle: { word: 'Copy', Icon: Copy },
  done: { word: 'Copied', Icon: Check },
  refused: { word: 'Copying was refused: select the text', Icon: CircleAlert },
} as const;

interface CopyButtonProps {
  title: string;
  content: SectionContent;
  /** Claims that the person stands by. */
  kept: readonly string[];
}

/** Copies a section as clean text, and says so where something in it is still to be checked. */
export function CopyButton({ title, content, kept }: CopyButtonProps) {
  const { textOf } = useSources();
  const [state, setState] = useState<keyof typeof faces>('idle');
  useEffect(() => {
    if (state === 'idle') return;
    const timer = setTimeout(() => setState('idle'), 2500);
    return () => clearTimeout(timer);
  }, [state]);

  async function copy() {
    try {
      await navigator.clipboard.writeText(contentText(content, textOf));
      setState('done');
    } catch {
      // Refused, or no clipboard at all on a plain http address.
      setState('refused');
    }
  }

  const { word, Icon } = faces[state];
  const open = unfounded(openFlags(content, kept)).length;
  return (
    <Button variant="quiet" onClick={() => void copy()}>
      <Icon aria-hidden className="size-4" />
      <span role="status">
        {word}
        {state === 'done' && open > 0 && `, ${open} to check`}
      </span>
      {state === 'idle' && <span className="sr-only">{title}</span>}
    </Button>
  );
}
