import { numberScale, smallNumber } from '../lexicon/numbers';
import { unitOf } from '../lexicon/units';

/** A word, number or sign of a text. */
export interface Token {
  text: string;
  start: number;
  end: number;
}

/** A number as written; `after` is the index of the token that follows it. */
export interface NumberRead {
  /** More than one where "1.200" can be read two ways. */
  values: number[];
  /** Before "million" or the like: 7.4 in `7.4m`. */
  written: number;
  /** The last place shown. */
  precision: number;
  after: number;
  /** "a year": one by its article alone. */
  implicit?: true;
  /** "une dizaine" */
  about?: true;
}

const tokenPattern = /m[²2](?![\p{L}\d])|\d(?:[\d.,'’]*\d)?|\p{L}+[²]?|[%€$£₹¥×+~/&-]|[–—]/gu;

/** A text's tokens, in order. */
export function tokensIn(text: string): Token[] {
  return [...text.matchAll(tokenPattern)].map((match): Token => {
    return { text: match[0], start: match.index, end: match.index + match[0].length };
  });
}

/** The number that begins at a token, in figures or words; undefined where none does. */
export function readNumber(text: string, tokens: readonly Token[], from: number): NumberRead | undefined {
  const first = tokens[from];
  if (first === undefined) return undefined;
  if (/^\d/.test(first.text)) {
    // "B2B", "S3": a digit glued to a letter before it is a name, not a number.
    // The year of "FY2020" is one.
    const glued = /\p{L}/u.test(text[first.start - 1] ?? '');
    if (/\p{L}\+$/u.test(text.slice(Math.max(0, first.start - 2), first.start))) return undefined;
    if (glued && !/(?<!\p{L})[FCS]Y$|\dh$/u.test(text.slice(0, first.start))) return undefined;
    return withHalf(text, tokens, scaled(text, tokens, digitsFrom(text, tokens, from)));
  }
  if (!opensNumber(first.text) || isEnglishOnce(text, first) || isNew(text, first)) return undefined;
  return (
    oneAndHalf(text, tokens, from) ??
    wordsFrom(text, tokens, from) ??
    oneFrom(text, tokens, from) ??
    halfFrom(tokens, from)
  );
}

const article = /^(?:one|an?|ein|eine[mnrs]?|une?|una)$/iu;
const halves = /^(?:half|halb(?:e[mnrs]?)?|demi|demie|medi[ao])$/iu;
// The same few hundred words open every text: each is looked up once.
const openers = new Map<string, boolean>();

function opensNumber(word: string): boolean {
  const known = openers.get(word);
  if (known !== undefined) return known;
  const opens =
    smallNumber(word) !== undefined ||
    numberScale(word) !== undefined ||
    article.test(word) ||
    halves.test(word);
  if (openers.size > 5000) openers.clear();
  openers.set(word, opens);
  return opens;
}

/** Eleven in Spanish alone. */
const isEnglishOnce = (text: string, { text: word }: Token): boolean =>
  /^once$/i.test(word) && !/(?<!\p{L})(?:de|el|las?|los|en|una?|por|con|y)(?!\p{L})/iu.test(text);

/** "Un bâtiment neuf", "ce serait neuf pour moi": in French nine is what stands before a noun. */
const isNew = (text: string, { text: word, end }: Token): boolean =>
  /^neuf$/i.test(word) &&
  /^(?:\s(?:pour|à|et|dans|en|que|où|avec|qui)(?!\p{L})|\s?[.,;:!?)]|$)/iu.test(text.slice(end, end + 8));

function digitsFrom(text: string, tokens: readonly Token[], from: number): NumberRead {
  let digits = tokens[from]?.text ?? '';
  let after = from + 1;
  if (/^\d{1,3}$/.test(digits)) {
    for (; after < tokens.length; after++) {
      const [token, before] = [tokens[after], tokens[after - 1]];
      const space = text.slice(before?.end, token?.start);
      if (token === undefined || !/^\d{3}(?:,\d+)?$/.test(token.text) || !/^[ \u00a0\u202f]$/.test(space))
        break;
      digits += token.text;
    }
  }
  const { values, decimals } = readDigits(digits);
  return { values, written: values[0] ?? 0, precision: 10 ** -decimals, after };
}

/** `1,200`, `1.200`, `1'200`, `1.234,56`; three digits after one point can be a thousand or a fraction. */
function readDigits(written: string): { values: number[]; decimals: number } {
  const plain = written.replace(/['’]/g, '');
  const separators = plain.replace(/\d/g, '');
  const last = separators.at(-1);
  if (last === undefined) return { values: [Number(plain)], decimals: 0 };
  const tail = plain.length - plain.lastIndexOf(last) - 1;
  const single = separators.length === 1;
  if (!single && new Set(separators).size === 1) {
    return { values: [Number(plain.replaceAll(last, ''))], decimals: 0 };
  }
  const whole = Number(plain.replace(/[.,]/g, ''));
  if (single && tail === 3 && !plain.startsWith('0')) {
    return last === ',' ? { values: [whole], decimals: 0 } : { values: [whole, whole / 1000], decimals: 0 };
  }
  return { values: [whole / 10 ** tail], decimals: tail };
}

const letters: Record<string, number> = { m: 1e6, M: 1e6, b: 1e9, B: 1e9 };
const beforeCurrency: Record<string, number> = { k: 1e3, T: 1e3, M: 1e6, Md: 1e9 };

function scaled(text: string, tokens: readonly Token[], number: NumberRead): NumberRead {
  let { values, precision, after } = number;
  for (let steps = 0; steps < 2; steps++) {
    // "A 1.2-million-document matter"
    const hyphened = tokens[after]?.text === '-' && numberScale(tokens[after + 1]?.text ?? '') !== undefined;
    if (hyphened) after++;
    const [token, before] = [tokens[after], tokens[after - 1]];
    if (token === undefined || before === undefined) break;
    const gap = token.start - before.end;
    const money = /[$€£₹]\s?[\d.,]+$/.test(text.slice(Math.max(0, before.start - 2), before.end));
    const short = gap === 0 || money ? letters[token.text] : undefined;
    const priced = /^[€$£]/.test(text.slice(token.end, token.end + 1))
      ? beforeCurrency[token.text]
      : undefined;
    // "1,4 M de visites"
    const millions =
      token.text === 'M' && /^ (?:\p{Ll}|d['’])/u.test(text.slice(token.end)) ? 1e6 : undefined;
    const scale = gap <= 1 ? (short ?? priced ?? millions ?? numberScale(token.text)) : undefined;
    // LAC reviews are of looked-after children, and no lakh.
    if (scale === undefined || token.text === 'LAC' || (token.text === 'cent' && gap === 1)) break;
    values = values.map((value) => value * scale);
    precision *= scale;
    after++;
  }
  return { ...number, values, precision, after };
}

interface Sum {
  total: number;
  part: number;
  /** The last place named: a million in "six million". */
  place: number;
  /** The next word must be smaller than this. */
  below: number;
}

const nearly =
  /^(?:\p{L}+aines?|decenas?|veintenas?|treintenas?|centenar(?:es)?|cientos|millar(?:es)?|milliers?)$/iu;
const link = /^(?:and|und|y|et)$/iu;
const alone = /^(?:hundert|tausend|cien|ciento|cent|mille|mil|dozen|dutzend)$/iu;

function wordsFrom(text: string, tokens: readonly Token[], from: number): NumberRead | undefined {
  const sum: Sum = { total: 0, part: 0, place: 1, below: Infinity };
  const first = tokens[from]?.text ?? '';
  let after = from;
  for (; after < tokens.length; after++) {
    const [token, before] = [tokens[after], tokens[after - 1]];
    if (token === undefined) break;
    if (after > from && before !== undefined && !/^[\s-]*$/.test(text.slice(before.end, token.start))) break;
    const next = tokens[after + 1];
    if (after > from && (token.text === '-' || (link.test(token.text) && continues(sum, token.text, next))))
      continue;
    if (after === from && article.test(token.text)) {
      if (next === undefined || numberScale(next.text) === undefined || next.text.length < 3)
        return undefined;
      sum.part = 1;
    } else if (!addWord(sum, token.text, after > from)) break;
  }
  while (tokens[after - 1]?.text === '-') after--;
  const value = sum.total + sum.part;
  if (value === 0) return undefined;
  const about = nearly.test(first) || nearly.test(tokens[after - 1]?.text ?? '');
  const read = { values: [value], written: value / sum.place, precision: sum.place, after };
  return withHalf(text, tokens, about ? { ...read, about } : read);
}

/** Whether the word after "and" goes on with the number: "two hundred and forty", "trente et un", not "two and three". */
function continues(sum: Sum, and: string, next: Token | undefined): boolean {
  if (next === undefined) return false;
  // "Entre soixante et quatre-vingts" names two.
  if (and === 'et' && !/^(?:une?|onze)$/iu.test(next.text)) return false;
  const value = /^(?:one|ein[es]?|une?|un[ao])$/iu.test(next.text) ? 1 : smallNumber(next.text);
  // soixante et onze
  if (value === 11 && sum.part % 100 === 60) return true;
  return value === undefined ? false : value < sum.below && sum.below !== Infinity && sum.below > 1;
}

function addWord(sum: Sum, word: string, within: boolean): boolean {
  const value =
    within && /^(?:one|une?|un[ao])$/iu.test(word) && [10, 100].includes(sum.below) ? 1 : smallNumber(word);
  if (value !== undefined) {
    // quatre-vingts, soixante-dix, dix-sept
    if (value === 20 && /^vingts?$/iu.test(word) && sum.part % 100 === 4) sum.part += 76;
    else if (
      /^(?:dix|onze|douze|treize|quatorze|quinze|seize)$/iu.test(word) &&
      [60, 80].includes(sum.part % 100)
    )
      sum.part += value;
    else if (/^(?:sept|huit|neuf)$/iu.test(word) && [10, 70, 90].includes(sum.part % 100)) sum.part += value;
    else if (value < sum.below) sum.part += value;
    else return false;
    sum.below = value < 20 ? 1 : value < 100 ? 10 : 100;
    sum.place = 1;
    return true;
  }
  const scale = word.length < 3 ? undefined : numberScale(word);
  if (scale === undefined || (sum.part === 0 && !alone.test(word))) return false;
  if (scale <= 100) sum.part = Math.max(1, sum.part) * scale;
  else {
    sum.total += Math.max(1, sum.part) * scale;
    sum.part = 0;
    sum.place = scale;
  }
  sum.below = scale <= 100 ? 100 : Infinity;
  return true;
}

/** `1.5 years and a half` aside: "three and a half", "dos años y medio", "un an et demi". */
function withHalf(text: string, tokens: readonly Token[], number: NumberRead): NumberRead {
  const from = tokens[number.after - 1]?.end ?? 0;
  const half = /^\s+(?:and a half|y medio|et demie?)(?!\p{L})/iu.exec(text.slice(from, from + 14));
  if (half === null) return number;
  const after = number.after + half[0].trim().split(/\s+/).length;
  // "Deux millions et demi", "two and a half million"
  const place = number.precision >= 1000 ? number.precision : 1;
  const scale = place > 1 ? 1 : (numberScale(tokens[after]?.text ?? '') ?? 1);
  const values = number.values.map((value) => (value + 0.5 * place) * scale);
  return {
    ...number,
    values,
    written: number.written + 0.5,
    precision: 0.1 * place * scale,
    after: scale > 1 ? after + 1 : after,
  };
}

/** "One and a half million", "one and a half hours" */
function oneAndHalf(text: string, tokens: readonly Token[], from: number): NumberRead | undefined {
  const first = tokens[from];
  if (first === undefined || !/^(?:one|une?|un[ao]?)$/iu.test(first.text)) return undefined;
  const one = { values: [1], written: 1, precision: 1, after: from + 1 };
  const read = withHalf(text, tokens, one);
  return read.after === one.after ? undefined : read;
}

/** "one year", "un an": one of a length of time. */
function oneFrom(text: string, tokens: readonly Token[], from: number): NumberRead | undefined {
  const [first, next] = [tokens[from], tokens[from + 1]];
  if (first === undefined || next === undefined || !article.test(first.text)) return undefined;
  if (halves.test(next.text)) return halfFrom(tokens, from + 1);
  const isSecond = /^second$/i.test(next.text) && !/^one$/i.test(first.text);
  if (
    isSecond ||
    unitOf(next.text)?.kind !== 'duration' ||
    next.text.length < 2 ||
    next.start - first.end > 1
  )
    return undefined;
  // "An hour and a half" is said on purpose; the half is read with the unit.
  const half = /^\s+(?:and a half|y medi[oa]|et demie?)(?!\p{L})/iu.test(text.slice(next.end, next.end + 14));
  const explicit = half || /^one$/iu.test(first.text);
  return {
    ...{ values: [1], written: 1, precision: 1, after: from + 1 },
    ...(explicit ? {} : { implicit: true as const }),
  };
}

/** "half a year", "media docena", "halbes Jahr". */
function halfFrom(tokens: readonly Token[], from: number): NumberRead | undefined {
  if (!halves.test(tokens[from]?.text ?? '')) return undefined;
  const at = article.test(tokens[from + 1]?.text ?? '') ? from + 2 : from + 1;
  const next = tokens[at];
  const scale = next === undefined || next.text.length < 3 ? undefined : numberScale(next.text);
  if (scale !== undefined) return { values: [scale / 2], written: 0.5, precision: 1, after: at + 1 };
  const timed = next !== undefined && next.text.length > 1 && unitOf(next.text)?.kind === 'duration';
  return timed ? { values: [0.5], written: 0.5, precision: 0.1, after: at } : undefined;
}
