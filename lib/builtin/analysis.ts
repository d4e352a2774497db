import { findRequirements, type Requirement } from '../match/requirements';
import { contentWords, sharedCount, wordsOf } from '../match/words';
import { findSkills, type SkillHit } from '../lexicon/skills';
import { rulesLanguage, type RulesLanguage } from '../structure/language';
import { numberLines, type Line, type LineId } from '../structure/lines';
import { parsePosting, type Posting } from '../structure/posting';
import { monthsIn, parseResume, type Job, type Resume } from '../structure/resume';
import { phrases, type Phrases, type Position } from './phrases';

/** Both texts read, and what the written sections share. */
export interface Analysis {
  resume: Resume;
  posting: Posting;
  requirements: Requirement[];
  /** What is written in. */
  language: RulesLanguage;
  phrases: Phrases;
  /** The resume's; undefined where none stands out. */
  resumeLanguage: RulesLanguage | undefined;
  /** Of the jobs together; undefined where dates stand beside the jobs that could be read, or without any. */
  experience: Resume['experience'];
  /** A line's overlap with what the posting asks and tells; higher is nearer. */
  relevance(line: Line): number;
  line(id: LineId): Line | undefined;
}

/** Reads both texts once for any of the sections; they are written in `wantedLanguage`, or in the posting's language. */
export function analyse(
  resumeText: string,
  postingText: string,
  now: Date,
  wantedLanguage?: RulesLanguage,
): Analysis {
  const resume = parseResume(numberLines(resumeText, 'R'), now);
  const posting = parsePosting(numberLines(postingText, 'J'));
  const language = wantedLanguage ?? posting.language ?? 'en';
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
    language,
    phrases: phrases[language],
    resumeLanguage: rulesLanguage(resume.lines.map(({ text }) => text).join('\n')),
    experience: sureExperience(resume, now),
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

/** A total that leaves out dates of work would say less of a person than their resume does. */
function sureExperience(resume: Resume, now: Date): Resume['experience'] {
  const { experience, lines, sectionOf, groupOf } = resume;
  if (experience === undefined) return undefined;
  const headed = lines.filter(({ id }) => sectionOf(id) === 'experience');
  const told = headed.length > 0 ? headed : lines.filter(({ id }) => groupOf(id) !== 'education');
  return monthsIn(told, now) - experience.months < 12 ? experience : undefined;
}

function skillsByLine({ skills }: Resume): Map<LineId, Set<string>> {
  const byLine = new Map<LineId, Set<string>>();
  for (const [skill, { lines }] of skills) {
    for (const id of lines) byLine.set(id, (byLine.get(id) ?? new Set()).add(skill));
  }
  return byLine;
}

/** Skills that the posting asks for or needs in its duties and the resume shows, musts first, as they are called in the posting's language. */
export function sharedSkills(analysis: Analysis, most: number): { name: string; line: LineId }[] {
  const found = new Map<string, { name: string; line: LineId }>();
  const duties = analysis.posting.lines
    .filter(({ id }) => analysis.posting.sectionOf(id) === 'duties')
    .map(({ text }) => ({ text, skills: findSkills(text) }));
  for (const { skills, text } of [...analysis.requirements, ...duties]) {
    for (const hit of skills) {
      const shown = analysis.resume.skills.get(hit.id);
      const at = shown?.lines[0];
      if (shown === undefined || at === undefined || found.has(hit.id)) continue;
      const asked = text.slice(hit.start, hit.end).replace(/[- ]?(?:kenntnisse?n?|erfahrung(?:en)?)$/i, '');
      const own = analysis.resumeLanguage === analysis.language;
      const name = own ? nameOf(shown.hit, analysis.line(at), analysis.resumeLanguage) : asked;
      found.set(hit.id, { name, line: at });
    }
  }
  return [...found.values()].slice(0, most);
}

/** As the resume spells it, save for capitals: `Jquery` is jQuery, and `Customer service` no name but in German. */
export function nameOf(hit: SkillHit, line: Line | undefined, language: RulesLanguage | undefined): string {
  const spelled = line?.text.slice(hit.start, hit.end) ?? hit.name;
  if (spelled.toLowerCase() === hit.name.toLowerCase()) return hit.name;
  const titled = hit.kind === 'practice' && language !== 'de' && /^\p{Lu}\p{Ll}/u.test(spelled);
  return titled ? spelled.charAt(0).toLowerCase() + spelled.slice(1) : spelled;
}

/** The newest job that is named well enough to be spoken of. */
export function latestJob({ resume }: Analysis): Job | undefined {
  return (
    resume.jobs.find((job) => job.title !== undefined) ??
    resume.jobs.find((job) => job.employer !== undefined)
  );
}

export const positionOf = ({ title, employer, range }: Job): Position => ({
  title,
  employer,
  current: range?.current ?? false,
});

/** Whole years worked out from the dates, and the lines they stand in; undefined below one. */
export function yearsWorked({ experience }: Analysis): { count: number; lines: LineId[] } | undefined {
  if (experience === undefined || experience.months < 12) return undefined;
  return { count: Math.floor(experience.months / 12), lines: experience.lines };
}
