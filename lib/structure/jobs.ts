import { namesRole } from '../lexicon/roles';
import { dateRanges, type DateRange } from './dates';
import { resumeHeading } from './headings';
import { readHead } from './job-head';
import type { Line, LineId } from './lines';

/** One position held. */
export interface Job {
  title: string | undefined;
  employer: string | undefined;
  range: DateRange | undefined;
  dateLine: LineId | undefined;
  /** Where title and employer stand. */
  heads: LineId[];
  /** What was done: bullets, or plain sentences where the resume has no bullets. */
  bullets: LineId[];
  /** All of its lines, in order. */
  lines: LineId[];
}

interface Draft {
  heads: Line[];
  body: Line[];
  lines: Line[];
}

/** The jobs in the lines of an experience section, in the resume's order; `person` is whose resume it is. */
export function findJobs(lines: readonly Line[], now: Date, person?: string): Job[] {
  const content = lines.filter(
    (line) => line.mark === 'bullet' || (resumeHeading(line.text) === undefined && !isPageHead(line, person)),
  );
  const dated = (line: Line): boolean => line.mark !== 'bullet' && datesOf(line, now) !== undefined;
  const firstDate = content.findIndex(dated);
  const firstBody = content.findIndex((line) => isBody(line));
  // Some layouts end up with a job's dates after its bullets, as a column of their own.
  const trailing =
    firstBody > 0 &&
    firstDate > firstBody &&
    content.slice(0, firstBody).some((line) => namesRole(line.text));
  return drafts(content, dated, trailing)
    .map((draft) => toJob(draft, now, person))
    .filter(isJob)
    .map(withoutStrangers);
}

/** A line by itself that might be a firm's name is no job: it takes a title, dates, or something done there. */
const isJob = ({ title, employer, range, bullets }: Job): boolean =>
  title !== undefined || range !== undefined || (employer !== undefined && bullets.length > 0);

/** `Marta Lindqvist – 2/3`, above or below each page. */
function isPageHead({ text }: Line, person: string | undefined): boolean {
  const rest = person === undefined ? text : text.toLowerCase().replace(person.toLowerCase(), '');
  return rest !== text && /^[\s\d/|,·•–—-]*(?:(?:page|seite|página|of|von|de|sur)[\s\d/]*)*$/iu.test(rest);
}

/**
 * Where a page's columns were read one after the other, all bullets come after all heads: then nothing says whose they
 * are, and the last job must not have the work of the others.
 */
function withoutStrangers(job: Job, index: number, jobs: readonly Job[]): Job {
  const others = jobs.filter((other) => other !== job);
  const alone = others.length > 0 && others.every((other) => other.bullets.length === 0);
  if (!alone || index !== jobs.length - 1 || job.bullets.length < 4) return job;
  return { ...job, bullets: [], lines: job.heads };
}

function drafts(content: readonly Line[], dated: (line: Line) => boolean, trailing: boolean): Draft[] {
  const all: Draft[] = [];
  let current: Draft | undefined;
  let hasDate = false;
  const bulleted = content.filter(({ mark }) => mark === 'bullet').length > 1;
  for (const [index, line] of content.entries()) {
    const isHead = !isBody(line) || (bulleted && namesNext(line, content[index + 1], dated));
    const opens =
      current === undefined ||
      (isHead &&
        (trailing
          ? opensTrailing(current, line, dated, hasDate)
          : opensLeading(current, content, index, dated, hasDate)));
    if (current === undefined || opens) {
      current = { heads: [], body: [], lines: [] };
      hasDate = false;
      all.push(current);
    }
    current.lines.push(line);
    (isHead ? current.heads : current.body).push(line);
    hasDate ||= isHead && dated(line);
  }
  return all;
}

