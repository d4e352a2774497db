// How far the claim check can be trusted: `npx tsx evals/evidence.ts [--part tune] [--show] [--people FOLDER]`.
import { numberPairs } from './evidence-numbers';
import { citations, falseFlags, recall, type Rate } from './evidence-measures';
import { readPeople, type Part } from './evidence-people';
import { injections } from './evidence-injections';
import { checkTime } from './evidence-speed';
import { hardCases } from './evidence-hard-cases';

const argument = (name: string) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const part: Part = argument('--part') === 'tune' ? 'tune' : 'frozen';
// A frozen sentence that was looked at is frozen no longer.
const show = process.argv.includes('--show') && part === 'tune';
// Before all else: a server doesn't check thousands of sentences first.
const time = checkTime();
const people = readPeople(part, argument('--people'));

const row = (measure: string, size: number | string, figure: string, gate: string) =>
  console.log(`${measure.padEnd(52)}${String(size).padStart(6)}  ${figure.padEnd(22)}${gate}`);
const percent = ({ hits, size }: Rate) => (size === 0 ? 'none' : `${((100 * hits) / size).toFixed(1)} %`);

console.log(
  `${people.length} people (${part}): ${people.map(({ occupation, language }) => `${occupation} ${language}`).join(', ')}\n`,
);
row('measure', 'size', 'figure', 'gate');
const { red, amber, kinds, shown } = falseFlags(people);
row('false red flags, sentences', red.size, percent(red), '<= 2 %');
row('false amber flags, sentences', amber.size, percent(amber), '');
for (const [by, name] of [
  ['hand', 'written by hand'],
  ['assistant', "as an assistant answers the sections' prompts"],
] as const) {
  const own = falseFlags(people.filter((person) => person.by === by));
  row(`  false red, ${name}`, own.red.size, percent(own.red), '');
}
for (const [kind, count] of Object.entries(kinds)) row(`  false ${kind}`, red.size, String(count), '');
const uncited = falseFlags(people, false);
row('false red flags, no lines cited', uncited.red.size, percent(uncited.red), '');
row('false amber flags, no lines cited', uncited.amber.size, percent(uncited.amber), '');
for (const { kind, cited, whole } of recall(people)) {
  row(`recall, ${kind}, cited lines`, cited.size, percent(cited), '>= 95 %');
  if (whole.size > 0) row(`recall, ${kind}, whole resume`, whole.size, percent(whole), '>= 88 %');
}
for (const { name, rate } of citations(people))
  row(`accepted citations, ${name}`, rate.size, percent(rate), '<= 1 %');
for (const { name, rate, wrong } of numberPairs()) {
  row(`number pairs, ${name}`, rate.size, percent(rate), '100 %');
  if (process.argv.includes('--show')) for (const pair of wrong) console.log(`    ${pair}`);
}
for (const { name, rate, gate } of injections())
  row(`addresses to machines pointed out, ${name}`, rate.size, percent(rate), gate);
const hard = hardCases();
row('hard cases as expected', hard.size, `${hard.expected} (${hard.caught} caught)`, '');
if (process.argv.includes('--hard')) for (const line of hard.lines) console.log(`    ${line}`);
row('3,000 words, 5 sections, first check', time.runs, `${time.warmMs.toFixed(1)} ms`, '< 50 ms');
row("the same, a process's first fifteen", time.runs, `${time.firstMs.toFixed(1)} ms`, '');
row('the same, its very first, uncompiled', 1, `${time.coldMs.toFixed(1)} ms`, '');
row('again after an edit in each section', time.runs, `${time.againMs.toFixed(1)} ms`, '< 10 ms');
row('first check, as a ratio to folding the same text', time.runs, `${time.ratio.toFixed(0)} x`, '');
if (show) for (const line of shown) console.log(line);
if (show)
  for (const { kind, missed } of recall(people))
    for (const line of missed.slice(0, 12)) console.log(`missed ${kind}: ${line}`);
