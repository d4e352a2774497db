import type { Block } from '@/lib/evidence/passages';

/** What a job summary's points are called in its text, whatever language that is in. */
const points = [
  'Title',
  'Company',
  'Location',
  'Arrangement',
  'Employment type',
  'Pay',
  'Responsibilities',
  'Skills',
  'Education',
] as const;
/** What a job summary says in English words of ours: its points, and that the posting is silent on one. */
const fixed = [...points, 'Not specified'] as const;
export type FixedWords = (typeof fixed)[number];

type Say = (words: FixedWords) => string;

/** A job summary as the page says it, its fixed words by `say`; other texts as they are. */
export function withPointNames(blocks: readonly Block[], say: Say): Block[] {
  return renamed(
    blocks,
    fixed.map((words) => [words, say(words)]),
  );
}

/** What `withPointNames` was given, with what has been changed since. */
export function withoutPointNames(blocks: readonly Block[], say: Say): Block[] {
  return renamed(
    blocks,
    fixed.map((words) => [say(words), words]),
  );
}

/** In the order of `fixed`. Passages that keep their words stay the same objects: flags are tied to them. */
function renamed(blocks: readonly Block[], names: readonly (readonly [from: string, to: string])[]): Block[] {
  const nameOf = (words: string) => names.find(([from]) => from === words)?.[1];
  // "Skills" may head a part of any text; a job summary alone begins with a title and a company.
  const openers = names.slice(0, 2).map(([from]) => from);
  const isJobSummary = blocks.some(
    (block) =>
      (block.kind === 'field' && openers.includes(block.label)) ||
      (block.kind === 'heading' && openers.includes(wordsOf(block))),
  );
  if (!isJobSummary) return [...blocks];
  const silent = names.at(-1)?.[0];
  return blocks.map((block): Block => {
    const words = wordsOf(block);
    const said = block.kind === 'heading' || words === silent ? nameOf(words) : undefined;
    const passages = said === undefined ? block.passages : [{ text: said, sources: [] }];
    return block.kind === 'field'
      ? { ...block, label: nameOf(block.label) ?? block.label, passages }
      : { ...block, passages };
  });
}

const wordsOf = ({ passages }: Block): string =>
  passages
    .map(({ text }) => text)
    .join('')
    .replaceAll('*', '')
    .trim()
    .replace(/[:.]$/, '');
