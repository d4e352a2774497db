'use client';

import { Check, Copy, CircleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useSources } from '@/components/results/sources/sources';
import { Button } from '@/components/ui/button';
import type { SectionContent } from '@/lib/sections/catalog';
import { contentText } from './content-text';

const faces = {
  idle: { word: 'Copy', Icon: Copy },
  done: { word: 'Copied', Icon: Check },
  refused: { word: 'Copying was refused: select the text', Icon: CircleAlert },
} as const;

/** Copies a section as clean text. */
export function CopyButton({ title, content }: { title: string; content: SectionContent }) {
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
  return (
    <Button variant="quiet" onClick={() => void copy()}>
      <Icon aria-hidden className="size-4" />
      <span role="status">{word}</span>
      {state === 'idle' && <span className="sr-only">{title}</span>}
    </Button>
  );
}
