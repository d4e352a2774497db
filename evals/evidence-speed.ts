import { checkClaims } from '../lib/evidence/claims';
import type { Block } from '../lib/evidence/passages';
import { fold } from '../lib/lexicon/fold';
import { numberLines } from '../lib/structure/lines';
import { parseResume } from '../lib/structure/resume';
import { now } from './evidence-people';

const runs = 15;
/** By then the check's code is compiled, as in a server that has seen some people. */
const warmAfter = 45;

/** Time on the processor, so that other work on the machine doesn't count. */
const coreMs = (): number => process.cpuUsage().user / 1000;

/** A resume of 3,000 words, each of its jobs worded differently, checked against five sections of usual length. */
export function checkTime(): {
  runs: number;
  /** The very first, before the code is compiled. */
  coldMs: number;
  /** Median of a process's first fifteen. */
  firstMs: number;
  /** Median of the fifteen after the first forty-five. */
  warmMs: number;
  /** With one passage of each section edited. */
  againMs: number;
  ratio: number;
} {
  const text = longResume();
  const first: number[] = [];
  const again: number[] = [];
  const plain: number[] = [];
  for (let run = 0; run < warmAfter + runs; run++) {
    // A new array each time: facts are kept for an array of lines.
    const resume = numberLines(text, 'R');
    const posting = numberLines(longPosting, 'J');
    const { groupOf } = parseResume(resume, now);
    const sections = (
      ['resume_summary', 'work_experience', 'cover_letter', 'job_summary', 'work_experience'] as const
    ).map((section, index) => ({ section, blocks: written(resume.slice(index * 20, index * 20 + 24)) }));
    const check = (edited?: Block) => {
      const started = coreMs();
      for (const { section, blocks } of sections)
        checkClaims({
          blocks: edited === undefined ? blocks : [edited, ...blocks.slice(1)],
          section,
          resume,
          posting,
          groupOf,
          now,
        });
      return coreMs() - started;
    };
    first.push(check());
    again.push(check(editedBlock));
    const started = coreMs();
    for (const line of resume) fold(line.text);
    plain.push(coreMs() - started);
  }
  const median = (values: readonly number[]) =>
    [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
  const warmMs = median(first.slice(warmAfter));
  return {
    runs,
    coldMs: first[0] ?? NaN,
    firstMs: median(first.slice(0, runs)),
    warmMs,
    againMs: median(again),
    ratio: warmMs / median(plain.slice(warmAfter)),
  };
}

function written(lines: readonly { id: `R${number}` | `J${number}`; text: string }[]): Block[] {
  return lines.map(({ id, text }) => ({
    kind: 'bullet',
    passages: [{ text: `${text}, in 3 sites.`, sources: [id] }],
  }));
}

const editedBlock: Block = {
  kind: 'bullet',
  passages: [{ text: 'Trained 17 people in Tableau at Harbourline Ltd in 2019.', sources: ['R8'] }],
};

const verbs = [
  'Planned',
  'Introduced',
  'Maintained',
  'Reviewed',
  'Negotiated',
  'Automated',
  'Documented',
  'Rebuilt',
];
const things = [
  'the weekly stock report',
  'a booking service in Python',
  'supplier contracts',
  'Tableau dashboards',
  'training for new starters',
  'the Northgate warehouse move',
  'PostgreSQL backups',
];
const effects = [
  'saving %d hours a month',
  'for %d customers in 4 countries',
  'cutting costs by %d percent',
  'worth $%d,000 a year',
  'with a team of %d people',
  'between March 2018 and May 2019, %d times',
];

function longResume(): string {
  const lines = ['Casper Winterbourne', 'casper@example.org', '', 'EXPERIENCE'];
  let words = 0;
  for (let job = 0; words < 2950; job++) {
    lines.push(
      `Operations Analyst ${job}, Harbourline ${job} Ltd, Plymouth   Mar ${2024 - job} - Feb ${2025 - job}`,
    );
    for (let at = 0; at < 12; at++) {
      const pick = (list: readonly string[], step: number) => list[(job * 5 + at * step) % list.length] ?? '';
      const bullet = `- ${pick(verbs, 1)} ${pick(things, 2)} and ${pick(things, 3)} across both regions, ${pick(effects, 1).replace('%d', String(3 + job * 7 + at))}`;
      lines.push(bullet);
      words += bullet.split(' ').length;
    }
  }
  return lines.join('\n');
}

const longPosting = Array.from(
  { length: 60 },
  (_, index) =>
    `- Requirement ${index}: ${index + 2} years of ${things[index % things.length] ?? ''} at Tidewater Group, Kubernetes a plus`,
).join('\n');
