import type { Quantity } from './quantities';

const outOf =
  /^\s*(?:of|out of|out of every|sur|de cada|von|aus)(?: (?:the|den|les|los|las))?\s*$|^\s*(?:\p{L}+\s){0,2}?(?:in|out of|sur|de cada)\s*$/iu;
// Articles are no numbers: "one in five", "a third of" and "la moitié" are found by their words.
const oneOf =
  /(?<!\p{L})(?:(?:one|every)\s+(?:\p{L}+\s){0,2}?(?:in|out of)|(?:une?|un[ao]?)\s+(?:\p{L}+\s){0,2}?(?:sur|de cada)|(?:ein(?:e[mnrs]?)?|jede[mnrs]?)\s+(?:von|aus))\s*$/iu;
const oneParts: readonly (readonly [RegExp, number])[] = [
  // "All passed" is 100 %.
  [/(?<!\p{L})(?:all|everyone|alle|sämtliche|tou(?:te)?s|tod[oa]s)(?!\p{L})/giu, 1],
  [/(?<!\p{L})(?:jede[mnrs]? zweite|every (?:other|second))[nrs]?(?!\p{L})/giu, 2],
  [/(?<!\p{L})(?:jede[mnrs]? dritte|every third)[nrs]?(?!\p{L})/giu, 3],
  [/(?<!\p{L})(?:jede[mnrs]? vierte|every fourth)[nrs]?(?!\p{L})/giu, 4],
  [/(?<!\p{L})(?:jede[mnrs]? fünfte|every fifth)[nrs]?(?!\p{L})/giu, 5],
  [/(?<!\p{L})(?:jede[mnrs]? zehnte|every tenth)[nrs]?(?!\p{L})/giu, 10],
  [
    /(?<!\p{L})(?:half(?= of| the)|by half|halved|die hälfte|halbiert\p{L}*|zur hälfte|la moitié|de moitié|la mitad)(?!\p{L})/giu,
    2,
  ],
  [
    /(?<!\p{L})(?:a|one|ein(?:em|es)?|une?|un[ao]?) (?:third|drittel|tiers|tercio|tercera parte)(?!\p{L})/giu,
    3,
  ],
  [
    /(?<!\p{L})(?:a|one|ein(?:em|es)?|une?|un[ao]?) (?:quarter|viertel|quart|cuarto|cuarta parte)(?!\p{L})/giu,
    4,
  ],
  [
    /(?<!\p{L})(?:a|one|ein(?:em|es)?|une?|un[ao]?) (?:fifth|fünftel|cinquième|quinto|quinta parte)(?!\p{L})/giu,
    5,
  ],
  [
    /(?<!\p{L})(?:a|one|ein(?:em|es)?|une?|un[ao]?) (?:tenth|zehntel|dixième|décim[oa](?: parte)?)(?!\p{L})/giu,
    10,
  ],
];
const mayHavePart =
  /(?<!\p{L})(?:all|alle|tou(?:te)?s|tod[oa]s)(?!\p{L})|sämtl|every|jede|hal[fvb]|hälf|moiti|mitad|third|dritt|tiers|terci|quar|viertel|cuart|fifth|fünft|cinqui|quint|tenth|zehnt|dixi|décim/iu;
const parts: readonly (readonly [RegExp, number])[] = [
  [/^\s(?:thirds?|drittel[n]?|tiers|tercios?)(?!\p{L})/iu, 3],
  [/^\s(?:quarters?|viertel[n]?|quarts?|cuart[oa]s?)(?!\p{L})/iu, 4],
  [/^\s(?:fifths?|fünftel[n]?|cinquièmes?|quintos?)(?!\p{L})/iu, 5],
  [/^\s(?:tenths?|zehntel[n]?|dixièmes?|décimos?)(?!\p{L})/iu, 10],
];

/** "nine in ten", "neuf sur dix", "vier Fünftel" as the per cent that they are; other quantities as they were. */
export function withShares(found: readonly Quantity[], text: string): Quantity[] {
  const result = partsOfOne(text);
  for (let at = 0; at < found.length; at++) {
    const [count, whole] = [found[at], found[at + 1]];
    if (count === undefined) break;
    const led = text.slice(Math.max(0, count.start - 40), count.start);
    const one = /(?:in|of|sur|cada|von|aus)\s*$/i.test(led) ? oneOf.exec(led)?.[0] : undefined;
    if (
      one !== undefined &&
      count.kind === 'count' &&
      (count.values[0] ?? 0) > 1 &&
      // "Eine von 47 auf 28 % gesunkene Fluktuation" is no part of anything.
      !/^\s?%?\s?(?:auf|to|à|a)\s/u.test(text.slice(count.end, count.end + 6)) &&
      (count.values[0] ?? 0) <= mostOf
    ) {
      result.push({ ...count, implicit: true });
      result.push(
        percent({ ...count, values: [1], start: count.start - one.length }, count.values[0] ?? 1, count.end),
      );
      continue;
    }
    const share = isSmallCount(count) ? (fraction(count, text) ?? ratio(count, whole, text)) : undefined;
    // Both stay good as sources: "in six semesters", of "6 of 8 semesters".
    if (share !== undefined) result.push({ ...count, implicit: true });
    if (share?.takesNext === true && whole !== undefined) result.push({ ...whole, implicit: true });
    result.push(share?.quantity ?? count);
    if (share?.takesNext === true) at++;
  }
  return result.sort((a, b) => a.start - b.start);
}

/** "A quarter" as 25 %: good as a source, too often of an hour or a year to be a claim. */
function partsOfOne(text: string): Quantity[] {
  if (!mayHavePart.test(text)) return [];
  return oneParts.flatMap(([pattern, of]) =>
    [...text.matchAll(pattern)].map(({ 0: word, index }): Quantity => ({
      ...{ kind: 'percent', unit: '%', values: [100 / of], plus: false, about: false },
      ...{ precision: 100 / of, figure: 1, written: 1, factor: 1, counted: [], implicit: true },
      ...{ start: index, end: index + word.length },
    })),
  );
}

/** "One in a thousand" is a share; of more it is a count. */
const mostOf = 1000;

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
  const most = count.values[0] === 1 ? mostOf : 10;
  if (whole?.kind !== 'count' || of > most || of <= (count.values[0] ?? 0)) return undefined;
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
    ...{ figure, written: figure, factor: 1, counted: [], share: true },
    start,
    end,
  };
}
