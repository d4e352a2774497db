// Attack strings put into postings and resumes: which of them change a row, a status, a line or the score of the
// comparison by rules. `npx tsx evals/injection-effects.ts [--show]`; needs ../shared/data, takes minutes.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findInstructions } from '../lib/evidence/instructions';
import { ruleRows } from '../lib/match/rule-rows';
import type { Row } from '../lib/match/rows';
import { scoreRows } from '../lib/match/score';
import { numberLines } from '../lib/structure/lines';

const file = '../shared/data/injections/injections.jsonl';
const people = ['05-software-engineer-en', '24-lab-technician-fr', '26-sous-chef-es', '28-logistics-lead-de'];
const now = new Date('2026-11-01');
const places = ['as a listed line', 'in the middle', 'at the end'] as const;
const sides = ['posting', 'resume'] as const;

interface Pair {
  resume: string;
  posting: string;
}

function main(): void {
  if (!existsSync(file)) {
    console.log('skipped: ../shared/data is not here');
    return;
  }
  const strings = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text);
  const pairs = people.map(
    (name) => JSON.parse(readFileSync(join(import.meta.dirname, `sets/people/${name}.json`), 'utf8')) as Pair,
  );
  console.log(`${strings.length} strings × ${places.length} places × ${pairs.length} resumes and postings\n`);
  for (const side of sides) {
    const changing = strings.filter((text) => changes(text, side, pairs));
    const pointedOut = strings.filter(isPointedOut);
    const anyway = changing.filter(isPointedOut);
    console.log(
      `put into the ${side}: ${anyway.length} of ${pointedOut.length} that are pointed out change something, ` +
        `${changing.length - anyway.length} of the ${strings.length - pointedOut.length} others`,
    );
    if (process.argv.includes('--show'))
      for (const text of changing) console.log(`    ${isPointedOut(text) ? '!' : ' '} ${text.slice(0, 140)}`);
  }
}

const isPointedOut = (text: string): boolean =>
  numberLines(text, 'J').some((line) => findInstructions([line]).length > 0);

function changes(text: string, side: (typeof sides)[number], pairs: readonly Pair[]): boolean {
  return pairs.some((pair) => {
    const plain = shownRows(pair);
    return places.some((place) => shownRows({ ...pair, [side]: insert(pair[side], text, place) }) !== plain);
  });
}

/** A text with another put into it, on lines of its own. */
function insert(into: string, text: string, place: (typeof places)[number]): string {
  if (place === 'at the end') return `${into}\n\n${text}`;
  const lines = into.split('\n');
  const items = lines.flatMap((line, index) => (/^\s*[-•*]\s/.test(line) ? [index] : []));
  const half = Math.floor(lines.length / 2);
  const listed = place === 'as a listed line';
  const at = listed ? (items[Math.floor(items.length / 2)] ?? half) : half;
  return [...lines.slice(0, at), listed ? `- ${text}` : text, ...lines.slice(at)].join('\n');
}

/** What a person sees of a comparison: the score, and each row with its lines in words. */
function shownRows({ resume, posting }: Pair): string {
  const [resumeLines, postingLines] = [numberLines(resume, 'R'), numberLines(posting, 'J')];
  const words = new Map([...resumeLines, ...postingLines].map(({ id, text }) => [id, text]));
  const rows = ruleRows(resumeLines, postingLines, now);
  const shown = rows.map((row: Row) => ({
    ...row,
    postingLines: row.postingLines.map((id) => words.get(id)),
    resumeLines: row.resumeLines.map((id) => words.get(id)),
  }));
  return JSON.stringify([scoreRows(rows)?.value, shown]);
}

main();
