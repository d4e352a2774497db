// The second opinion over the postings that were labelled by hand: `npx tsx evals/second-opinion.ts`.
// The labelled requirements stand for a table; then each that rules find is taken out of it in turn.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { importances, type Row } from '../lib/match/rows';
import { ruleRows } from '../lib/match/rule-rows';
import { secondOpinion } from '../lib/match/second-opinion';
import { numberLines } from '../lib/structure/lines';

const folder = join(import.meta.dirname, 'sets/postings');
const labelled = z.object({
  text: z.string(),
  requirements: z.array(z.object({ line: z.string(), importance: z.enum(importances) })),
});
const resume =
  'Robin Halvorsen\nExperience\nAssistant, Tidewater Foods, 2019 - 2024\n- Helped where help was needed';

let rules = 0;
let wronglyLacking = 0;
let taken = 0;
let noticed = 0;
for (const { text, requirements } of readPostings()) {
  const lines = numberLines(text, 'J');
  const found = ruleRows(numberLines(resume, 'R'), lines, new Date('2026-11-01'));
  const table = requirements.map(({ line, importance }): Row => ({
    requirement: line,
    importance,
    match: 'missing',
    postingLines: lines.filter((each) => each.text.includes(line)).map(({ id }) => id),
    resumeLines: [],
    reason: '',
    suggestion: '',
  }));
  rules += found.length;
  wronglyLacking += secondOpinion(table, found).lacking.length;
  for (const [index, row] of table.entries()) {
    const rest = table.filter((_, at) => at !== index);
    const own = found.find((each) => row.postingLines.some((id) => each.postingLines.includes(id)));
    if (own === undefined) continue;
    taken++;
    if (secondOpinion(rest, found).lacking.some(({ postingLines }) => postingLines === own.postingLines))
      noticed++;
  }
}
console.log(`of ${rules} rows by rules, called lacking though labelled as in the table: ${wronglyLacking}`);
console.log(`of ${taken} rows taken out of the table, noticed: ${noticed} (${(noticed / taken).toFixed(3)})`);

function readPostings(): z.infer<typeof labelled>[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => z.array(labelled).parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
}
