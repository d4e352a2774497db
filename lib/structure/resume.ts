import { educationLevel, type EducationLevel } from '../lexicon/education';
import { namesRole } from '../lexicon/roles';
import { findSkills, type SkillHit } from '../lexicon/skills';
import { withoutAsides } from './asides';
import { dateRanges, mergedMonths, yearsIn } from './dates';
import { resumeHeading, type ResumeSection } from './headings';
import { findJobs, type Job } from './jobs';
import type { Line, LineId } from './lines';
import { findName } from './person';

export type { Job } from './jobs';

/** A degree, school leaving certificate or the like. */
export interface Education {
  level: EducationLevel | undefined;
  lines: LineId[];
}

/** A resume as far as rules can read it; what they can't tell is left out, never guessed. */
export interface Resume {
  /** Those that speak to a reader. */
  lines: readonly Line[];
  name: { text: string; line: LineId } | undefined;
  /** Newest first, where dates tell; otherwise in the resume's order. */
  jobs: Job[];
  education: Education[];
  /** Each skill once, with the lines that name it. */
  skills: Map<string, { hit: SkillHit; lines: LineId[] }>;
  /** Worked out from the merged date ranges of the jobs; undefined without dates. */
  experience: { months: number; lines: LineId[] } | undefined;
  sectionOf(line: LineId): ResumeSection;
  /** Lines with the same group belong together: `job-1`, `education`, `skills` …; undefined for an unknown id. */
  groupOf(line: LineId): string | undefined;
}

/** Reads a numbered resume. `now` ends ranges that run until today. Never throws; every part may be empty. */
export function parseResume(numbered: readonly Line[], now: Date): Resume {
  const lines = withoutAsides(numbered);
  const { sections, headings } = sectionsOf(lines, now);
  const sectionOf = (id: LineId): ResumeSection => sections.get(id) ?? 'other';
  const inExperience = lines.filter(({ id }) => sectionOf(id) === 'experience' && !headings.has(id));
  const name = findName(lines);
  const told = inExperience.length > 0 ? inExperience : outsideEducation(lines, sectionOf);
  // Below the first heading a person's name may as well be a firm's.
  const person = name !== undefined && sectionOf(name.line) === 'contact' ? name.text : undefined;
  const jobs = findJobs(told, now, person);
  const groups = new Map<LineId, string>(lines.map(({ id }) => [id, sectionOf(id)]));
  for (const [index, job] of jobs.entries()) for (const id of job.lines) groups.set(id, `job-${index + 1}`);
  return {
    lines,
    name,
    jobs: newestFirst(jobs),
    education: findEducation(lines, sectionOf, groups),
    skills: skillsOf(lines),
    experience: experienceOf(jobs),
    sectionOf,
    groupOf: (id) => groups.get(id),
  };
}

/** The section of each line, and which lines opened one by headings of the person's own. */
function sectionsOf(
  lines: readonly Line[],
  now: Date,
): { sections: Map<LineId, ResumeSection>; headings: ReadonlySet<LineId> } {
  const sections = new Map<LineId, ResumeSection>();
  const headings = new Set<LineId>();
  let section: ResumeSection = 'contact';
  for (const [index, line] of lines.entries()) {
    const known = line.mark === 'bullet' ? undefined : (resumeHeading(line.text) ?? labelled(line.text));
    if (known !== undefined) section = known;
    else if (index > 0 && line.mark === 'heading' && headsWork(lines.slice(index + 1, index + 5), now)) {
      section = 'experience';
      headings.add(line.id);
    }
    sections.set(line.id, section);
  }
  return { sections, headings };
}

