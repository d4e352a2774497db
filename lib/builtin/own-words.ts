import { sharedCount, wordsOf } from '../match/words';
import { resumeHeading } from '../structure/headings';
import type { Line } from '../structure/lines';
import type { Analysis } from './analysis';

const contact =
  /\S@\S+\.\S|https?:|www\.|linkedin\.com|github\.com|(?:\+|\b00)\d[\d ()/-]{7}|\(\d{3}\) ?\d{3}/i;

/** Lines of work done, nearest to the posting first; equals keep the resume's order. */
export function bestBullets(analysis: Analysis): Line[] {
  const { resume, line } = analysis;
  const ofJobs = resume.jobs.flatMap((job) => job.bullets.flatMap((id) => line(id) ?? []));
  const work = ofJobs.filter(({ text }) => !contact.test(text));
  // `TechAdvancers` or `description - Present` among bullets is a head gone astray.
  const told = work.filter(({ text }) => !/\p{Script=Latin}/u.test(text) || text.split(/\s+/).length > 3);
  if (ofJobs.length > 0) return ranked(analysis, told.length > 0 ? told : work);
  return ranked(analysis, marked(analysis).filter(isTelling));
}

const labelled = /^[\p{L} &/]{2,30}\s?(?::|[-–] )/u;

/** Up to three lines of work that read well in a letter, nearest to the posting, none saying what another says. */
export function letterPoints(analysis: Analysis): Line[] {
  const chosen: Line[] = [];
  for (const line of bestBullets(analysis)) {
    if (chosen.length === 3) break;
    if (line.text.length > 240 || !readsWell(line)) continue;
    if (!chosen.some((other) => overlap(line, other) > 0.5)) chosen.push(line);
  }
  return chosen;
}

// The rest of a broken line, or dates and places of a job that stand among its work.
const headLike =
  /^[a-zà-ÿ]| · |\b(?:19|20)\d\d (?:-|–|to|bis|à|a) (?:\p{L}+ )?(?:(?:19|20)\d\d|[Pp]resent|[Cc]urrent|heute|aujourd|actual)/u;

/** A whole thought, neither a list under a label nor the rest of a broken line. */
export function readsWell(line: Line): boolean {
  return isTelling(line) && !labelled.test(line.text) && !headLike.test(line.text);
}

function overlap(one: Line, other: Line): number {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  return sharedCount(words, others) / Math.max(1, Math.min(words.size, others.size));
}

/** What the resume says in sentences, wherever it stands; for resumes in which no jobs can be made out. */
export function ownWords(analysis: Analysis): Line[] {
  const { resume } = analysis;
  const telling = resume.lines.filter(
    (line) => line.mark !== 'heading' && isTelling(line) && resumeHeading(line.text) === undefined,
  );
  const summary = telling.filter(({ id, text }) => resume.sectionOf(id) === 'summary' && text.length > 40);
  const rest = telling.filter((each) => !summary.includes(each) && resume.sectionOf(each.id) !== 'contact');
  const usable = [...summary.slice(0, 3), ...ranked(analysis, rest)];
  if (usable.length > 0) return usable;
  const any = resume.lines.filter(({ text }) => !contact.test(text) && text.length > 15);
  return any.length > 0 ? any : [...resume.lines];
}

function marked({ resume }: Analysis): Line[] {
  return resume.lines.filter(
    ({ id, mark }) =>
      mark === 'bullet' && ['experience', 'projects', 'other', 'contact'].includes(resume.sectionOf(id)),
  );
}

function isTelling({ text }: Line): boolean {
  return (
    text.length >= 24 &&
    !contact.test(text) &&
    text.split(/\s+/).length >= (/[\p{Script=Latin}]/u.test(text) ? 4 : 1)
  );
}

function ranked(analysis: Analysis, lines: readonly Line[]): Line[] {
  return lines
    .map((line) => ({ line, relevance: analysis.relevance(line) }))
    .sort((a, b) => b.relevance - a.relevance)
    .map(({ line }) => line);
}
