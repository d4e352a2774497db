import { diffWords } from 'diff';

/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  start: number;
  end: number;
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** The words that only one of two texts has, each by where it stands in its own. */
export function differences(before: string, after: string): { lost: Stretch[]; gained: Stretch[] } {
  const lost: Stretch[] = [];
  const gained: Stretch[] = [];
  let inBefore = 0;
  let inAfter = 0;
  for (const { value, added, removed } of diffWords(before, after, { intlSegmenter: segmenter })) {
    if (added) gained.push({ start: inAfter, end: inAfter + value.length });
    if (removed) lost.push({ start: inBefore, end: inBefore + value.length });
    if (!added) inBefore += value.length;
    if (!removed) inAfter += value.length;
  }
  return { lost, gained };
}

/** A text cut where a stretch begins or ends. */
export function cutAt(text: string, stretches: readonly Stretch[]): { text: string; within: boolean }[] {
  const pieces: { text: string; within: boolean }[] = [];
  let at = 0;
  for (const { start, end } of stretches) {
    if (start > at) pieces.push({ text: text.slice(at, start), within: false });
    pieces.push({ text: text.slice(start, end), within: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), within: false });
  return pieces;
}
