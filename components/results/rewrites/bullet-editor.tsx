'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useRevising } from '@/components/results/revising/revising';
import { sourcesOf } from '@/components/results/text/footnotes';
import { Button } from '@/components/ui/button';
import type { Block } from '@/lib/evidence/passages';
import { bulletWords } from './bullet-words';

interface BulletEditorProps {
  index: number;
  block: Block;
  onDone: () => void;
}

/** One bullet as a field; Enter, Escape and the button take what stands in it, and an empty one goes. */
export function BulletEditor({ index, block, onDone }: BulletEditorProps) {
  const t = useTranslations('results.rewrites');
  const revising = useRevising();
  const [text, setText] = useState(() => bulletWords(block));
  function finish() {
    onDone();
    if (revising?.state.content.kind !== 'text' || text === bulletWords(block)) return;
    const { blocks } = revising.state.content;
    const line = text.replace(/\s+/g, ' ').trim();
    // However much was changed, it still stands for the lines that the bullet came from.
    const own = { kind: 'bullet' as const, passages: [{ text: line, sources: sourcesOf([block]) }] };
    const edited = line === '' ? [] : [own];
    revising.revise({ type: 'edited', blocks: blocks.toSpliced(index, 1, ...edited), accepts: line });
  }
  return (
    <div className="mt-1">
      <textarea
        autoFocus
        aria-label={t('editBullet')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') finish();
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
            event.preventDefault();
            finish();
          }
        }}
        spellCheck
        className="block field-sizing-content w-full resize-none rounded-sm border border-edge bg-transparent p-2"
      />
      <Button className="mt-2" onClick={finish}>
        {t('done')}
      </Button>
    </div>
  );
}
