import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import { FlagMark } from '@/components/results/flags/flag-mark';
import { flaggedParts, type FlaggedPart } from '@/components/results/flags/flagged-parts';
import { useFlags } from '@/components/results/flags/flags';
import { LeadingHint } from '@/components/results/flags/leading-hint';
import { useGained } from '@/components/results/rewrites/gained';
import type { Passage } from '@/lib/evidence/passages';
import { useFootnotes } from './footnotes';

/** One passage; everything that is ever to be marked in a text is marked here. */
export function PassageView({ passage }: { passage: Passage }) {
  const t = useTranslations('results.text');
  const footnotes = useFootnotes();
  const flags = useFlags().of(passage);
  const gained = useGained()(passage);
  const space = /\s*$/.exec(passage.text)?.[0] ?? '';
  return (
    <>
      {flaggedParts(passage.text.trimEnd(), flags, gained).map((part, index) =>
        part.flag === null ? (
          <Fragment key={index}>{styled(part)}</Fragment>
        ) : (
          <FlagMark key={index} flag={part.flag}>
            {styled(part)}
          </FlagMark>
        ),
      )}
      {footnotes !== null &&
        passage.sources.map((id) => (
          <sup key={id}>
            {/* Keeps the number on the line of its word. */}
            {'\u2060'}
            <a
              href={`#${footnotes.anchor(id)}`}
              aria-label={t('source', { number: footnotes.numberOf(id) })}
              className="rounded-sm px-1 py-0.5 font-sans text-micro text-accent hover:bg-accent-wash"
            >
              {footnotes.numberOf(id)}
            </a>
          </sup>
        ))}
      <LeadingHint passage={passage} />
      {space}
    </>
  );
}

function styled({ style, text, flag, isNew }: FlaggedPart) {
  // A flag says more than that the word is new.
  const words =
    isNew && flag === null ? <ins className="rounded-sm bg-accent-wash no-underline">{text}</ins> : text;
  if (style === 'strong') return <strong>{words}</strong>;
  return style === 'emphasis' ? <em>{words}</em> : words;
}

export function Passages({ passages }: { passages: readonly Passage[] }) {
  return passages.map((passage, index) => <PassageView key={index} passage={passage} />);
}
