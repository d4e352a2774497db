import type { Passage } from '@/lib/evidence/passages';
import { useFootnotes } from './footnotes';
import { inlineParts } from './inline';

/** One passage; everything that is ever to be marked in a text is marked here. */
export function PassageView({ passage }: { passage: Passage }) {
  const footnotes = useFootnotes();
  const space = /\s*$/.exec(passage.text)?.[0] ?? '';
  return (
    <>
      {inlineParts(passage.text.trimEnd()).map(({ style, text }, index) => {
        if (style === 'strong') return <strong key={index}>{text}</strong>;
        if (style === 'emphasis') return <em key={index}>{text}</em>;
        return text;
      })}
      {footnotes !== null &&
        passage.sources.map((id) => (
          <sup key={id}>
            {/* Keeps the number on the line of its word. */}
            {'\u2060'}
            <a
              href={`#${footnotes.anchor(id)}`}
              aria-label={`Source ${footnotes.numberOf(id)}`}
              className="rounded-sm px-1 py-0.5 font-sans text-micro text-accent hover:bg-accent-wash"
            >
              {footnotes.numberOf(id)}
            </a>
          </sup>
        ))}
      {space}
    </>
  );
}

export function Passages({ passages }: { passages: readonly Passage[] }) {
  return passages.map((passage, index) => <PassageView key={index} passage={passage} />);
}
