import { monthNames, monthNumber } from '../lexicon/months';

/** Months since year 0: `year * 12 + month - 1`, so that differences are lengths in months. */
export type MonthIndex = number;

/** A stretch of time as a resume gives it; `to` is the month after the last one. */
export interface DateRange {
  from: MonthIndex;
  to: MonthIndex;
  current: boolean;
  /** Where it stands in the text, in UTF-16 units. */
  start: number;
  end: number;
}

const month = String.raw`(?:(?:${monthNames})\.?(?: de(?=\s))?[ ,'’-]{0,3})`;
const point = String.raw`(?:(?:\d{1,2}\.? (?:de )?(?=\p{L}))?${month}?(?:\d{1,2}[ ./]\s?)?(?:\d{1,2}[./-])?(?:19|20)\d\d(?:[-/.](?:0[1-9]|1[0-2])(?!\d))?|${month}['’]?\d\d(?!\d)|\d{1,2}/\d{1,2}/\d\d(?!\d)|\d{1,2}\.\d{1,2}\.\d\d(?!\d)|\d{1,2}[./]\d\d(?!\d))`;
const now = String.raw`(?:present|current(?:ly)?|now|today|ongoing|till date|to date|date|heute|jetzt|dato|aktuell|(?:fort)?laufend|andauernd|aujourd['’]hui|ce jour|pr[ée]sent|actuel(?:lement)?|en cours|en curso|(?:la )?actual(?:idad|mente)?|(?:el )?presente|act\.?|pres\.?|hoy|(?:a )?la fecha)`;
const joint = String.raw`\s*(?:[-–—‐‑~→]{1,2}|(?<= )\/(?= )|to|until|till|through|thru|bis|à|au|jusqu['’]à|jusqu['’]en|a|al|hasta)\s*`;
const rangePattern = new RegExp(
  String.raw`(?<![\p{L}\d])(?<from>${point}|(?:${monthNames})\.?(?=${joint}${month}(?:19|20)\d\d))${joint}(?:(?<to>${point})|(?<now>${now}))(?![\p{L}\d])`,
  'giu',
);
const sincePattern = new RegExp(
  String.raw`(?<![\p{L}\d])(?:since|seit|depuis|desde|ab)\s+(?<from>${point})(?!\d)`,
  'giu',
);
const openPattern = new RegExp(String.raw`(?<![\p{L}\d–—-])(?<from>${point})\s+onwards?(?!\p{L})`, 'giu');
// These patterns try each word for a month: most lines can be told from a cheaper look.
const mayRange =
  /\p{L}\.?\s?(?:[-–—]|to|bis|à|a)\s?\p{L}{3,10}\.?\s(?:de\s)?(?:19|20)\d\d|\d\s*(?:[-–—‐‑~→]|to|until|till|thr|bis|à|au|jusqu|al?[\s\d]|hasta|onward)|(?:since|seit|depuis|desde|ab)\s/iu;
const yearPattern = /(?<![\d.,$€£])(?:19[5-9]\d|20[0-4]\d)(?![\d%]|[.,]\d)/g;

/** The ranges of dates in a line, in order; at most eight, only such as run forward. */
export function dateRanges(text: string, today: Date): DateRange[] {
  if (text.length > 600 || !/\d\d/.test(text) || !mayRange.test(text)) return [];
  const present = today.getUTCFullYear() * 12 + today.getUTCMonth() + 1;
  const found: DateRange[] = [];
  for (const match of [rangePattern, sincePattern, openPattern]
    .flatMap((each) => [...text.matchAll(each)])
    .slice(0, 8)) {
    const { from: first = '', to: last } = match.groups ?? {};
    // "March to June 2014": the year stands once.
    const from = readPoint(
      /\d/.test(first) ? first : `${first} ${/(?:19|20)\d\d/.exec(last ?? '')?.[0]}`,
      'from',
    );
    const to = last === undefined ? present : readPoint(last, 'to');
    if (from === undefined || to === undefined || to <= from || to - from > 60 * 12 || from > present)
      continue;
    const start = match.index;
    found.push({ from, to, current: last === undefined, start, end: start + match[0].length });
  }
  return found;
}

/** Years named in a line. */
export function yearsIn(text: string): number[] {
  return [...text.matchAll(yearPattern)].map((match) => Number(match[0]));
}

/** Months covered by ranges, each month once. */
export function mergedMonths(ranges: readonly Pick<DateRange, 'from' | 'to'>[]): number {
  let months = 0;
  let covered = -Infinity;
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    months += Math.max(0, to - Math.max(from, covered));
    covered = Math.max(covered, to);
  }
  return months;
}

/** `to` gives the month after; a bare year begins in January and, as an end, ends before the next year's middle. */
function readPoint(text: string, side: 'from' | 'to'): MonthIndex | undefined {
  const year = /(?:19|20)\d\d/.exec(text)?.[0] ?? shortYear(text);
  if (year === undefined) return undefined;
  const named = /\p{L}{3,10}/u.exec(text)?.[0];
  const rest = text.replace(/(?:19|20)\d\d/, ' ');
  const digits = [...rest.matchAll(/(?<!\d)(\d{1,2})(?!\d)/g)].map((match) => Number(match[1]));
  // `9/6/11` is September in the United States; `6.9.11` there is none.
  const parts = /^\s*(\d{1,2})([./])(\d{1,2})\2\d\d$/.exec(text);
  const [one, other] = [Number(parts?.[1]), Number(parts?.[3])];
  const inShort = parts === null ? undefined : parts[2] === '/' && one <= 12 ? one : other;
  const numeral = /(?:19|20)\d\d/.test(text)
    ? digits.filter((each) => each >= 1 && each <= 12).at(-1)
    : digits[0];
  const number = named === undefined ? (inShort ?? numeral) : monthNumber(named);
  if (named !== undefined && number === undefined) return undefined;
  // A range of bare years claims no more than the years between them.
  if (number === undefined) return Number(year) * 12;
  if (number < 1 || number > 12) return undefined;
  return Number(year) * 12 + number - 1 + (side === 'to' ? 1 : 0);
}

function shortYear(text: string): string | undefined {
  const digits = /(\d\d)\D*$/.exec(text)?.[1];
  if (digits === undefined) return undefined;
  return Number(digits) > 60 ? `19${digits}` : `20${digits}`;
}
