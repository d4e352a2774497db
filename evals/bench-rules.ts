// Time of the rules for all five sections, resume of 3,000 words: `npx tsx evals/bench-rules.ts`.
// Time on the processor, so that other work on the machine counts little; figures beside targets, fails over nothing.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { prepareBuiltin } from '../lib/builtin/builtin';

const now = new Date('2026-11-01');
const sections = ['job_summary', 'comparison', 'resume_summary', 'work_experience', 'cover_letter'] as const;
const sets = join(import.meta.dirname, 'sets');
const wordsOfResume = 3000;

const resumes = longResumes();
const postings = readAll('postings', z.array(z.object({ text: z.string() }))).flat();
const [first = 0, ...further] = resumes.flatMap((resume, index) =>
  [0, 1, 2].map((step) => allFive(resume, postings[(index * 5 + step * 11) % postings.length]?.text ?? '')),
);
const warm = further.slice(5).sort((a, b) => a - b);
console.log(`rules for all five sections, resumes of ${wordsOfResume} words, ms on the processor`);
console.log(`first in a new process   ${first.toFixed(0).padStart(4)}   target < 300`);
console.log(
  `median of ${String(warm.length).padEnd(3)}            ${at(warm, 0.5).padStart(4)}   target < 100`,
);
console.log(`slowest tenth from       ${at(warm, 0.9).padStart(4)}`);
console.log(`slowest                  ${at(warm, 1).padStart(4)}`);

function at(sorted: readonly number[], share: number): string {
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN).toFixed(0);
}

function allFive(resume: string, posting: string): number {
  const started = process.cpuUsage();
  const make = prepareBuiltin(resume, posting, now);
  for (const section of sections) make(section);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

/** The invented people's resumes, joined until they are long enough; each begins with another person. */
function longResumes(): string[] {
  const people = readAll('people', z.object({ resume: z.string() })).map(({ resume }) => resume);
  return people.map((_, index) => {
    const words = [...people.slice(index), ...people.slice(0, index)].join('\n\n').split(/(\s+)/);
    return words.slice(0, 2 * wordsOfResume).join('');
  });
}

function readAll<T>(folder: string, shape: z.ZodType<T>): T[] {
  return readdirSync(join(sets, folder))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => shape.parse(JSON.parse(readFileSync(join(sets, folder, name), 'utf8'))));
}
