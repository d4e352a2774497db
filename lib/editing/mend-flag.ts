import type { Flag } from '../evidence/claims';
import type { Block, Passage } from '../evidence/passages';
import type { LineId } from '../structure/lines';
import { withoutPhrase } from './without-phrase';

/** Names a claim for as long as its words stay: what a person has confirmed is not asked again. */
export function claimKey({ what, quote }: Pick<Flag, 'what' | 'quote'>): string {
  return `${what}:${quote.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()}`;
}

/** `blocks` without the words that `flag` marks; a passage with nothing left to say goes altogether. */
export function removeFlagged(blocks: readonly Block[], flag: Flag): Block[] {
  return replacePassage(blocks, flag, (passage) => {
    const text = withoutPhrase(passage.text, flag.start, flag.end);
    return text === '' ? null : { ...passage, text };
  });
}

/** `blocks` with the resume's own line in place of the passage that `flag` stands in. */
export function restoreOriginal(blocks: readonly Block[], flag: Flag, line: LineId, words: string): Block[] {
  return replacePassage(blocks, flag, () => ({ text: words, sources: [line] }));
}

function replacePassage(
  blocks: readonly Block[],
  { block: at, passage: within }: Flag,
  change: (passage: Passage) => Passage | null,
): Block[] {
  return blocks.flatMap((block, index): Block[] => {
    if (index !== at) return [block];
    const passages = block.passages.flatMap((passage, place) => {
      if (place !== within) return [passage];
      const changed = change(passage);
      const space = /\s*$/.exec(passage.text)?.[0] ?? '';
      return changed === null ? [] : [{ ...changed, text: changed.text.trimEnd() + space }];
    });
    return passages.length === 0 && block.kind !== 'field' ? [] : [{ ...block, passages }];
  });
}
