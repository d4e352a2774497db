import { smallNumber } from '../lexicon/numbers';
import { nounClass, unitOf, type QuantityKind, type Unit } from '../lexicon/units';
import { withShares } from './shares';
import { readNumber, tokensIn, type NumberRead, type Token } from './number-read';

/** A number with what it counts; `start` and `end` are UTF-16 offsets in the text it was read from. */
export interface Quantity {
  kind: QuantityKind;
  /** In the smallest unit of its family: `2 years` is 24 months. More than one where "1.200" can be read two ways. */
  values: number[];
  unit: string;
  /** For a count: people at work, those served, places, things. */
  noun?: string;
  /** `50+`, "over 50", "more than 50". */
  plus: boolean;
  /** "about", "nearly", "~". */
  about: boolean;
  /** The last place shown: 0.1 million is 100,000. */
  precision: number;
  /** The figure by itself, before scale by unit: 2 in `2 years`. */
  figure: number;
  /** Nothing says what it counts: "from 47 days to 29". */
  bare?: true;
  /** "a year": good as a source, too weak to be a claim. */
  implicit?: true;
  start: number;
  end: number;
}

const plusBefore =
  /(?:\bover|more than|at least|upwards of|exceeding|über|mehr als|plus de|más de)\s*(?:\p{L}+\s)?[$€£₹]?$/iu;
const aboutBefore =
  /(?:\babout|around|approximately|approx\.?|nearly|almost|roughly|some|~|rund|etwa|circa|ca\.|fast|knapp|environ|près de|presque|unos|unas|cerca de|casi|aproximadamente)\s*[$€£₹]?$/iu;
const plusAfter = /^\s?(?:\+|plus\b|or more\b|and more\b)/iu;

/** Every quantity in a text, in order. E-mail addresses, links and phone numbers are expected to be masked. */
export function findQuantities(text: string): Quantity[] {
  const tokens = tokensIn(text);
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length;) {
    const number = isDayOfYear(text, tokens[at]) ? undefined : readNumber(text, tokens, at);
    if (number === undefined) {
      const multiple = foldOf(tokens[at]);
      if (multiple !== undefined) found.push(multiple);
      at++;
      continue;
    }
    const { quantity, after } = readQuantity(text, tokens, at, number);
    found.push(quantity);
    at = after;
  }
  return joined(withShares(found, text), text);
}

/** `31.12.`: a day of any year. */
const isDayOfYear = (text: string, token: Token | undefined): boolean =>
  token !== undefined && /^\d{1,2}\.\d{1,2}\.(?!\d)/.test(text.slice(token.start, token.start + 7));

/** `fourfold`, `vierfach` */
function foldOf(token: Token | undefined): Quantity | undefined {
  const word = token === undefined ? undefined : /^(.{2,12})(?:fold|fache?[mnrs]?)$/iu.exec(token.text)?.[1];
  const value = word === undefined ? undefined : smallNumber(word);
  if (value === undefined || token === undefined) return undefined;
  const { start, end } = token;
  return {
    kind: 'multiple',
    values: [value],
    unit: 'x',
    plus: false,
    about: false,
    precision: 1,
    figure: value,
    start,
    end,
  };
}

