// Digits in groups, as phone numbers are written; a dash that makes a range of years divides.
const run =
  /(?<![\p{L}\p{N}_$€£¥#]|\d[.,:/-]|[$€£¥#] )(?:\+ ?|\(\+?)?\d[\d()/. \u00A0\u2010\u2011-]{4,30}\d/gu;
const called =
  /(?:(?:tel|telefon|telephone|téléphone|tél|teléfono|phone|ph|mobile?|móvil|mob|cell|cellulare|handy|portable|fax|whats ?app|call|ring)(?: ?(?:no|nr|num|number|nummer|phone))?|contact(?: no| number)?|(?<!\p{L})[tmphc](?=[.:])|电话|電話|手机|[☎☏✆📞📱])\.?\s{0,2}[:：.]?\s{0,2}$/iu;
const otherNumber =
  /(?:isbn|issn|doi|orcid|pmid|ssn|iban|vat|pin|(?<!\p{L})(?:no|nr|id|reg|ref|patent|licen[cs]e|licence|registration|certificate|ticket|invoice|room|model|version|steuernummer|aktenzeichen)\b\.?(?: (?:no|nr|number)\b\.?)?|n[°º]|#)(?:-1[03])?\s{0,2}[:：.]?\s{0,2}$/iu;
const unitAfter =
  /^\s?(?:[$€£¥%]|(?:usd|eur|gbp|chf|inr|million|mio|mrd|bn|users?|customers?|clients?|rows?|records?|units?|people|requests?|visitors?|views|downloads|hours|days|years?|km|m²|sqm|tonnes?|tons)\b)/iu;

interface Group {
  digits: string;
  start: number;
  end: number;
  /** What stands before it within the run. */
  before: string;
}

/**
 * Every phone number in a line. Dates, ranges of years, amounts, versions, norms and catalogue numbers are none.
 * With `isContactLine` also what looks like one only because of where it stands.
 */
export function findPhones(text: string, isContactLine = false): string[] {
  if (!/\d[^\p{L}]{4,}\d/u.test(text)) return [];
  const found: string[] = [];
  for (const { 0: digits, index } of text.matchAll(run)) {
    if (
      otherNumber.test(text.slice(Math.max(0, index - 30), index)) &&
      !called.test(text.slice(Math.max(0, index - 30), index))
    )
      continue;
    const groups = groupsOf(digits);
    let first = 0;
    while (first < groups.length) {
      const last = longestFrom(groups, first, text, index, isContactLine);
      if (last === undefined) {
        first++;
        continue;
      }
      found.push(
        withExtension(text, index + startOf(groups, first, digits), index + (groups[last]?.end ?? 0)),
      );
      first = last + 1;
    }
  }
  return found;
}

function groupsOf(digits: string): Group[] {
  let end = 0;
  return [...digits.matchAll(/\d+/g)].map(({ 0: group, index }) => {
    const before = digits.slice(end, index);
    end = index + group.length;
    return { digits: group, start: index, end, before };
  });
}

/** A number's opening belongs to it: `+`, `(`, and the bracket after a group. */
function startOf(groups: readonly Group[], at: number, digits: string): number {
  const group = groups[at];
  if (group === undefined) return 0;
  const opening = /[+(][+( ]{0,2}$/.exec(digits.slice(0, group.start));
  return opening === null ? group.start : opening.index;
}

/** The last group of the longest number that begins with group `first`. */
function longestFrom(
  groups: readonly Group[],
  first: number,
  text: string,
  offset: number,
  isContactLine: boolean,
): number | undefined {
  if (first > 0 && !/[ \u00A0(]/.test(groups[first]?.before ?? '')) return undefined;
  for (let last = Math.min(groups.length - 1, first + 7); last >= first; last--) {
    const next = groups[last + 1];
    if (next !== undefined && !/[ \u00A0(]/.test(next.before)) continue;
    const part = groups.slice(first, last + 1);
    const start = offset + (part[0]?.start ?? 0);
    const isCalled = called.test(text.slice(Math.max(0, start - 30), start).replace(/[+(]+$/, ''));
    const opening = text.slice(Math.max(0, start - 2), start);
    const shape = {
      groups: part,
      opening,
      place: isCalled ? 'called' : isContactLine ? 'contact' : 'text',
    } as const;
    if (!isPhone(shape)) continue;
    if (unitAfter.test(text.slice(offset + (groups[last]?.end ?? 0)).slice(0, 12))) continue;
    return last;
  }
  return undefined;
}

interface Shape {
  groups: readonly Group[];
  /** The characters right before the first digit. */
  opening: string;
  place: 'called' | 'contact' | 'text';
}

function isPhone({ groups, opening, place }: Shape): boolean {
  const parts = groups.map(({ digits }) => digits);
  const digits = parts.join('');
  const count = digits.length;
  const first = parts[0] ?? '';
  if (count < 7 || count > 15 || areDates(parts) || groups.slice(1).some(isApart)) return false;
  const grouped = areThousands(groups);
  const isForeign = /\+ ?\(?$/.test(opening) || /^00[1-9]/.test(first);
  if (isForeign) return count >= 8 && !(grouped && count < 10);
  if (grouped && !(place !== 'text' && count === 9)) return false;
  if (opening.endsWith('(') && first.length >= 2 && first.length <= 5 && parts.length > 1)
    return count >= 7 && count <= 12 && !areYears([first]);
  const lengths = parts.map(({ length }) => length).join('-');
  if (/^(?:1-)?3-3-4$/.test(lengths))
    return place !== 'text' || !/ /.test(groups.at(-1)?.before ?? '') || /^[2-9]/.test(first);
  if (first.startsWith('0') && first.length >= 2 && first.length <= 6 && parts.length > 1)
    return (
      count >= 9 && count <= 12 && (first.length > 2 || parts.length > 2 || (parts[1]?.length ?? 0) >= 7)
    );
  if (place === 'text') return false;
  // A catalogue number, a postcode of nine digits, a row of scores, a decimal.
  if (/^97[89]/.test(digits) && count === 13) return false;
  if (/^(?:5-4|4-4-4|4-4-4-4)$/.test(lengths) || first === '0') return false;
  return count >= (place === 'called' ? 7 : 9) && count <= 13 && !areYears(parts);
}

/** More than one number: two spaces between groups, or brackets and the like in a row. */
const isApart = ({ before }: Group): boolean => /\s{2}/.test(before) || before.length > 3;

const year = /^(?:19|20)\d\d$/;
const areYears = (parts: readonly string[]): boolean => parts.every((part) => year.test(part));

/** `2015-2017`, `01/2015-12/2017`, `01.02.2015 - 31.03.2016`, `2015-01-31`. */
function areDates(parts: readonly string[]): boolean {
  return parts.some((part) => year.test(part)) && parts.every((part) => part.length <= 2 || year.test(part));
}

/** `12 500 000`, `12.500.000`: one separator, and threes after the first group. */
function areThousands(groups: readonly Group[]): boolean {
  const separators = new Set(groups.slice(1).map(({ before }) => before));
  return (
    groups.length > 2 &&
    (groups[0]?.digits.length ?? 0) <= 3 &&
    groups.slice(1).every(({ digits }) => digits.length === 3) &&
    separators.size === 1 &&
    /^[ .\u00A0]$/.test(groups[1]?.before ?? '')
  );
}

function withExtension(text: string, start: number, end: number): string {
  const extension = /^,? ?(?:ext\.?|extension|x|durchwahl|dw|poste) ?\d{1,5}(?!\d)/i.exec(
    text.slice(end, end + 20),
  );
  return text.slice(start, end + (extension?.[0].length ?? 0));
}
