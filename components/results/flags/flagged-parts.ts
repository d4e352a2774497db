import { inlineParts, type InlinePart } from '@/lib/evidence/inline';
import type { Flag } from '@/lib/evidence/claims';

export interface FlaggedPart extends InlinePart {
  flag: Flag | null;
  /** Whether it is one of the words that are new. */
  isNew: boolean;
}

/** Where something begins and ends, in UTF-16 units. */
interface Stretch {
  start: number;
  end: number;
}

/** A passage's text in pieces, each of one style, under one flag or none, new or not. Neither flags nor news overlap. */
export function flaggedParts(
  text: string,
  flags: readonly Flag[],
  news: readonly Stretch[] = [],
): FlaggedPart[] {
  return inlineParts(text).flatMap((part): FlaggedPart[] => {
    const end = part.start + part.text.length;
    const cuts = new Set([part.start, end]);
    for (const stretch of [...flags, ...news]) {
      for (const at of [stretch.start, stretch.end]) if (at > part.start && at < end) cuts.add(at);
    }
    const at = [...cuts].sort((a, b) => a - b);
    return at.slice(0, -1).map((from, index) => {
      const to = at[index + 1] ?? end;
      const covers = (stretch: Stretch) => stretch.start <= from && stretch.end >= to;
      const flag = flags.find(covers) ?? null;
      return { style: part.style, text: text.slice(from, to), start: from, flag, isNew: news.some(covers) };
    });
  });
}
