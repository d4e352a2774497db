import 'server-only';
import type { Block } from '../evidence/passages';

/** A block's text without its label, markers long gone, white space at the ends off. */
export function textOf(block: Block): string {
  return block.passages
    .map((passage) => passage.text)
    .join('')
    .trim();
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Words as a reader counts them, in any script. */
export function countWords(blocks: readonly Block[]): number {
  let words = 0;
  for (const block of blocks) {
    for (const segment of segmenter.segment(textOf(block))) if (segment.isWordLike) words++;
  }
  return words;
}

const refusal =
  /^\W*(i(['’]m| am) (sorry|unable|not able)|sorry[,.]? (but )?i|i (can(['’]t|not)|won['’]t)( |$)|as an ai|unfortunately,? i (can|am)|es tut mir leid|ich kann (leider|dir|ihnen|diese|dabei) |leider kann ich|je suis désolée?|désolée?,? (mais )?je|je ne (peux|suis) pas|lo siento|no puedo )/i;

/** Whether a reply opens by declining, as models do; a letter or summary never opens so. */
export function looksRefused(reply: string): boolean {
  return refusal.test(reply.trimStart().slice(0, 200));
}
