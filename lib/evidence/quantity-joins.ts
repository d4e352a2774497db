import { unitOf } from '../lexicon/units';
import type { Quantity } from './quantities';
import { passLabelsOn } from './quantity-labels';

const between = (text: string, last: Quantity | undefined, next: Quantity): string | undefined =>
  last === undefined || next.start < last.end ? undefined : text.slice(last.end, next.start);

const added = /^\s*(?:,|&|and|und|et|y)?\s*$/;
const paired =
  /^\s*(?:[-–—→]|->|to|bis|a|al|au|à|auf|zu|and|und|et|y|or|oder|ou|o|statt|instead of|plutôt que|en lugar de|en vez de|down to|up to)(?: (?:under|below|over|about|around|nearly|almost|just|unter|über|rund|etwa|knapp|fast|gut|moins de|plus de|environ|près de|menos de|más de|unos|unas|casi))?\s*$/;

/** `1 year & 2 months` is one length of time; in `5-8 engineers` both ends count engineers. */
export function joined(found: readonly Quantity[], text: string): Quantity[] {
  const result: Quantity[] = [];
  for (const each of found) {
    const last = result.at(-1);
    const words = between(text, last, each);
    if (last !== undefined && words !== undefined && areOneLength(last, each) && added.test(words)) {
      last.values = last.values.map((value) => value + (each.values[0] ?? 0));
      last.precision = each.precision;
      last.end = each.end;
      continue;
    }
    if (last !== undefined && words !== undefined && areMinutes(last, each, text) && /^(?:| )$/.test(words)) {
      last.values = last.values.map((value) => value + each.figure * 60);
      last.precision = 60;
      last.end = each.end;
      continue;
    }
    result.push({ ...each });
  }
  passUnitsBack(result, text);
  shareNouns(result, text);
  passLabelsOn(result, text);
  for (const [index, each] of result.entries()) {
    const like = unitAhead(each, text) ?? likeOf(each, result.slice(0, index), text);
    if (like !== undefined) each.like = like;
  }
  return result;
}

/** From the last to the first: in "118, 131 and 124 percent" all three are per cent. */
function passUnitsBack(found: readonly Quantity[], text: string): void {
  for (let at = found.length - 2; at >= 0; at--) {
    const [last, each] = [found[at], found[at + 1]];
    if (last === undefined || each === undefined) continue;
    const words = between(text, last, each) ?? 'apart';
    if (isPrice(last) && each.kind === 'money' && paired.test(words)) passScaleBack(last, each);
    if (last.kind === 'money' && each.kind === 'count' && scaleOf(each) > 1 && paired.test(words)) {
      // "$8-10 million"
      each.kind = last.kind;
      each.unit = last.unit;
      passScaleBack(last, each);
    }
    const isPart = isDecimal(last) ? partOf.test(words) : last.counted.length === 0 && ofThe.test(words);
    if (isDecimal(last) && each.kind === 'count' && (isPart || paired.test(words))) passScaleBack(last, each);
    if (isRating(last, each, words)) {
      // "4.7 of 5 points"
      each.kind = 'count';
      each.unit = '';
      delete each.points;
    }
    if (!takesUnit(last, each)) continue;
    const isList =
      words.trim() === ',' && /\d/.test(text[last.start] ?? '') && /\d/.test(text[each.start] ?? '');
    if (!isList && !isPart && !paired.test(words)) continue;
    passScaleBack(last, each);
    last.values = last.values.map((value) => value * each.factor);
    last.precision *= each.factor;
    last.factor = each.factor;
    last.kind = each.kind;
    last.unit = each.unit;
    last.counted = [];
    delete last.bare;
  }
}

const scaleOf = ({ values: [value = 0], factor, written }: Quantity): number =>
  value / factor / (written || 1);

/** "From 4.1 to 6.2 million", "$4 to $18 million": the scale is the first one's, too, unless it is a thousand times as large. */
function passScaleBack(last: Quantity, each: Quantity): void {
  const scale = scaleOf(each);
  if (scale <= 1 || last.written !== last.values[0] || last.written >= 1000) return;
  last.values = last.values.map((value) => value * scale);
  last.precision *= scale;
}

