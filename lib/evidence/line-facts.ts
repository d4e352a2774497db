import { educationLevel, type EducationLevel } from '../lexicon/education';
import { fold } from '../lexicon/fold';
import { monthNumber } from '../lexicon/months';
import { findSkills } from '../lexicon/skills';
import { wordKey } from '../lexicon/tokens';
import type { Line, LineId } from '../structure/lines';
import { findQuantities, type Quantity } from './quantities';

/** What one source line states, read once for every claim checked against it. */
export interface LineFacts {
  id: LineId;
  folded: string;
  words: ReadonlySet<string>;
  quantities: readonly Quantity[];
  /** `2019-3` for March 2019. */
  months: ReadonlySet<string>;
  /** Skills that it claims; those it denies ("no experience with …") are left out. */
  skills: ReadonlySet<string>;
  level: EducationLevel | undefined;
}

const denial =
  /(?:\bno|\bnot|\bnever|\bwithout|n't|\bkeine?n?|\bnicht|\bohne|\bpas|\bsans|\bsin|\bnunca)\b(?! only)[^,;.]{0,40}$/iu;
const month = /(\p{L}{3,10})\.?,?\s+(?:de\s+)?((?:19|20)\d\d)/gu;
const numericMonth = /(?<!\d)(0?[1-9]|1[0-2])[./]((?:19|20)\d\d)(?!\d)/g;

// Five sections are checked against the same lines, and again after each edit.
const read = new WeakMap<readonly Line[], LineFacts[]>();

/** Reads each line's facts, once for each array of lines; the work grows with the text's length. */
export function readLineFacts(lines: readonly Line[]): readonly LineFacts[] {
  const known = read.get(lines) ?? factsOf(lines);
  read.set(lines, known);
  return known;
}

function factsOf(lines: readonly Line[]): LineFacts[] {
  return lines.map(({ id, text }) => {
    const source = splitGlued(maskContacts(text));
    const folded = fold(source);
    return {
      id,
      folded,
      words: wordsOf(source),
      quantities: findQuantities(source),
      months: new Set(monthsNamed(source).map(({ key }) => key)),
      skills: new Set(
        findSkills(text)
          .filter((hit) => !isDenied(text, hit.start))
          .map((hit) => hit.id),
      ),
      level: educationLevel(text),
    };
  });
}

/** Whether the words before an offset deny what follows. */
export function isDenied(text: string, start: number): boolean {
  return denial.test(text.slice(Math.max(0, start - 60), start));
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

/** E-mail addresses, links and phone numbers as spaces, so that offsets stay. */
export function maskContacts(text: string): string {
  return text
    .replace(/[^\s@]{1,64}@[^\s@]{1,190}|https?:\/\/\S+|www\.\S+/g, (part) => ' '.repeat(part.length))
    .replace(/(?<![\w.])\+\d[\d ()/-]{7,20}\d/g, (part) => ' '.repeat(part.length));
}

function splitGlued(text: string): string {
  return text.replace(/(\p{Ll}{2})(?=\d)/gu, '$1 ').replace(/(\d)(?=[A-Z]{2})/g, '$1 ');
}
