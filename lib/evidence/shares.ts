import type { Quantity } from './quantities';

const outOf = /^\s*(?:\p{L}+\s){0,2}?(?:of|in|out of|out of every|sur|de cada|von|aus)\s*$/iu;
const parts: readonly (readonly [RegExp, number])[] = [
  [/^\s(?:thirds?|drittel[n]?|tiers|tercios?)(?!\p{L})/iu, 3],
  [/^\s(?:quarters?|viertel[n]?|quarts?|cuart[oa]s?)(?!\p{L})/iu, 4],
  [/^\s(?:fifths?|fünftel[n]?|cinquièmes?|quintos?)(?!\p{L})/iu, 5],
  [/^\s(?:tenths?|zehntel[n]?|dixièmes?|décimos?)(?!\p{L})/iu, 10],
];

/** "nine in ten", "neuf sur dix", "vier Fünftel" as the per cent that they are; other quantities as they were. */
export function withShares(found: readonly Quantity[], text: string): Quantity[] {
  const result: Quantity[] = [];
  for (let at = 0; at < found.length; at++) {
    const [count, whole] = [found[at], found[at + 1]];
    if (count === undefined) break;
    const share = isSmallCount(count) ? (fraction(count, text) ?? ratio(count, whole, text)) : undefined;
    // The count stays good as a source: "in six semesters", of "6 of 8 semesters".
    if (share !== undefined) result.push({ ...count, implicit: true });
    result.push(share?.quantity ?? count);
    if (share?.takesNext === true) at++;
  }
  return result;
}

const isSmallCount = ({ kind, values: [value = 0] }: Quantity): boolean =>
  kind === 'count' && Number.isInteger(value) && value > 0 && value < 10;

interface Share {
  quantity: Quantity;
  takesNext: boolean;
}

function fraction(count: Quantity, text: string): Share | undefined {
  const after = text.slice(count.end, count.end + 14);
  for (const [pattern, of] of parts) {
    const word = pattern.exec(after)?.[0];
    if (word !== undefined)
      return { quantity: percent(count, of, count.end + word.length), takesNext: false };
  }
  return undefined;
}

function ratio(count: Quantity, whole: Quantity | undefined, text: string): Share | undefined {
  const of = whole?.values[0] ?? 0;
  if (whole?.kind !== 'count' || of > 10 || of <= (count.values[0] ?? 0)) return undefined;
  if (!outOf.test(text.slice(count.end, whole.start))) return undefined;
  return { quantity: percent(count, of, whole.end), takesNext: true };
}

function percent(count: Quantity, of: number, end: number): Quantity {
  const { values, plus, about, figure, start } = count;
  const value = ((values[0] ?? 0) * 100) / of;
  return {
    kind: 'percent',
    values: [value],
    unit: '%',
    plus,
    about,
    precision: 100 / of,
    figure,
    start,
    end,
  };
}
