import { example } from '../components/intake/example';
import { fuzzer, seeded } from './fuzz-inputs';
import { targets, type Texts } from './fuzz-targets';

const texts: Texts = {
  ...example,
  replies: [
    'Dear team,\n\nI lead shifts of 6 nurses on a 28-bed unit [R8]. Handover fell from 40 to 25 minutes [R9,R10].\n\nYours,\nMarta',
    'Title: Charge Nurse [J1]\nCompany: Northgate [J2]\nPay: £47,810 – £54,710 a year [J3]\nEducation: Not specified',
    '- Mentored 7 newly qualified nurses [R10]\n- Hand hygiene audits rose from 82% to 96% in one year [R16]',
    JSON.stringify({
      rows: Array.from({ length: 6 }, (_, at) => ({
        ...{ requirement: `Demand ${at}`, importance: 'must', jobLines: ['J4'], resumeLines: ['R8'] },
        ...{ reason: 'The resume says so.', status: 'strong', suggestion: 'Say it first.' },
      })),
    }),
    '<think>Let me see {"a":1}</think>\n```json\n{"rows": [],}\n```',
  ],
};

/** What one target made of its inputs. */
export interface Outcome {
  target: string;
  inputs: number;
  /** The seeds at which it broke its word, with the error, at most ten. */
  findings: { seed: number; error: string }[];
  broken: number;
  slowestMs: number;
}

/** Gives each target `inputs` inputs, one seed each, from `firstSeed` on. */
export async function fuzz(inputs: (target: string) => number, firstSeed = 1): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [target, attempt] of Object.entries(targets)) {
    const outcome: Outcome = { target, inputs: inputs(target), findings: [], broken: 0, slowestMs: 0 };
    for (let seed = firstSeed; seed < firstSeed + outcome.inputs; seed += 1) {
      const started = performance.now();
      try {
        await attempt(fuzzer(seeded(seed)), texts);
      } catch (error) {
        outcome.broken += 1;
        if (outcome.findings.length < 10) outcome.findings.push({ seed, error: told(error) });
      }
      outcome.slowestMs = Math.max(outcome.slowestMs, performance.now() - started);
    }
    outcomes.push(outcome);
  }
  return outcomes;
}

function told(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const frame = /\n\s+at (.*)/.exec(error.stack ?? '')?.[1] ?? '';
  return `${error.name}: ${error.message.slice(0, 120)} (${frame})`;
}
