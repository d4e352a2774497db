import type { Block, Passage } from '../evidence/passages';
import type { Line, LineId } from '../structure/lines';
import { latestJob, nameOf, positionOf, sharedSkills, yearsWorked, type Analysis } from './analysis';
import { block, enumerate, say } from './block';
import { bestBullets, letterPoints, ownWords, readsWell } from './own-words';

const leastWords = 30;

/** One paragraph over facts that stand in the resume: position, years by the dates, skills asked for, work, education. */
export function resumeSummary(analysis: Analysis): Block[] {
  const points = summaryPoints(analysis);
  const passages = [...position(analysis), ...skills(analysis), ...work(analysis, points.slice(0, 1))];
  if (countWords(passages) < 90) passages.push(...education(analysis));
  if (countWords(passages) < leastWords + 15) {
    const used = new Set(passages.flatMap(({ sources }) => sources));
    for (const line of [...points, ...wellRead(ownWords(analysis))]) {
      if (countWords(passages) > leastWords + 25) break;
      if (!used.has(line.id)) passages.push(say(sentence(line.text), line.id));
    }
  }
  return [block('paragraph', ...passages)];
}

function position(analysis: Analysis): Passage[] {
  const { phrases } = analysis;
  const job = latestJob(analysis);
  const years = yearsWorked(analysis);
  const dates = years?.lines ?? [];
  if (job !== undefined) {
    return [say(phrases.profile(positionOf(job), years?.count), ...job.heads.slice(0, 3), ...dates)];
  }
  return years === undefined ? [] : [say(phrases.onlyYears(years.count), ...dates)];
}

function skills(analysis: Analysis): Passage[] {
  const { phrases } = analysis;
  const shared = sharedSkills(analysis, 8);
  if (shared.length > 0) return [listed(phrases.skills, shared, phrases.and)];
  const own = [...analysis.resume.skills.values()]
    .slice(0, 6)
    .flatMap(({ hit, lines: [at] }) =>
      at === undefined ? [] : [{ name: nameOf(hit, analysis.line(at), analysis.resumeLanguage), line: at }],
    );
  return own.length > 0 ? [listed(phrases.skills, own, phrases.and)] : [];
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

const wellRead = (lines: readonly Line[]): readonly Line[] => {
  const best = lines.filter(readsWell);
  return best.length > 0 ? best : lines;
};

/** What reads well by itself; failing that, the nearest of what there is. */
function summaryPoints(analysis: Analysis): Line[] {
  const points = letterPoints(analysis);
  return points.length > 0 ? points : bestBullets(analysis).slice(0, 1);
}

function work({ phrases }: Analysis, points: readonly Line[]): Passage[] {
  return points.map(({ text, id }) => say(`${phrases.fromWork} ${sentence(text)}`, id));
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
