import { monthNumber } from '../lexicon/months';
import { smallNumber } from '../lexicon/numbers';
import { wordKey } from '../lexicon/tokens';
import { nounClass, unitOf, type QuantityKind, type Unit } from '../lexicon/units';
import { readNumber, tokensIn, type NumberRead, type Token } from './number-read';
import {
  aboutAfter,
  aboutBefore,
  belowBefore,
  ledBy,
  linking,
  ofDay,
  plusAfter,
  plusBefore,
  standsAlone,
} from './quantity-cues';
import { joined } from './quantity-joins';
import { trailingUnit } from './quantity-units';
import { compoundOf, isPartOfDate, yearOf } from './quantity-words';
import { labelOf, labelled } from './quantity-labels';
import { withShares } from './shares';

/** A number with what it counts; `start` and `end` are UTF-16 offsets in the text it was read from. */
export interface Quantity {
  kind: QuantityKind;
  /** In the smallest unit of its family: `2 years` is 24 months. More than one where "1.200" can be read two ways. */
  values: number[];
  unit: string;
  /** For a count: people at work, those served, places, things. */
  noun?: string;
  /** For a count: the comparing keys of the next words, "agencies" among them. */
  counted: readonly string[];
  /** `50+`, "over 50", "more than 50". */
  plus: boolean;
  /** "about", "nearly", "~". */
  about: boolean;
  /** "under 1 %", "fewer than ten". */
  below?: true;
  /** The last place shown: 0.1 million is 100,000. */
  precision: number;
  /** The figure by itself, before scale by unit: 2 in `2 years`. */
  figure: number;
  /** As it is written, before "million" or the like: 7.4 in `7.4m`. */
  written: number;
  /** What one of the unit is worth in its family's smallest: 12 for years. */
  factor: number;
  /** What it numbers, and doesn't count: "year" in "Year 5", "level" in "Level 2", "ordinal" in "3rd". */
  label?: string;
  /** Percentage points or the points of another scale. */
  points?: true;
  /** A part of a whole that is said in words: "five out of six". */
  share?: true;
  /** What an earlier figure of the line counts and this one may: "twenty years, ten of them in charge". */
  like?: Unit;
  /** Nothing says what it counts: "from 47 days to 29". */
  bare?: true;
  /** "a year": good as a source, too weak to be a claim. */
  implicit?: true;
  start: number;
  end: number;
}

/** Every quantity in a text, in order. E-mail addresses, links and phone numbers are expected to be masked. */
export function findQuantities(text: string): Quantity[] {
  const tokens = tokensIn(text);
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length;) {
    const number = isPartOfDate(text, tokens[at]) ? undefined : readNumber(text, tokens, at);
    const whole =
      yearOf(text, tokens, at) ?? (number === undefined ? compoundOf(text, tokens, at) : undefined);
    if (whole !== undefined) found.push(whole);
    if (number === undefined || whole !== undefined) {
      at++;
      continue;
    }
    const { quantity, after } = readQuantity(text, tokens, at, number);
    found.push(quantity);
    at = after;
  }
  return joined(withShares(found, text), text);
}

function readQuantity(
  text: string,
  tokens: readonly Token[],
  from: number,
  number: NumberRead,
): { quantity: Quantity; after: number } {
  const label = labelOf(text, tokens, from);
  if (label !== undefined) return labelled(text, tokens, from, label);
  const first = tokens[from];
  const last = tokens[number.after - 1];
  const before = tokens[from - 1];
  const start = first?.start ?? 0;
  const numberEnd = last?.end ?? start;
  let end = numberEnd;
  const sign = before !== undefined && start - before.end <= 1 ? unitOf(before.text) : undefined;
  const led = ledBy(text, tokens, from);
  const about = number.about === true || aboutBefore.test(led) || isAboutAfter(text.slice(end, end + 40));
  const below = belowBefore.test(led);
  let after = number.after;
  while (/^[+-]$/.test(tokens[after]?.text ?? '') && (tokens[after]?.start ?? 0) - end <= 1) {
    end = tokens[after]?.end ?? end;
    after++;
  }
  const trailing = sign?.kind === 'money' ? undefined : trailingUnit(text, tokens, after, end);
  const unit: Unit | undefined = sign?.kind === 'money' ? sign : trailing?.unit;
  if (trailing !== undefined) {
    after = trailing.after;
    end = trailing.end ?? tokens[after - 1]?.end ?? end;
  } else end = numberEnd;
  const factor = unit?.factor ?? 1;
  const values = number.values.map((value) => (value + (trailing?.half === true ? 0.5 : 0)) * factor);
  const isYear = unit === undefined && /^(?:19[5-9]\d|20[0-4]\d)$/.test(text.slice(start, numberEnd));
  const plus = (!isYear && plusBefore.test(led)) || plusAfter.test(text.slice(numberEnd, numberEnd + 10));
  const noun = unit === undefined ? nounAfter(text, tokens, after) : undefined;
  const isBare =
    unit === undefined &&
    !isYear &&
    (standsAlone.test(text.slice(end, end + 20).replace(/^-(?:plus|odd)/i, '')) ||
      countsNothing(text, tokens, after));
  return {
    after,
    quantity: {
      kind: unit?.kind ?? (isYear ? 'year' : 'count'),
      values,
      unit: unit?.unit ?? '',
      ...(noun === undefined ? {} : { noun }),
      plus,
      about,
      ...(below ? { below: true as const } : {}),
      precision: number.precision * (trailing?.half === true ? 0.1 : 1) * factor,
      figure: number.values[0] ?? 0,
      written: number.written,
      factor,
      counted: unit === undefined && !isYear ? countedFrom(text, tokens, after) : [],
      ...(trailing?.points === true ? { points: true as const } : {}),
      ...(isBare ? { bare: true as const } : {}),
      ...(number.implicit === true ||
      isDayOfMonth(tokens, from, after, number) ||
      ofDay.test(text.slice(end, end + 20))
        ? { implicit: true as const }
        : {}),
      start: sign?.kind === 'money' ? (before?.start ?? start) : start,
      end,
    },
  };
}

