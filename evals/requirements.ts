// Requirements found in postings that were labelled by hand: `npx tsx evals/requirements.ts [tune]`.
// The frozen part is what counts; `tune` prints the other part, with what was missed and what was added.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { findRequirements } from '../lib/match/requirements';
import { importances } from '../lib/match/rows';
import { numberLines } from '../lib/structure/lines';
import { parsePosting } from '../lib/structure/posting';

const folder = join(import.meta.dirname, 'sets/postings');
const labelledPosting = z.object({
  id: z.string(),
  language: z.string(),
  part: z.enum(['tune', 'frozen']),
  text: z.string(),
  requirements: z.array(z.object({ line: z.string(), importance: z.enum(importances) })),
});
type Labelled = z.infer<typeof labelledPosting>;

interface Tally {
  postings: number;
  labelled: number;
  recalled: number;
  found: number;
  right: number;
  weighed: number;
}

const gate = 0.8;
const part = process.argv[2] === 'tune' ? 'tune' : 'frozen';
const tallies = new Map<string, Tally>();

for (const posting of readPostings().filter((each) => each.part === part)) {
  const tally = measure(posting);
  for (const language of [posting.language, 'all']) tallies.set(language, sum(tallies.get(language), tally));
}
printTable();

function readPostings(): Labelled[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => z.array(labelledPosting).parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
}

function measure({ id, text, requirements }: Labelled): Tally {
  const found = findRequirements(parsePosting(numberLines(text, 'J')));
  const pairs = requirements.map((wanted) => ({
    wanted,
    match: found.find((each) => isSame(each.text, wanted.line)),
  }));
  const recalled = pairs.filter(({ match }) => match !== undefined);
  const right = found.filter((each) => requirements.some(({ line }) => isSame(each.text, line)));
  if (part === 'tune') {
    for (const { wanted, match } of pairs)
      if (match === undefined) console.log(`${id} missed: ${wanted.line}`);
    for (const each of found) if (!right.includes(each)) console.log(`${id} added: ${each.text}`);
    for (const { wanted, match } of pairs) {
      if (match !== undefined && match.importance !== wanted.importance)
        console.log(`${id} ${match.importance}, not ${wanted.importance}: ${wanted.line}`);
    }
  }
  return {
    postings: 1,
    labelled: requirements.length,
    recalled: recalled.length,
    found: found.length,
    right: right.length,
    weighed: recalled.filter(({ wanted, match }) => match?.importance === wanted.importance).length,
  };
}

/** One within the other, by letters and digits; a row more than twice the line's length has swallowed others. */
function isSame(found: string, line: string): boolean {
  const [one, other] = [letters(found), letters(line)];
  return other.includes(one) || (one.includes(other) && one.length <= 2 * other.length);
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}+#]/gu, '');
}

function sum(one: Tally | undefined, other: Tally): Tally {
  if (one === undefined) return other;
  return {
    postings: one.postings + other.postings,
    labelled: one.labelled + other.labelled,
    recalled: one.recalled + other.recalled,
    found: one.found + other.found,
    right: one.right + other.right,
    weighed: one.weighed + other.weighed,
  };
}

function printTable(): void {
  console.log(`part: ${part}\nlanguage  postings  labelled  precision  recall     F1  importance`);
  for (const [language, tally] of tallies) {
    const precision = tally.right / Math.max(1, tally.found);
    const recall = tally.recalled / Math.max(1, tally.labelled);
    const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
    const importance = tally.weighed / Math.max(1, tally.recalled);
    console.log(
      `${language.padEnd(8)}${String(tally.postings).padStart(10)}${String(tally.labelled).padStart(10)}${precision.toFixed(3).padStart(11)}${recall.toFixed(3).padStart(8)}${f1.toFixed(3).padStart(7)}${importance.toFixed(3).padStart(12)}`,
    );
    if (language === 'all' && part === 'frozen' && f1 < gate) process.exitCode = 1;
  }
}
