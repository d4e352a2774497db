// Skills found by the lexicon against spans marked by people: `npx tsx evals/skillspan.ts`. Needs ../shared/data.
// A lexicon is no tagger: it knows names and common terms, not every phrase that means a skill. That is all it is for.
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { findSkills, type SkillKind } from '../lib/lexicon/skills';
import { tokensOf } from '../lib/lexicon/tokens';
import { spokenLanguages } from '../lib/lexicon/languages';

const path = '../shared/data/labelled/skillspan/dev.json';

const sentence = z.object({
  tokens: z.array(z.string()),
  tags_skill: z.array(z.string()),
  tags_knowledge: z.array(z.string()),
});
type Sentence = z.infer<typeof sentence>;

/** First token and the one after the last. */
interface Span {
  from: number;
  to: number;
}

interface Tally {
  labelled: number;
  found: number;
  exact: number;
  /** Labelled spans that a found one touches, and found ones that touch a labelled one. */
  reached: number;
  touching: number;
}

const published = [
  ['ESCOXLM-R, skills and knowledge together, test part', 0.626, 'Zhang et al., ACL 2023'],
  ['a plain dictionary, knowledge part', 0.24, 'README of the shared data'],
] as const;

function measure(sentences: readonly Sentence[]): void {
  console.log(`SkillSpan (Zhang et al., NAACL 2022), dev part, ${sentences.length} sentences`);
  console.log(
    'what the lexicon finds            against     labelled  found   strict P / R / F1      overlap P / R / F1',
  );
  row('names and languages', 'knowledge', sentences, ['named'], (each) => spansOf(each.tags_knowledge));
  row('names, languages, activities', 'knowledge', sentences, ['named', 'practice'], (each) =>
    spansOf(each.tags_knowledge),
  );
  row('names, languages, activities', 'either', sentences, ['named', 'practice'], (each) => [
    ...spansOf(each.tags_knowledge),
    ...spansOf(each.tags_skill),
  ]);
  console.log(
    '\npublished, strict span F1; other parts of the set and, in the first, trained on it: no like for like',
  );
  for (const [what, f1, source] of published) console.log(`  ${f1.toFixed(3)}  ${what} (${source})`);
}

function row(
  what: string,
  against: string,
  sentences: readonly Sentence[],
  kinds: readonly SkillKind[],
  labelledIn: (each: Sentence) => Span[],
): void {
  const sum: Tally = { labelled: 0, found: 0, exact: 0, reached: 0, touching: 0 };
  for (const each of sentences) {
    const labelled = labelledIn(each);
    const found = foundIn(each.tokens, kinds);
    sum.labelled += labelled.length;
    sum.found += found.length;
    sum.exact += found.filter((one) =>
      labelled.some((other) => one.from === other.from && one.to === other.to),
    ).length;
    sum.reached += labelled.filter((one) => found.some((other) => touch(one, other))).length;
    sum.touching += found.filter((one) => labelled.some((other) => touch(one, other))).length;
  }
  const strict = shares(sum.exact / sum.found, sum.exact / sum.labelled);
  const overlap = shares(sum.touching / sum.found, sum.reached / sum.labelled);
  console.log(
    `${what.padEnd(32)}  ${against.padEnd(10)}${String(sum.labelled).padStart(9)}${String(sum.found).padStart(7)}   ${strict}   ${overlap}`,
  );
}

const shares = (precision: number, recall: number): string =>
  [precision, recall, (2 * precision * recall) / (precision + recall)]
    .map((share) => share.toFixed(3))
    .join(' / ');

const touch = (one: Span, other: Span): boolean => one.from < other.to && other.from < one.to;

function spansOf(tags: readonly string[]): Span[] {
  const spans: Span[] = [];
  for (const [index, tag] of tags.entries()) {
    const last = spans.at(-1);
    if (tag.startsWith('B')) spans.push({ from: index, to: index + 1 });
    else if (tag.startsWith('I') && last?.to === index) last.to = index + 1;
  }
  return spans;
}

/** What the lexicon finds in the sentence as a reader sees it, as spans of its tokens. */
function foundIn(tokens: readonly string[], kinds: readonly SkillKind[]): Span[] {
  const text = tokens.join(' ');
  const starts: number[] = [];
  let at = 0;
  for (const token of tokens) {
    starts.push(at);
    at += token.length + 1;
  }
  const tokenAt = (place: number): number => starts.findLastIndex((start) => start <= place);
  const skills = findSkills(text).filter(({ kind }) => kinds.includes(kind));
  const languages = tokensOf(text).filter(
    ({ start, end }) => spokenLanguages(text.slice(start, end)).length > 0,
  );
  return [...skills, ...languages].map(({ start, end }) => ({
    from: tokenAt(start),
    to: tokenAt(end - 1) + 1,
  }));
}

if (!existsSync(path)) console.log('skipped: ../shared/data/labelled/skillspan is not here');
else
  measure(
    readFileSync(path, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => sentence.parse(JSON.parse(line))),
  );
