import { educationLevel, type EducationLevel } from '../lexicon/education';
import { fold } from '../lexicon/fold';
import { monthNumber } from '../lexicon/months';
import { withNamesInFull } from '../lexicon/short-names';
import { findSkills } from '../lexicon/skills';
import { wordKey } from '../lexicon/tokens';
import { dateRanges, type DateRange } from '../structure/dates';
import type { Line, LineId } from '../structure/lines';
import { isDenied } from './denial';
import { withFullDates } from './full-dates';
import { findQuantities, type Quantity } from './quantities';
import { spelledOut } from './spelled-out';

/** What one source line states, read once for every claim checked against it. */
export interface LineFacts {
  id: LineId;
  /** As written. */
  text: string;
  /** As its quantities are read: abbreviations and rhythms spelled out, contacts masked. */
  source: string;
  /** Empty where the line names no degree. */
  folded: string;
  words: ReadonlySet<string>;
  quantities: readonly Quantity[];
  /** `2019-3` for March 2019. */
  months: ReadonlySet<string>;
  /** Skills that it claims; those it denies ("no experience with …") are left out. */
  skills: ReadonlySet<string>;
  level: EducationLevel | undefined;
  /** First letters of its words in a row; a bar where punctuation parts them. */
  initials: string;
  /** Months since year 0 of the stretches of time that it names. */
  ranges: readonly Pick<DateRange, 'from' | 'to'>[];
}

const month = /(\p{L}{3,10})\.?,?\s+(?:de\s+)?((?:19|20)\d\d)/gu;
const numericMonth = /(?<!\d)(0?[1-9]|1[0-2])[./]((?:19|20)\d\d)(?!\d)/g;

// Five sections are checked against the same lines, and again after each edit.
const read = new WeakMap<readonly Line[], LineFacts[]>();

/** Reads each line's facts, once for each array of lines; the work grows with the text's length. */
export function readLineFacts(lines: readonly Line[], now: Date): readonly LineFacts[] {
  const known = read.get(lines) ?? factsOf(lines, now);
  read.set(lines, known);
  return known;
}

function factsOf(lines: readonly Line[], now: Date): LineFacts[] {
  return lines.map((line) => factsOfLine(line, now));
}

/** Each fact is read when it is first asked for: most claims are settled by the lines that they name. */
function factsOfLine({ id, text }: Line, now: Date): LineFacts {
  const source = once(() => spelledOut(splitGlued(withFullDates(maskContacts(text), now))));
  const level = once(() => educationLevel(text));
  const folded = once(() => (level() === undefined ? '' : fold(source())));
  const words = once(() => wordsOf(source()));
  const quantities = once(() => findQuantities(source()));
  const months = once(() => new Set(monthsNamed(source()).map(({ key }) => key)));
  const skills = once(() => skillsIn(text));
  const initials = once(() => initialsOf(source()));
  const ranges = once(() => rangesIn(text, now));
  return {
    id,
    text,
    get source() {
      return source();
    },
    get folded() {
      return folded();
    },
    get words() {
      return words();
    },
    get quantities() {
      return quantities();
    },
    get months() {
      return months();
    },
    get skills() {
      return skills();
    },
    get level() {
      return level();
    },
    get initials() {
      return initials();
    },
    get ranges() {
      return ranges();
    },
  };
}

function once<T>(read: () => T): () => T {
  let known: { value: T } | undefined;
  return () => (known ??= { value: read() }).value;
}

function skillsIn(text: string): ReadonlySet<string> {
  const inFull = withNamesInFull(text);
  // "HR manager" is of human resources.
  const read = inFull === text ? [text] : [text, inFull];
  const claimed = read.flatMap((each) => findSkills(each).filter((hit) => !isDenied(each, hit.start)));
  return new Set(claimed.map((hit) => hit.id));
}

/**
 * "and", "of" and the like passed over, as most acronyms do; then with them, for "request for proposal"; and with
 * acronyms by all their letters, for the EHCP that is an "EHC plan".
 */
function initialsOf(text: string): string {
  const plain = text.replace(/[^\p{L}\s-]+/gu, ' | ');
  const words = (/[^ -~]/.test(plain) ? fold(plain) : plain.toLowerCase()).split(/[\s-]+/);
  const first = (kept: readonly string[]) => kept.map((word) => word[0] ?? '').join('');
  const long = words.filter(
    (word) => !/^(?:of|and|for|the|an?|as|in|to|with|und|der|de|des|du|y|et)?$/.test(word),
  );
  const acronyms = plain
    .split(/[\s-]+/)
    .map((word) => (/^\p{Lu}{2,5}$/u.test(word) ? fold(word) : (fold(word)[0] ?? '')));
  const all = [first(long), ...(long.length < words.length ? [first(words)] : [])];
  return (/\p{Lu}{2}/u.test(plain) ? [...all, acronyms.join('')] : all).join('|');
}

/** `Oakmoor Clinic, 2015 - 2019`: a word before the year that is no month is kept apart from it. */
function rangesIn(text: string, now: Date): DateRange[] {
  if (!/\d\d/.test(text)) return [];
  const parted = text.replace(/(\p{L}{3,})\.?[ ,]+(?=(?:19|20)\d\d)/gu, (all, word: string) =>
    monthNumber(word) === undefined && !/^(?:since|seit|depuis|desde|ab)$/iu.test(word) ? `${word}; ` : all,
  );
  return dateRanges(parted, now);
}

/** Words by their comparing key, with the parts of hyphenated ones. */
export function wordsOf(text: string): Set<string> {
  return new Set((text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}+#]*/gu) ?? []).map(wordKey));
}

/** Months named with their year, and where. */
export function monthsNamed(text: string): { key: string; start: number; end: number }[] {
  const found: { key: string; start: number; end: number }[] = [];
  for (const match of [...text.matchAll(month), ...text.matchAll(numericMonth)]) {
    const name = match[1] ?? '';
    const number = /\d/.test(name) ? Number(name) : monthNumber(name);
    if (number === undefined) continue;
    found.push({ key: `${match[2]}-${number}`, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** `[Why this company?]`: a blank that is left to the person claims nothing; spaces stand in for it. */
export function maskBlanks(text: string): string {
  return text.replace(/\[\p{L}[^[\]\d]{2,200}\]/gu, (blank) => ' '.repeat(blank.length));
}

/** E-mail addresses, links and phone numbers as spaces, so that offsets stay. */
export function maskContacts(text: string): string {
  return text
    .replace(/[^\s@]{1,64}@[^\s@]{1,190}|https?:\/\/\S+|www\.\S+/g, (part) => ' '.repeat(part.length))
    .replace(/(?<![\w.])\+\d[\d ()/-]{7,20}\d/g, (part) => ' '.repeat(part.length));
}

function splitGlued(text: string): string {
  return text.replace(/(\p{Ll}{2}|(?<!\p{L})p)(?=\d)/gu, '$1 ').replace(/(\d)(?=[A-Z]{2})/g, '$1 ');
}
