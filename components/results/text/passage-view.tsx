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
          <sup key={id} className="ml-0.5">
            <a
              href={`#${footnotes.anchor(id)}`}
              aria-label={`Source ${footnotes.numberOf(id)}`}
              className="inline-block min-w-6 rounded-sm px-1 text-center font-sans text-micro text-accent hover:bg-accent-wash"
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
