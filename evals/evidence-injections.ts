import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findInstructions } from '../lib/evidence/instructions';
import type { Rate } from './evidence-measures';

interface Sample {
  text: string;
  kind?: string;
  source?: string;
}

const folder = join(import.meta.dirname, '../../shared/data/injections');
// Such a text asks something like "What is the capital of Brazil?": nothing in it addresses a machine.
const questions =
  /^(?:Task Automation|Business Intelligence|Conversational Agent|Research Assistance|Sentiment Analysis|Information Retrieval|Content Creation|Learning and Tutoring|Programming Help)$/;

/** How many attacks on AI tools are pointed out, by what they are, and how many harmless sentences; none without the data. */
export function injections(): { name: string; rate: Rate; gate: string }[] {
  if (!existsSync(folder)) return [];
  const attacks = read('injections.jsonl');
  const benign = read('benign_trigger_words.jsonl');
  const asks = ({ kind = '' }: Sample) => questions.test(kind);
  const written = (sample: Sample) => sample.source === 'PurpleLlama multilingual';
  return [
    { name: 'all', rate: rate(attacks), gate: '' },
    {
      name: 'meant for resumes',
      rate: rate(attacks.filter(({ kind = '', source = '' }) => /resume/i.test(kind + source))),
      gate: '',
    },
    {
      name: 'orders, in English mostly',
      rate: rate(attacks.filter((each) => !asks(each) && !written(each))),
      gate: '',
    },
    { name: 'in other languages', rate: rate(attacks.filter(written)), gate: '' },
    { name: 'plain questions', rate: rate(attacks.filter(asks)), gate: '' },
    { name: 'harmless', rate: rate(benign), gate: '<= 1 %' },
  ];
}

const read = (name: string): Sample[] =>
  readFileSync(join(folder, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Sample);

const rate = (samples: readonly Sample[]): Rate => ({
  size: samples.length,
  hits: samples.filter(({ text }) => findInstructions([{ id: 'J1', text }]).length > 0).length,
});
