'use client';

import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslations } from 'use-intl';
import { flagFaces } from '@/components/results/flags/flag-faces';
import { openFlags } from '@/components/results/flags/flags';
import { useFlagSentence } from '@/components/results/flags/use-flag-sentence';
import { Sheet } from '@/components/results/text/sheet';
import { countWords } from '@/components/results/text/count-words';
import { Button } from '@/components/ui/button';
import { editableText, readEdited } from '@/lib/editing/editable-text';
import type { Block } from '@/lib/evidence/passages';
import type { WrittenSection } from '@/lib/sections/catalog';
import type { Revising } from './revising';

/** How long after the last key the text counts as changed: one step to undo, one check. */
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
  const [origin] = useState(blocks);
  const [text, setText] = useState(() => editableText(blocks));
  const unsaved = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const box = useRef<HTMLTextAreaElement>(null);
  const hint = useId();

  function save() {
    clearTimeout(timer.current);
    if (unsaved.current !== null) revise({ type: 'edited', blocks: readEdited(unsaved.current, origin) });
    unsaved.current = null;
  }
  // Leaving the page or the editor in the middle of a word keeps the word.
  const saveAtEnd = useEffectEvent(save);
  useEffect(() => {
    box.current?.focus();
    // Rendered at once: a page that is being left has no later.
    const onHide = () => flushSync(saveAtEnd);
    window.addEventListener('pagehide', onHide);
    return () => window.removeEventListener('pagehide', onHide);
  }, []);

  function change(next: string) {
    setText(next);
    unsaved.current = next;
    clearTimeout(timer.current);
    timer.current = setTimeout(save, pauseMs);
  }
  function finish() {
    save();
    onDone();
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
            if (event.key === 'Escape') finish();
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
        <Button onClick={finish}>{t('done')}</Button>
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
