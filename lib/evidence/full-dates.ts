import { monthNames } from '../lexicon/months';
import { dateRanges } from '../structure/dates';

const shortYear = new RegExp(String.raw`(?<!\p{L})((?:${monthNames})\.?)[ ,]{0,2}['’](\d\d)(?!\d)`, 'giu');
const hyphened = new RegExp(String.raw`(?<!\p{L})((?:${monthNames})\.?)[-/]((?:19|20)\d\d)(?!\d)`, 'giu');
// Which of `2/20/21` and `20.2.21` is the month, a reader knows.
const dayOfShortYear = /(?<![\d./])(\d{1,2})([./])(\d{1,2})\2(\d\d)(?![\d./])/gu;
const yearFirst =
  /(?<!\d)((?:19|20)\d\d)[-/.](0[1-9]|1[0-2])(?:[-/.](?:0[1-9]|[12]\d|3[01]))?(?![\d\p{L}])/gu;
const mayBeShort = /['’]\d\d(?!\d)|(?<!\d)\d{1,2}[./]\d\d(?![\d./])|\p{L}\.? \d\d(?!\d)/u;

/**
 * A source's text with months and years as they are mostly said: "Nov 2024" for "Nov '24", "05/2023" beside
 * "2023-05", and the ends of ranges with short years ("08/19 – 12/20") beside them.
 */
export function withFullDates(text: string, now: Date): string {
  if (!/\d\d/.test(text)) return text;
  const full = text
    .replace(shortYear, (_, month: string, digits: string) => `${month} ${centuryOf(digits)}${digits}`)
    .replace(hyphened, '$1 $2')
    .replace(dayOfShortYear, (all, first: string, _: string, second: string, digits: string) =>
      [first, second]
        .filter((month) => Number(month) >= 1 && Number(month) <= 12)
        .reduce((rest, month) => `${rest} ${month}/${centuryOf(digits)}${digits}`, all),
    )
    .replace(yearFirst, '$& $2/$1');
  const ranges = mayBeShort.test(full) ? dateRanges(full, now) : [];
  const ends = ranges.flatMap(({ from, to, current }) => [from, ...(current ? [] : [to - 1])]);
  const named = ends.map((month) => `${(month % 12) + 1}/${Math.floor(month / 12)}`);
  return named.length === 0 ? full : `${full} (${named.join(', ')})`;
}

const centuryOf = (digits: string): string => (Number(digits) > 60 ? '19' : '20');
