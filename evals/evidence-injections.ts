import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findInstructions } from '../lib/evidence/instructions';
import { numberLines } from '../lib/structure/lines';
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

/**
 * How many attacks on AI tools are pointed out, by what they are, and how many harmless texts; none without the data.
 * Phrases were written with every other string at hand: the odd ones tell what they are worth on unseen strings.
 */
export function injections(): { name: string; rate: Rate; gate: string }[] {
  if (!existsSync(folder)) return [];
  const attacks = read('injections.jsonl');
  const asks = ({ kind = '' }: Sample) => questions.test(kind);
  const written = (sample: Sample) => sample.source === 'PurpleLlama multilingual';
  const measured = (name: string, samples: readonly Sample[], gate = '') => ({
    ...{ name, gate },
    rate: rate(samples.map(({ text }) => text)),
  });
  return [
    measured('all', attacks),
    measured(
      'all, the half looked at',
      attacks.filter((_, index) => index % 2 === 0),
    ),
    measured(
      'all, the other half',
      attacks.filter((_, index) => index % 2 === 1),
    ),
    measured(
      'meant for resumes',
      attacks.filter(({ kind = '', source = '' }) => /resume/i.test(kind + source)),
    ),
    measured(
      'orders, in English mostly',
      attacks.filter((each) => !asks(each) && !written(each)),
    ),
    measured('in other languages', attacks.filter(written)),
    measured('plain questions', attacks.filter(asks)),
    measured('harmless', read('benign_trigger_words.jsonl'), '<= 1 %'),
    { name: 'lines of postings and resumes', rate: rate(realLines()), gate: '<= 0.1 %' },
  ];
}

/** Every line of the shared postings in text and of the labelled resumes; nobody who wrote them addressed a machine. */
function realLines(): string[] {
  const data = join(folder, '..');
  const postings = readdirSync(join(data, 'postings/text')).map((name) =>
    readFileSync(join(data, 'postings/text', name), 'utf8'),
  );
  const resumes = readFileSync(join(data, 'labelled/resume-categories/unique.csv'), 'utf8');
  return [...postings, resumes].flatMap((text) => numberLines(text, 'J').map((line) => line.text));
}

const read = (name: string): Sample[] =>
  readFileSync(join(folder, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Sample);

const rate = (texts: readonly string[]): Rate => ({
  size: texts.length,
  hits: texts.filter((text) => findInstructions([{ id: 'J1', text }]).length > 0).length,
});
