import type { Block } from '../evidence/passages';
import { smallNumber } from '../lexicon/numbers';
import { skillById } from '../lexicon/skills';
import type { Line } from '../structure/lines';
import type { Job, Resume } from '../structure/resume';
import type { Analysis } from './analysis';
import { block, say } from './block';
import { bestBullets, ownWords } from './own-words';

const most = 10;
const mostQuestions = 4;

/** The person's own bullets, nearest to the posting first within each job, unchanged; then questions, clearly apart. */
export function workExperience(analysis: Analysis): Block[] {
  const best = bestBullets(analysis).slice(0, most);
  const chosen = best.length > 0 ? best : ownWords(analysis).slice(0, 6);
  const grouped = analysis.resume.jobs.flatMap((job) => jobBlocks(job, chosen, analysis));
  const placed = new Set(grouped.flatMap(({ passages }) => passages.flatMap(({ sources }) => sources)));
  const rest = chosen.filter(({ id }) => !placed.has(id));
  const unplaced = rest.map((line) => block('bullet', say(line.text, line.id)));
  // Not bullets: nobody should take a question into their resume.
  const questions = askAbout(chosen, analysis).map((text) => block('paragraph', say(text)));
  return [
    ...grouped,
    ...(unplaced.length > 0 ? [block('heading', say(analysis.phrases.moreHeading)), ...unplaced] : []),
    ...(questions.length > 0 ? [block('heading', say(analysis.phrases.questionsHeading)), ...questions] : []),
  ];
}

function jobBlocks(job: Job, chosen: readonly Line[], analysis: Analysis): Block[] {
  const bullets = chosen.filter(({ id }) => job.bullets.includes(id));
  if (bullets.length === 0) return [];
  return [
    block('heading', say(headingOf(job, analysis), ...job.heads.slice(0, 3), job.dateLine)),
    ...bullets.map((line) => block('bullet', say(line.text, line.id))),
  ];
}

/** Title and employer with the dates as written. */
function headingOf(job: Job, { line, phrases }: Analysis): string {
  const dateText = job.dateLine === undefined ? undefined : line(job.dateLine)?.text;
  const dates = job.range === undefined ? undefined : dateText?.slice(job.range.start, job.range.end);
  const parts = [job.title, job.employer, dates].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(', ') : phrases.moreHeading;
}

function askAbout(lines: readonly Line[], analysis: Analysis): string[] {
  const { phrases } = analysis;
  const plain = lines.filter(
    ({ text }) => !namesNumber(text) && text.length < 200 && text.split(/\s+/).length >= 3,
  );
  const asked = plain
    .slice(0, 2)
    .map(({ text }, index) => (index === 0 ? phrases.measured(text) : phrases.howMany(text)));
  return [...asked, ...absentSkills(analysis).map((skill) => phrases.asksFor(skill))].slice(0, mostQuestions);
}

const namesNumber = (text: string): boolean =>
  /\d/.test(text) || text.split(/[^\p{L}]+/u).some((word) => smallNumber(word) !== undefined);

/** Skills of the musts that the resume doesn't name, as the posting spells them. */
function absentSkills({ requirements, resume }: Analysis): string[] {
  const absent = new Map<string, string>();
  for (const { text, importance, skills } of requirements) {
    if (importance === 'nice') continue;
    for (const hit of skills) {
      if (!resume.skills.has(hit.id) && !absent.has(hit.id) && !showsKindOf(hit.id, resume))
        absent.set(hit.id, text.slice(hit.start, hit.end));
    }
  }
  return [...absent.values()].slice(0, 2);
}

/** Whether the resume names a kind of it: Word and Excel, where Office is asked for. */
function showsKindOf(id: string, { skills }: Resume): boolean {
  return [...skills.keys()].some((shown) => skillById(shown)?.broader.includes(id) === true);
}
