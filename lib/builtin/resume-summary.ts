import type { Block, Passage } from '../evidence/passages';
import type { LineId } from '../structure/lines';
import { latestJob, positionOf, sharedSkills, type Analysis } from './analysis';
import { block, enumerate, say } from './block';
import { bestBullets, ownWords } from './own-words';

const leastWords = 30;

/** One paragraph over facts that stand in the resume: position, years by the dates, skills asked for, work, education. */
export function resumeSummary(analysis: Analysis): Block[] {
  const passages = [...position(analysis), ...skills(analysis), ...work(analysis, 1)];
  if (countWords(passages) < 90) passages.push(...education(analysis));
  if (countWords(passages) < leastWords + 15) {
    const used = new Set(passages.flatMap(({ sources }) => sources));
    for (const line of ownWords(analysis)) {
      if (countWords(passages) > leastWords + 25) break;
      if (!used.has(line.id)) passages.push(say(sentence(line.text), line.id));
    }
  }
  return [block('paragraph', ...passages)];
}

function position(analysis: Analysis): Passage[] {
  const { phrases, resume } = analysis;
  const job = latestJob(analysis);
  const months = resume.experience?.months ?? 0;
  const years = months >= 12 ? phrases.years(Math.floor(months / 12)) : undefined;
  const dates = years === undefined ? [] : (resume.experience?.lines ?? []);
  if (job !== undefined)
    return [say(phrases.latest(positionOf(job, phrases), years), ...job.heads.slice(0, 3), ...dates)];
  return years === undefined ? [] : [say(phrases.onlyYears(years), ...dates)];
}

function skills(analysis: Analysis): Passage[] {
  const { phrases } = analysis;
  const shared = sharedSkills(analysis, 8);
  if (shared.length > 0) return [listed(phrases.skills, shared, phrases.and)];
  const own = [...analysis.resume.skills.values()].slice(0, 6).flatMap(({ hit, lines }) => {
    const at = lines[0];
    const spelled = at === undefined ? undefined : analysis.line(at)?.text.slice(hit.start, hit.end);
    return at === undefined || spelled === undefined ? [] : [{ name: spelled, line: at }];
  });
  return own.length > 0 ? [listed(phrases.otherSkills, own, phrases.and)] : [];
}

function listed(
  phrase: (list: string) => string,
  items: readonly { name: string; line: LineId }[],
  and: string,
): Passage {
  return say(
    phrase(
      enumerate(
        items.map(({ name }) => name),
        and,
      ),
    ),
    ...items.map(({ line }) => line),
  );
}

function work(analysis: Analysis, most: number): Passage[] {
  const [first, ...rest] = bestBullets(analysis).slice(0, most);
  if (first === undefined) return [];
  const opened = say(`${analysis.phrases.fromWork} ${sentence(first.text)}`, first.id);
  return [opened, ...rest.map((line) => say(sentence(line.text), line.id))];
}

function education({ resume, phrases, line }: Analysis): Passage[] {
  const best = [...resume.education].sort((a, b) => (b.level ?? 0) - (a.level ?? 0))[0];
  const id = best?.lines[0];
  const text = id === undefined ? undefined : line(id)?.text;
  return text === undefined || text.length > 160 ? [] : [say(`${phrases.education} ${sentence(text)}`, id)];
}

/** As written, closed with a full stop where nothing closes it. */
export function sentence(text: string): string {
  return /[.!?。！？:;…]["'”’)]?$/u.test(text) ? text : `${text}.`;
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

function countWords(passages: readonly Passage[]): number {
  let words = 0;
  for (const { text } of passages)
    for (const segment of segmenter.segment(text)) if (segment.isWordLike) words++;
  return words;
}