/** "1 March", "1er mars", "March 1": the month is what is checked. */
function isDayOfMonth(
  tokens: readonly Token[],
  from: number,
  after: number,
  { values: [day = 0], written }: NumberRead,
): boolean {
  if (day < 1 || day > 31 || written !== day) return false;
  const next = tokens.slice(after, after + 2).filter(({ text }) => !/^(?:de|st|nd|rd|th|er|of)$/i.test(text));
  return [tokens[from - 1], next[0]].some(
    (token) => (token?.text.length ?? 0) > 2 && monthNumber(token?.text ?? '') !== undefined,
  );
}

const isAboutAfter = (after: string): boolean =>
  / (?:or so|oder|in e|env|apro|más|o así)/i.test(after) && aboutAfter.test(after);

const isFunctionWord =
  /^(?:as|its|this|was|is|has|us|plus|less|les|des|ses|nos|vos|mes|sous|dans|sans|puis|mais|depuis|más|menos|tras|los|las|sus|unos|unas)$/iu;

/** "Fourteen never shipped", "de 41 pasó a 29": none of the next words is a noun that could be counted. */
function countsNothing(text: string, tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  if (first === undefined || !/^\p{Ll}{2,}$/u.test(first.text)) return false;
  for (const [index, token] of tokens.slice(at, at + 4).entries()) {
    if (index > 0 && /[.,;:()]/.test(text.slice(tokens[at + index - 1]?.end ?? token.start, token.start)))
      break;
    if (/^[^\p{L}]/u.test(token.text) || smallNumber(token.text) !== undefined) break;
    if (isFunctionWord.test(token.text)) continue;
    if (/[sx]$|^\p{Lu}/u.test(token.text) || nounClass(token.text) !== undefined) return false;
    if (/^(?:children|men|women|staff|personnel|crew|aircraft|feet)$/.test(token.text)) return false;
  }
  return true;
}

/** Two words from a token on; short ones, and those that any noun may stand before, rarely say what is counted. */
function countedFrom(text: string, tokens: readonly Token[], at: number): string[] {
  // Of "VMware-Hosts" the last part is counted.
  const from = tokens[at + 1]?.text === '-' && tokens[at + 1]?.start === tokens[at]?.end ? at + 2 : at;
  const next = tokens.slice(from, from + 2);
  const words = next.map((token) => token.text);
  const end = next.findIndex(
    (token, index) =>
      !/^\p{L}{2}/u.test(token.text) ||
      smallNumber(token.text) !== undefined ||
      linking.test(token.text) ||
      /[.,;:()]/.test(text.slice(tokens[from + index - 1]?.end ?? token.start, token.start)),
  );
  return words
    .slice(0, end < 0 ? words.length : end)
    .filter((word) => word.length > 3)
    .map(wordKey);
}

function nounAfter(text: string, tokens: readonly Token[], at: number): string | undefined {
  for (const [index, token] of tokens.slice(at, at + 3).entries()) {
    if (/[.,;:()]/.test(text.slice(tokens[at + index - 1]?.end ?? token.start, token.start)))
      return undefined;
    const known = nounClass(token.text);
    if (known !== undefined) return known;
  }
  return undefined;
}