/** Whether a post and its dates are what follows next: `TEACHING` and a teacher's, under a heading of one's own. */
function headsWork(next: readonly Line[], now: Date): boolean {
  const end = next.findIndex(({ text, mark }) => mark !== undefined || resumeHeading(text) !== undefined);
  const heads = end < 0 ? next : next.slice(0, end);
  return (
    heads.some(({ text }) => namesRole(text)) &&
    heads.some(({ text }) => dateRanges(text, now).length > 0) &&
    // A person's name above their trade heads no work.
    !next.some(({ text }) => /\S@\S/.test(text)) &&
    !heads.some(({ text }) => namesSchooling(text))
  );
}

/** `Education Details: …` and `Skills: Java, SQL`, heading and content in one line. */
function labelled(text: string): ResumeSection | undefined {
  const label = /^([\p{L} &/-]{4,28}):\s/u.exec(text)?.[1];
  const section = label === undefined ? undefined : resumeHeading(label);
  return section === 'skills' || section === 'education' || section === 'languages' ? section : undefined;
}

function outsideEducation(lines: readonly Line[], sectionOf: (id: LineId) => ResumeSection): Line[] {
  const sections: readonly ResumeSection[] = ['contact', 'summary', 'other', 'projects'];
  return lines.filter(({ id, text }) => sections.includes(sectionOf(id)) && !namesSchooling(text));
}

/** `January 2010 H.S.C., Pune Board`, in resumes without headings. */
function namesSchooling(text: string): boolean {
  const level = educationLevel(text) ?? 0;
  if (level > 1) return true;
  const school = /\b(?:college|school|university|polytechnic|board|h\.?s\.?c|s\.?s\.?c)\b/i;
  return (level > 0 || school.test(text)) && !namesRole(text) && !/^company/i.test(text);
}

function newestFirst(jobs: readonly Job[]): Job[] {
  if (jobs.some((job) => job.range === undefined)) return [...jobs];
  return [...jobs].sort(
    (a, b) => (b.range?.to ?? 0) - (a.range?.to ?? 0) || (b.range?.from ?? 0) - (a.range?.from ?? 0),
  );
}

function findEducation(
  lines: readonly Line[],
  sectionOf: (id: LineId) => ResumeSection,
  groups: ReadonlyMap<LineId, string>,
): Education[] {
  return lines.flatMap((line, index): Education[] => {
    const within = sectionOf(line.id) === 'education';
    if (!within && groups.get(line.id)?.startsWith('job-')) return [];
    if (!within && sectionOf(line.id) === 'summary') return [];
    if (line.mark === 'heading' && resumeHeading(line.text) !== undefined) return [];
    const level = educationLevel(line.text);
    if (level === undefined || (!within && level < 3)) return [];
    const beside = [lines[index - 1], lines[index + 1]].filter(
      (other) =>
        other !== undefined &&
        within &&
        sectionOf(other.id) === 'education' &&
        yearsIn(other.text).length > 0,
    );
    return [
      { level, lines: [line.id, ...beside.flatMap((other) => (other === undefined ? [] : [other.id]))] },
    ];
  });
}

function skillsOf(lines: readonly Line[]): Resume['skills'] {
  const skills: Resume['skills'] = new Map();
  for (const line of lines) {
    for (const hit of findSkills(line.text)) {
      const known = skills.get(hit.id);
      if (known === undefined) skills.set(hit.id, { hit, lines: [line.id] });
      else if (known.lines.at(-1) !== line.id) known.lines.push(line.id);
    }
  }
  return skills;
}

function experienceOf(jobs: readonly Job[]): Resume['experience'] {
  const dated = jobs.filter((job) => job.range !== undefined);
  const months = mergedMonths(dated.flatMap((job) => (job.range === undefined ? [] : [job.range])));
  if (months <= 0) return undefined;
  return { months, lines: dated.flatMap((job) => (job.dateLine === undefined ? [] : [job.dateLine])) };
}

/** Months of all date ranges in some lines, each month once. */
export function monthsIn(lines: readonly Line[], now: Date): number {
  return mergedMonths(lines.flatMap((line) => dateRanges(line.text, now)));
}
