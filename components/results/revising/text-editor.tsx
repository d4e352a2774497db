'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { flagFaces } from '@/components/results/flags/flag-faces';
import { openFlags } from '@/components/results/flags/flags';
import { useFlagSentence } from '@/components/results/flags/use-flag-sentence';
import { Sheet } from '@/components/results/text/sheet';
import { countWords } from '@/components/results/text/count-words';
import { usePointNames } from '@/components/results/text/use-point-names';
import { Button } from '@/components/ui/button';
import { editableText, readEdited } from '@/lib/editing/editable-text';
import type { Block } from '@/lib/evidence/passages';
import type { WrittenSection } from '@/lib/sections/catalog';
import type { Revising } from './revising';

/** So long a pause between two keys ends what is undone in one step. */
const pauseMs = 600;

interface TextEditorProps {
  revising: Revising;
  section: WrittenSection;
  title: string;
  blocks: Block[];
  onDone: () => void;
}

/** A text as one box to type in, on the sheet it stands on. What is typed is kept without being told to. */
export function TextEditor({ revising, section, title, blocks, onDone }: TextEditorProps) {
  const t = useTranslations('results.revising');
  const say = useTranslations('results');
  const sentence = useFlagSentence();
  const { state, revise } = revising;
  const { named, unnamed } = usePointNames();
  const [origin] = useState(() => named(blocks));
  const [text, setText] = useState(() => editableText(origin));
  // A pause in typing begins a new stretch of it, which is a step of its own to undo.
  const typing = useRef({ name: 0, at: 0 });
  const box = useRef<HTMLTextAreaElement>(null);
  const hint = useId();

  useEffect(() => box.current?.focus(), []);

  function change(next: string) {
    setText(next);
    const { name, at } = typing.current;
    const now = Date.now();
    typing.current = { name: now - at > pauseMs ? name + 1 : name, at: now };
    const edited = unnamed(readEdited(next, origin));
    revise({ type: 'edited', blocks: edited, typing: `${hint}${typing.current.name}` });
  }

  const flags = openFlags(state.content, state.kept).filter(({ kind }) => kind !== 'worked-out');
  return (
    <div>
      <Sheet section={section}>
        <textarea
          ref={box}
          aria-label={t('edit', { title })}
          aria-describedby={hint}
          value={text}
          onChange={(event) => change(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onDone();
          }}
          spellCheck
          className="block field-sizing-content w-full resize-none rounded-sm border border-edge bg-transparent p-3"
        />
      </Sheet>
      <ul aria-live="polite" aria-label={say('flags.label')} className="mt-3 space-y-1 text-small">
        {flags.map((flag) => {
          const { Icon, tone } = flagFaces[flag.kind];
          return (
            <li key={`${flag.block} ${flag.passage} ${flag.start}`} className="flex gap-2">
              <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${tone}`} />
              {sentence(flag)}
            </li>
          );
        })}
      </ul>
      <div className="mt-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <Button onClick={onDone}>{t('done')}</Button>
        <p id={hint} className="text-caption text-muted">
          {t('hint')}
        </p>
        <p className="text-caption text-muted tabular-nums">
          {say('text.words', { count: countWords(readEdited(text, origin)) })}
        </p>
      </div>
    </div>
  );
}