/** `Becario de investigación` among bullets, right above its dates. */
const namesNext = ({ text, mark }: Line, next: Line | undefined, dated: (line: Line) => boolean): boolean =>
  mark !== 'bullet' &&
  next !== undefined &&
  dated(next) &&
  text.length < 70 &&
  /^\p{Lu}.*[^.;:,]$/u.test(text) &&
  namesRole(text);

/** A head after the body, or a second date in a row, begins the next job, if something job-like stands there. */
function opensLeading(
  current: Draft,
  content: readonly Line[],
  index: number,
  dated: (line: Line) => boolean,
  hasDate: boolean,
): boolean {
  const line = content[index];
  if (line === undefined) return false;
  if (current.body.length === 0) {
    return hasDate && (dated(line) || laterDate(content, index, dated)) && !isDetail(line);
  }
  return (
    dated(line) ||
    laterDate(content, index, dated) ||
    namesEmployer.test(line.text) ||
    (namesRole(line.text) && isTitled(line.text))
  );
}

const namesEmployer = /^(?:company|employer|organi[sz]ation)\s*[-:]\s*\S/i;

/** Short, its longer words with capitals. */
function isTitled(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word));
  return text.length < 80 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** Whether a date follows within the same run of heads. */
function laterDate(content: readonly Line[], index: number, dated: (line: Line) => boolean): boolean {
  for (let at = index + 1; at < Math.min(content.length, index + 4); at++) {
    const line = content[at];
    if (line === undefined || isBody(line)) return false;
    if (dated(line)) return true;
  }
  return false;
}

function opensTrailing(
  current: Draft,
  line: Line,
  dated: (line: Line) => boolean,
  hasDate: boolean,
): boolean {
  return current.body.length > 0 && hasDate && !dated(line) && !isDetail(line);
}

/** `2 years 10 months`, `San Francisco, CA`: about a job, never the start of one. */
function isDetail({ text }: Line): boolean {
  return (
    /^\(?\d+ (?:years?|months?|yrs?|mos?|jahre?|monate?|ans?|mois|años?|meses)\b/i.test(text) ||
    (/^[\p{L} .'-]{2,30}, (?:\p{Lu}{2}|\p{Lu}[\p{L} ]{3,20})$/u.test(text) && !namesRole(text))
  );
}

const longestHead = 200;
const spanned = /\b(?:19|20)\d\d\s*[-–—]\s*(?:\p{L}+\.?\s+)?(?:(?:19|20)\d\d|present|current|heute)\b/iu;

/** A bullet, or a sentence that stands for one. */
function isBody(line: Line): boolean {
  if (line.mark === 'bullet') return true;
  if (line.mark === 'heading') return false;
  if (/^(?:company|employer|client|organi[sz]ation)\s*[-:]/i.test(line.text)) return false;
  if (/^(?:description|responsibilit|roles?:|duties|tech)/i.test(line.text)) return true;
  if (/\b(?:19|20)\d\d\b/.test(line.text) && line.text.length < 130) return false;
  if (line.text.length < longestHead && spanned.test(line.text) && isTitled(line.text.slice(0, 79)))
    return false;
  if (line.text.length > 110 || /[.;]$/.test(line.text)) return line.text.length > 30;
  const words = line.text.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word));
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return line.text.length > 28 && small >= 2 && small >= words.length * 0.4;
}

function datesOf(line: Line, now: Date): DateRange | undefined {
  return line.text.length < longestHead ? dateRanges(line.text, now)[0] : undefined;
}

function toJob(draft: Draft, now: Date, person: string | undefined): Job {
  const dateLine = draft.heads.find((line) => datesOf(line, now) !== undefined);
  const head = readHead(draft.heads, now, person);
  return {
    title: head.title,
    employer: head.employer,
    range: dateLine === undefined ? undefined : datesOf(dateLine, now),
    dateLine: dateLine?.id,
    heads: draft.heads.map(({ id }) => id),
    bullets: draft.body.filter(({ text }) => text.length > 5).map(({ id }) => id),
    lines: draft.lines.map(({ id }) => id),
  };
}
