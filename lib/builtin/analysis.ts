import { findRequirements, type Requirement } from '../match/requirements';
import { contentWords, sharedCount, wordsOf } from '../match/words';
import { findSkills } from '../lexicon/skills';
import { numberLines, type Line, type LineId } from '../structure/lines';
import { parsePosting, type Posting } from '../structure/posting';
import { parseResume, type Job, type Resume } from '../structure/resume';
import { phrases, type Phrases } from './phrases';

/** Both texts read, and what the written sections share. */
export interface Analysis {
  resume: Resume;
  posting: Posting;
  requirements: Requirement[];
  phrases: Phrases;
  /** A line's overlap with what the posting asks and tells; higher is nearer. */
  relevance(line: Line): number;
  line(id: LineId): Line | undefined;
}

/** Reads both texts once for any of the sections. */
export function analyse(resumeText: string, postingText: string, now: Date): Analysis {
  const resume = parseResume(numberLines(resumeText, 'R'), now);
  const posting = parsePosting(numberLines(postingText, 'J'));
  const requirements = findRequirements(posting);
  const wanted = new Set(posting.lines.flatMap(({ text }) => findSkills(text).map(({ id }) => id)));
  const asked = contentWords(requirements.map(({ text }) => text).join('\n'));
  const told = contentWords(
    posting.lines
      .filter(({ id }) => posting.sectionOf(id) === 'duties')
      .map(({ text }) => text)
      .join('\n'),
  );
  const byId = new Map(resume.lines.map((line) => [line.id, line]));
  const shownIn = skillsByLine(resume);
  const relevances = new Map<LineId, number>();
  return {
    resume,
    posting,
    requirements,
    phrases: phrases[posting.language ?? 'en'],
    relevance(line) {
      const known = relevances.get(line.id);
      if (known !== undefined) return known;
      const skills = shownIn.get(line.id) ?? new Set<string>();
      const words = wordsOf(line);
      const relevance =
        3 * sharedCount(skills, wanted) + sharedCount(words, asked) + 0.5 * sharedCount(words, told);
      relevances.set(line.id, relevance);
      return relevance;
    },
    line: (id) => byId.get(id),
  };
}

function skillsByLine({ skills }: Resume): Map<LineId, Set<string>> {
  const byLine = new Map<LineId, Set<string>>();
  for (const [skill, { lines }] of skills) {
    for (const id of lines) byLine.set(id, (byLine.get(id) ?? new Set()).add(skill));
  }
  return byLine;
}

/** Skills that the posting asks for and the resume shows, as the resume spells them, musts first. */
export function sharedSkills(
  { resume, requirements, line }: Analysis,
  most: number,
): { name: string; line: LineId }[] {
  const found = new Map<string, { name: string; line: LineId }>();
  for (const { skills } of requirements) {
    for (const { id } of skills) {
      const shown = resume.skills.get(id);
      const at = shown?.lines[0];
      if (shown === undefined || at === undefined || found.has(id)) continue;
      const spelled = line(at)?.text.slice(shown.hit.start, shown.hit.end);
      if (spelled !== undefined) found.set(id, { name: spelled, line: at });
    }
  }
  return [...found.values()].slice(0, most);
}

/** The newest job that is named well enough to be spoken of. */
export function latestJob({ resume }: Analysis): Job | undefined {
  return (
    resume.jobs.find((job) => job.title !== undefined) ??
    resume.jobs.find((job) => job.employer !== undefined)
  );
}

/** `Baker at Hearth & Co.`, or as much of it as is known. */
export function positionOf(job: Job, { atEmployer }: Phrases): string {
  if (job.title === undefined) return job.employer ?? '';
  return job.employer === undefined ? job.title : atEmployer(job.title, job.employer);
}
