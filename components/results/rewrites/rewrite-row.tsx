'use client';

import { Check, PencilLine, Undo2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useRevising } from '@/components/results/revising/revising';
import { useSources } from '@/components/results/sources/sources';
import { usePlaces } from '@/components/results/sources/use-places';
import { Passages } from '@/components/results/text/passage-view';
import { Button } from '@/components/ui/button';
import { hidden } from '@/components/ui/hidden';
import type { Block, Passage } from '@/lib/evidence/passages';
import { sourcesOf } from '@/components/results/text/footnotes';
import type { LineId } from '@/lib/structure/lines';
import { BulletEditor } from './bullet-editor';
import { bulletWords } from './bullet-words';
import { cutAt, differences, type Stretch } from './differences';
import { GainedProvider } from './gained';

interface RewriteRowProps {
  index: number;
  block: Block;
}

/** One bullet: as the resume has it, as it is proposed, and the choice between them. */
export function RewriteRow({ index, block }: RewriteRowProps) {
  const t = useTranslations('results.rewrites');
  const { textOf } = useSources();
  const [isEditing, setIsEditing] = useState(false);
  const words = bulletWords(block);
  const { lines, original, lost, gained } = useMemo(() => holdAgainstSource(block, textOf), [block, textOf]);
  const isUnchanged = words === original && !isEditing;
  return (
    <div data-rewrite className="grid gap-x-6 gap-y-3 py-4 md:grid-cols-2 print:block">
      {!isUnchanged && (
        <div className="text-small text-muted print:hidden">
          <p className="text-caption">{t('yours')}</p>
          {original === '' ? (
            <p className="mt-1">{t('noLine')}</p>
          ) : (
            <>
              <p className="mt-1 whitespace-pre-line wrap-anywhere">
                {cutAt(original, lost).map(({ text, within }, at) =>
                  within ? (
                    <del key={at} className="decoration-edge">
                      {text}
                    </del>
                  ) : (
                    text
                  ),
                )}
              </p>
              <Places lines={lines} />
            </>
          )}
        </div>
      )}
      <div className={`wrap-anywhere ${isUnchanged ? 'md:col-span-2' : ''}`}>
        <p className="text-caption text-muted print:hidden">{t(isUnchanged ? 'asWritten' : 'rewritten')}</p>
        {isEditing ? (
          <BulletEditor index={index} block={block} onDone={() => setIsEditing(false)} />
        ) : (
          <>
            <p className="mt-1 print:list-item print:ml-5 print:list-disc">
              <GainedProvider value={(passage) => gained.get(passage) ?? []}>
                <Passages passages={block.passages} />
              </GainedProvider>
            </p>
            {isUnchanged && <Places lines={lines} />}
            <Choice index={index} block={block} original={original} onEdit={() => setIsEditing(true)} />
          </>
        )}
      </div>
    </div>
  );
}

/** Where in the resume the lines stand; each opens it there. */
function Places({ lines }: { lines: readonly LineId[] }) {
  const placeOf = usePlaces();
  const { show } = useSources();
  return (
    <p className="flex flex-wrap gap-x-3 print:hidden">
      {lines.map((id) => (
        <button
          key={id}
          type="button"
          onClick={() => show(id)}
          className="mt-1 inline-flex min-h-6 items-center rounded-sm text-caption text-accent underline decoration-line underline-offset-4 hover:decoration-accent noscript:hidden"
        >
          {placeOf(id)}
        </button>
      ))}
    </p>
  );
}

/** A bullet's source and what the two don't share; where no source is named, nothing is new. */
function holdAgainstSource(block: Block, textOf: (id: LineId) => string | undefined) {
  const lines = sourcesOf([block]);
  const original = lines.flatMap((id) => textOf(id) ?? []).join('\n');
  const { lost, gained } = differences(original, block.passages.map(({ text }) => text).join(''));
  let from = 0;
  const byPassage = new Map<Passage, Stretch[]>();
  for (const passage of block.passages) {
    const { length } = passage.text;
    const own = gained.map(({ start, end }) => ({
      start: Math.max(0, start - from),
      end: Math.min(length, end - from),
    }));
    byPassage.set(passage, original === '' ? [] : own.filter(({ start, end }) => end > start));
    from += length;
  }
  return { lines, original, lost, gained: byPassage };
}

interface ChoiceProps extends RewriteRowProps {
  original: string;
  onEdit: () => void;
}

function Choice({ index, block, original, onEdit }: ChoiceProps) {
  const t = useTranslations('results.rewrites');
  const revising = useRevising();
  if (revising === null || revising.state.content.kind !== 'text') return null;
  const { state, revise } = revising;
  const words = bulletWords(block);
  const named = { words: words.slice(0, 40), hidden };
  const isTaken = state.accepted.includes(words);
  const keepMine = () => {
    if (state.content.kind !== 'text') return;
    const mine: Block = { kind: 'bullet', passages: [{ text: original, sources: sourcesOf([block]) }] };
    revise({ type: 'edited', blocks: state.content.blocks.with(index, mine), accepts: bulletWords(mine) });
  };
  return (
    <div className="mt-1 -ml-2.5 flex flex-wrap gap-x-1 print:hidden">
      {isTaken ? (
        <span className="inline-flex min-h-9 items-center gap-2 px-2.5 text-small font-medium text-good">
          <Check aria-hidden className="size-4" />
          {t('accepted')}
        </span>
      ) : (
        <Button variant="quiet" onClick={() => revise({ type: 'accepted', bullets: [words] })}>
          <Check aria-hidden className="size-4" />
          <span>{t.rich('accept', named)}</span>
        </Button>
      )}
      {original !== '' && words !== original && (
        <Button variant="quiet" onClick={keepMine}>
          <Undo2 aria-hidden className="size-4" />
          <span>{t.rich('keepMine', named)}</span>
        </Button>
      )}
      <Button variant="quiet" onClick={onEdit}>
        <PencilLine aria-hidden className="size-4" />
        <span>{t.rich('edit', named)}</span>
      </Button>
    </div>
  );
}