const isRating = (last: Quantity, each: Quantity, words: string): boolean =>
  each.points === true &&
  each.figure <= 10 &&
  last.figure <= each.figure &&
  /^\s(?:of|out of|von|sur|de|sobre)\s$/iu.test(words);

const isPrice = ({ kind, written }: Quantity): boolean => kind === 'money' && written < 1000;

/** "1.15 of the 1.4 million claimed": a part with a decimal counts millions, too. */
const isDecimal = ({ kind, written, noun, label }: Quantity): boolean =>
  kind === 'count' && noun === undefined && label === undefined && !Number.isInteger(written);
const ofThe = /^\s(?:of|out of|von|sur|de)(?: (?:the|den|der|les|los|las))\s$/u;
const partOf = /^\s(?:of|out of|von|der|des|aus|sur|des?|de los|de las)(?:\s\p{Ll}+){0,2}\s$/u;

/** "4 customers out of 57", "ten of the last twelve quarters": both count the same. */
function shareNouns(found: readonly Quantity[], text: string): void {
  found.slice(1).forEach((each, at) => {
    const last = found[at];
    if (last?.kind !== 'count' || each.kind !== 'count') return;
    // "1,100 invoices of 27 trades" counts two things.
    if (last.counted.length > 0 && each.counted.length > 0) return;
    if (!outOf.test(between(text, last, each) ?? '')) return;
    last.counted = each.counted = [...last.counted, ...each.counted];
  });
}

const outOf =
  /^\s(?:\p{L}+\s){0,2}?(?:of|out of|von|aus|sur|parmi|de)(?: (?:the|den|der|les|las|los|last|past|letzten|derniers|dernières|últimos|últimas))*\s$/iu;

const areOneLength = (last: Quantity, each: Quantity): boolean =>
  last.kind === 'duration' &&
  each.kind === 'duration' &&
  last.unit === each.unit &&
  last.factor > each.factor &&
  last.factor <= each.factor * mostParts;

/** "1h30", "1 hour 30" */
const areMinutes = (last: Quantity, { kind, start, end, figure, bare }: Quantity, text: string): boolean =>
  last.factor === 3600 &&
  kind === 'count' &&
  figure < 60 &&
  /^\d\d$/.test(text.slice(start, end)) &&
  (bare === true || start === last.end);

/** Hours and minutes; minutes and milliseconds aren't one length. */
const mostParts = 60;

const takesUnit = (last: Quantity, each: Quantity): boolean =>
  last.kind === 'count' &&
  last.label === undefined &&
  each.kind !== 'count' &&
  each.kind !== 'year' &&
  each.implicit === undefined;

/** A figure that names nothing may count what the one before it did: "118 % in 2022; 2023: 131". */
function likeOf(each: Quantity, before: readonly Quantity[], text: string): Quantity['like'] {
  if (each.kind !== 'count') return undefined;
  const last = before.findLast(({ kind }) => kind !== 'count' && kind !== 'year');
  if (last === undefined) return undefined;
  const isCompared = comparedWith.test(text.slice(last.end, each.start));
  return each.bare || isCompared ? { kind: last.kind, unit: last.unit, factor: last.factor } : undefined;
}

/** "22 months against 24 planned" */
const comparedWith =
  /^[^.;!?\d]{0,30}(?<!\p{L})(?:against|versus|vs\.?|instead of|rather than|compared (?:to|with)|was|gegenüber|statt|contre|au lieu de|frente a|en (?:lugar|vez) de)(?: (?:the|den|die|les|los|las))?\s*$/iu;

/** "Days to hire: 45 → 31": what figures are measured in may be said ahead of them. */
function unitAhead(each: Quantity, text: string): Quantity['like'] {
  if (each.kind !== 'count' || each.bare === undefined) return undefined;
  const unit = ahead.exec(text.slice(Math.max(0, each.start - 60), each.start))?.[1];
  return unit === undefined ? undefined : unitOf(unit);
}

const ahead =
  /(?<![\d\p{L}]|\d\s)(days?|weeks|hours|minutes|months|(?:Werk|Arbeits)?Tag(?:en?)?|Wochen|Stunden|Minuten|Monaten?|jours?|semaines|heures|mois|días?|semanas|horas|minutos|meses)(?!\p{L})[^.;!?]*$/iu;