function readQuantity(
  text: string,
  tokens: readonly Token[],
  from: number,
  number: NumberRead,
): { quantity: Quantity; after: number } {
  const first = tokens[from];
  const last = tokens[number.after - 1];
  const before = tokens[from - 1];
  const start = first?.start ?? 0;
  let end = last?.end ?? start;
  const leading = before !== undefined && start - before.end <= 1 ? unitOf(before.text) : undefined;
  const led = text.slice(Math.max(0, start - 24), start);
  const plus =
    (/\p{L}\s*[$€£₹]?$/u.test(led) && plusBefore.test(led)) || plusAfter.test(text.slice(end, end + 10));
  const about = /[\p{L}.~]\s*[$€£₹]?$/u.test(led) && aboutBefore.test(led);
  let after = number.after;
  while (/^[+-]$/.test(tokens[after]?.text ?? '') && (tokens[after]?.start ?? 0) - end <= 1) {
    end = tokens[after]?.end ?? end;
    after++;
  }
  const trailing = leading?.kind === 'money' ? undefined : trailingUnit(text, tokens, after, end);
  const unit: Unit | undefined = leading?.kind === 'money' ? leading : trailing?.unit;
  if (trailing !== undefined) {
    after = trailing.after;
    end = tokens[after - 1]?.end ?? end;
  } else end = last?.end ?? end;
  const values = number.values.map((value) => value * (unit?.factor ?? 1));
  const isYear = unit === undefined && /^(?:19[5-9]\d|20[0-4]\d)$/.test(text.slice(start, last?.end));
  const noun = unit === undefined ? nounAfter(tokens, after) : undefined;
  const isBare =
    unit === undefined &&
    !isYear &&
    /^(?:[\s)]*(?:[.,;:!?)(]|$)|\s+(?:and|to|in|on|instead|und|auf|im|statt|et|à|en|y|a|por)(?!\p{L}))/iu.test(
      text.slice(end, end + 12),
    );
  return {
    after,
    quantity: {
      kind: unit?.kind ?? (isYear ? 'year' : 'count'),
      values,
      unit: unit?.unit ?? '',
      ...(noun === undefined ? {} : { noun }),
      plus,
      about,
      precision: number.precision * (unit?.factor ?? 1),
      figure: number.values[0] ?? 0,
      ...(isBare ? { bare: true as const } : {}),
      ...(number.implicit === undefined ? {} : { implicit: true as const }),
      start: leading?.kind === 'money' ? (before?.start ?? start) : start,
      end,
    },
  };
}

function trailingUnit(
  text: string,
  tokens: readonly Token[],
  at: number,
  end: number,
): { unit: Unit; after: number } | undefined {
  const token = tokens[at];
  // "86 Mio. €"
  if (token === undefined || !/^[\s-]{0,2}$|^\.\s?(?=$)/.test(text.slice(end, token.start))) return undefined;
  if (text[end] === '.' && !/^[€$£]$|^(?:euro|eur|usd|dollar|chf|franken)/iu.test(token.text))
    return undefined;
  const pair =
    /^(?:per cent|pour cent|por ciento|(?:percentage )?points?|puntos porcentuales|points de pourcentage)(?!\p{L})/iu.test(
      text.slice(token.start, token.start + 24),
    );
  if (pair) return { unit: { kind: 'percent', unit: '%', factor: 1 }, after: at + 2 };
  if (/^de?$/i.test(token.text)) {
    const next = unitOf(tokens[at + 1]?.text ?? '');
    return next?.kind === 'money' ? { unit: next, after: at + 2 } : undefined;
  }
  // One letter means a unit only where it is glued to the number ("5h"), and never before a letter list.
  const apart = token.text.length === 1 && /\p{L}/u.test(token.text) && token.start !== end;
  if (apart && token.text !== 'h') return undefined;
  const unit = unitOf(token.text);
  return unit === undefined ? undefined : { unit, after: at + 1 };
}

function nounAfter(tokens: readonly Token[], at: number): string | undefined {
  for (const token of tokens.slice(at, at + 3)) {
    const known = nounClass(token.text);
    if (known !== undefined) return known;
  }
  return undefined;
}

/** `1 year & 2 months` is one length of time; in `5-8 engineers` both ends count engineers. */
function joined(found: readonly Quantity[], text: string): Quantity[] {
  const result: Quantity[] = [];
  for (const each of found) {
    const last = result.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, each.start);
    if (
      last?.kind === 'duration' &&
      each.kind === 'duration' &&
      last.unit === each.unit &&
      last.precision > each.precision &&
      /^\s*(?:,|&|and|und|et|y)?\s*$/.test(between)
    ) {
      last.values = last.values.map((value) => value + (each.values[0] ?? 0));
      last.precision = each.precision;
      last.end = each.end;
      continue;
    }
    if (
      last?.kind === 'count' &&
      each.kind !== 'count' &&
      each.kind !== 'year' &&
      each.implicit === undefined &&
      /^\s*(?:[-–—]|to|bis|a|al|au|à|auf|zu|and|und|et|y|or|oder|ou|o|statt|instead of)?\s*$/.test(between)
    ) {
      const factor = each.precision;
      last.values = last.values.map((value) => value * factor);
      last.precision *= factor;
      last.kind = each.kind;
      last.unit = each.unit;
    }
    result.push({ ...each });
  }
  return result;
}
