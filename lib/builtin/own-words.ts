import { resumeHeading } from '../structure/headings';
import type { Line } from '../structure/lines';
import type { Analysis } from './analysis';

const contact =
  /\S@\S+\.\S|https?:|www\.|linkedin\.com|github\.com|(?:\+|\b00)\d[\d ()/-]{7}|\(\d{3}\) ?\d{3}/i;

/** Lines of work done, nearest to the posting first; equals keep the resume's order. */
export function bestBullets(analysis: Analysis): Line[] {
  const { resume, line } = analysis;
  const ofJobs = resume.jobs.flatMap((job) => job.bullets.flatMap((id) => line(id) ?? []));
  if (ofJobs.length > 0)
    return ranked(
      analysis,
      ofJobs.filter(({ text }) => !contact.test(text)),
    );
  return ranked(analysis, marked(analysis).filter(isTelling));
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
