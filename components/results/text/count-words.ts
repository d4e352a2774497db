import type { Block } from '@/lib/evidence/passages';

/** Words as a reader counts them, labels left out. */
export function countWords(blocks: readonly Block[]): number {
  const text = blocks.map((block) => block.passages.map((passage) => passage.text).join('')).join('\n');
  let words = 0;
  for (const segment of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) {
    if (segment.isWordLike) words++;
  }
  return words;
}
