import type { LineId } from '../structure/lines';

/** One id or a range of them, and several in a row: `R3`, `R3-R5`, `R3, R7`. */
const ids = String.raw`[RJ]\d{1,4}(?:\s*[-–—]\s*[RJ]?\d{1,4})?`;
const word = String.raw`(?:(?:sources?|lines?|see|quellen?|zeilen?|lignes?|líneas?)\s*:?\s*)?`;
const marker = new RegExp(
  String.raw`\s*[[(［【]\s*${word}(${ids}(?:\s*(?:[,;、，]|and|und|et|y)?\s*${ids})*)\s*[\])］】]`,
  'giu',
);
const unfinished = new RegExp(
  String.raw`\s*[[［【](?:\s*${word}[RJ\d\s,;–-]*)?$|\s*\((?:\s*${word}[RJ](?:\d[RJ\d\s,;–-]*)?)?$`,
  'iu',
);

/** A stretch of text and the ids in the marker that ends it; none at the end of unmarked text. */
export interface MarkedSpan {
  text: string;
  sources: LineId[];
}

/**
 * Splits running text at its markers and takes them out, wherever they stand: before the full stop or after it,
 * single or in a row. A marker that isn't finished yet, as in text that still streams, is taken out too.
 */
export function splitAtMarkers(text: string, known: ReadonlySet<string>): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  let from = 0;
  for (const match of text.matchAll(marker)) {
    const between = text.slice(from, match.index);
    const sources = readIds(match[1] ?? '', known);
    from = match.index + match[0].length;
    // A full stop that follows the marker belongs to the sentence before it.
    const stop = /^[.!?,;:。]+/.exec(text.slice(from))?.[0] ?? '';
    from += stop.length;
    const last = spans.at(-1);
    if (between.trim() === '' && last !== undefined) {
      last.sources = [...new Set([...last.sources, ...sources])];
      last.text += stop;
    } else spans.push({ text: between + stop, sources });
  }
  const rest = text.slice(from).replace(unfinished, '');
  if (rest.trim() !== '' || spans.length === 0) spans.push({ text: rest, sources: [] });
  return spans;
}

function readIds(list: string, known: ReadonlySet<string>): LineId[] {
  const found = new Set<LineId>();
  for (const match of list.toUpperCase().matchAll(/([RJ])(\d+)(?:\s*[-–—]\s*[RJ]?(\d+))?/g)) {
    const first = Number(match[2]);
    const last = Math.min(Number(match[3] ?? first), first + 50);
    for (let number = first; number <= last; number++) {
      const id = `${match[1] as 'R' | 'J'}${number}` as const;
      if (known.has(id)) found.add(id);
    }
  }
  return [...found];
}
