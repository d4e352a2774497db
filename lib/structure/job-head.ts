import { namesRole } from '../lexicon/roles';
import { dateRanges } from './dates';
import type { Line } from './lines';

const separators = /\s*[|•·]\s*|\s+[–—-]{1,2}\s+|\s{2,}|\s+(?:at|bei|chez|en)\s+(?=\p{Lu})|\s*@\s*|,\s+/u;
const place =
  /^(?:\p{Lu}{2,3}|remote|hybrid|on-?site|full[- ]time|part[- ]time|contract|freelance|internship|usa?|uk|deutschland|germany|france|spain|españa|italy|india|canada|australia|austria|schweiz|switzerland|united (?:states|kingdom)|netherlands|vollzeit|teilzeit|cdi|cdd)$/iu;
const duration = /\(?\b\d+\+?\s*(?:years?|yrs?|months?|mos?|jahre?n?|monate?n?|ans?|mois|años?|meses)\b\)?/gi;
const label =
  /^(?:company(?: name)?|employer|organi[sz]ation|client|position|designation|title|role|job title)\s*[-:]\s*/i;

/** Title and employer from a job's head lines, each as written; undefined where it can't be told which is which. */
export function readHead(
  heads: readonly Line[],
  now: Date,
): { title: string | undefined; employer: string | undefined } {
  const lines = heads.filter(({ text }) => text.length <= 160).map(({ text }) => withoutDates(text, now));
  const parts = lines
    .slice(0, 4)
    .flatMap((text, line) => partsOf(text).map((part, index) => ({ part, line, index })));
  const titled = parts.find(({ part }) => namesRole(part));
  // "City, ST" after the employer: what follows the first part of a line is a place more often than not.
  const employer = parts.find(
    (each) =>
      each !== titled &&
      each.part.length > 1 &&
      !place.test(each.part) &&
      !namesRole(each.part) &&
      firstOfKind(each, titled, parts),
  );
  const clean = (text: string | undefined): string | undefined =>
    text === undefined || text.length < 2 || text.length > 80 ? undefined : text;
  return { title: clean(titled?.part), employer: clean(employer?.part) };
}

interface Part {
  part: string;
  line: number;
  index: number;
}

/** First in its line, or right after the title there. */
function firstOfKind(each: Part, titled: Part | undefined, parts: readonly Part[]): boolean {
  if (each.index === 0) return !looksLikePlace(each, parts);
  return titled !== undefined && titled.line === each.line && titled.index === each.index - 1;
}

/** `Seattle, WA` on a line of its own. */
function looksLikePlace(each: Part, parts: readonly Part[]): boolean {
  const next = parts.find((other) => other.line === each.line && other.index === 1);
  return (
    next !== undefined &&
    place.test(next.part) &&
    parts.filter((other) => other.line === each.line).length === 2 &&
    next.part.length <= 3
  );
}

function withoutDates(text: string, now: Date): string {
  let rest = text;
  for (const { start, end } of dateRanges(text, now).reverse())
    rest = `${rest.slice(0, start)}  ${rest.slice(end)}`;
  return rest
    .replace(duration, '  ')
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(label, '')
    .trim();
}

function partsOf(text: string): string[] {
  return text
    .split(separators)
    .map((part) => part.replace(/^[\s,;:|()–—-]+|[\s,;:|(–—-]+$/g, '').trim())
    .filter(
      (part) =>
        /\p{L}{2}/u.test(part) &&
        !/@|https?:|www\./.test(part) &&
        !/^(?:[\p{L}.]+ )?(?:19|20)\d\d$/u.test(part),
    );
}
