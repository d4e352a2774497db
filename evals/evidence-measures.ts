import { checkClaims, type Flag } from '../lib/evidence/claims';
import { readPassages } from '../lib/evidence/passages';
import type { LineId } from '../lib/structure/lines';
import { classes, fabricate, type Fabrication, type FabricationClass } from './evidence-mutations';
import { flagsOf, now, type Person, type Sentence } from './evidence-people';

export interface Rate {
  hits: number;
  size: number;
}

const doubts = (flags: readonly Flag[]) => flags.filter(({ kind }) => kind !== 'worked-out');

/** Where the sentences of a passage end, in UTF-16 units; what is too short for one ("Dr.") goes with the next. */
function sentenceEnds(text: string, language: string): number[] {
  const ends = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(
    ({ index, segment }) => index + segment.length,
  );
  const kept: number[] = [];
  for (const end of ends) if (end - (kept.at(-1) ?? 0) > 15) kept.push(end);
  return kept.length === 0 ? [text.length] : [...kept.slice(0, -1), text.length];
}

/**
 * Sentences that are true and flagged all the same: red where any flag says "not found", else amber; a passage, as far
 * as one marker, may hold several. Without their citations where `cited` is false; then those that rest on nothing
 * are left out.
 */
export function falseFlags(
  people: readonly Person[],
  cited = true,
): {
  red: Rate;
  amber: Rate;
  kinds: Record<string, number>;
  shown: string[];
} {
  const red = { hits: 0, size: 0 };
  const amber = { hits: 0, size: 0 };
  const kinds: Record<string, number> = {};
  const shown: string[] = [];
  for (const person of people) {
    for (const sentence of person.faithful) {
      if (!cited && sentence.sources.length === 0) continue;
      const flags = doubts(flagsOf(person, sentence, cited ? sentence.sources : []));
      let start = 0;
      for (const end of sentenceEnds(sentence.text, person.language)) {
        const own = flags.filter((flag) => flag.start >= start && flag.start < end);
        red.size++;
        amber.size++;
        if (own.some(({ kind }) => kind === 'not-found')) red.hits++;
        else if (own.length > 0) amber.hits++;
        start = end;
      }
      for (const { kind, what, quote } of flags) {
        const name = `${kind === 'not-found' ? 'red' : 'amber'}, ${what}`;
        kinds[name] = (kinds[name] ?? 0) + 1;
        shown.push(`${person.id} ${name} [${quote}] ${sentence.text} <${sentence.sources.join(',')}>`);
      }
    }
  }
  return { red, amber, kinds, shown };
}

/** Injected fabrications that a flag touches, checked against the cited lines and with no lines cited. */
export function recall(
  people: readonly Person[],
): { kind: FabricationClass; cited: Rate; whole: Rate; missed: string[] }[] {
  const all = people.flatMap((person) =>
    person.faithful.flatMap((sentence, seed) =>
      fabricate(person, sentence, seed).map((fabrication) => ({ person, fabrication })),
    ),
  );
  return classes.map((kind) => {
    const own = all.filter(({ fabrication }) => fabrication.kind === kind);
    const anywhere = own.filter(({ fabrication }) => fabrication.anywhere);
    const missed = own.filter(({ person, fabrication }) => !isCaught(person, fabrication));
    return {
      kind,
      cited: { hits: own.length - missed.length, size: own.length },
      whole: {
        hits: anywhere.filter(({ person, fabrication }) => isCaught(person, fabrication, [])).length,
        size: anywhere.length,
      },
      missed: missed.map(
        ({ person, fabrication: { sentence, start, end } }) =>
          `${person.id} [${sentence.text.slice(start, end)}] ${sentence.text} <${sentence.sources.join(',')}>`,
      ),
    };
  });
}

function isCaught(person: Person, { sentence, start, end }: Fabrication, sources?: LineId[]): boolean {
  const flags = doubts(flagsOf(person, sentence, sources ?? sentence.sources));
  return flags.some((flag) => flag.start < end && flag.end > start);
}

/** Citations that stand for nothing and pass: an id that doesn't exist, a posting's line, another line of the resume. */
export function citations(people: readonly Person[]): { name: string; rate: Rate }[] {
  const invented = { hits: 0, size: 0 };
  const foreign = { hits: 0, size: 0 };
  const altered = { hits: 0, size: 0 };
  for (const person of people) {
    for (const [index, sentence] of person.faithful.entries()) {
      if (sentence.sources.length === 0) continue;
      invented.size++;
      if (citesInvented(person, sentence, index)) invented.hits++;
      for (const asked of person.posting.filter(({ text }) => /\d/.test(text))) {
        const figures = (asked.text.match(/(?<![\d.,])\d[\d.,]*\d(?![\d.,])/g) ?? []).filter(
          (figure) => !person.resume.some(({ text }) => text.includes(figure)),
        );
        if (figures[0] === undefined || (index + asked.text.length) % 4 !== 0) continue;
        foreign.size++;
        const text = `${sentence.text.replace(/[.]$/, '')} (${figures[0]} %).`;
        if (
          doubts(flagsOf(person, { ...sentence, section: 'work_experience', text }, [asked.id])).length === 0
        )
          foreign.hits++;
      }
    }
    for (const sentence of person.faithful) {
      for (const { kind, sentence: changed } of fabricate(person, sentence, 0)) {
        if (kind !== 'moved from another job') continue;
        altered.size++;
        if (doubts(flagsOf(person, changed)).length === 0) altered.hits++;
      }
    }
  }
  return [
    { name: 'an id that does not exist', rate: invented },
    { name: "a posting's line for an own fact", rate: foreign },
    { name: "another job's line", rate: altered },
  ];
}

function citesInvented(person: Person, sentence: Sentence, index: number): boolean {
  const id = `R${person.resume.length + 1 + index}`;
  const blocks = readPassages(`${sentence.text} [${id}]`, [...person.resume, ...person.posting]);
  const flags = checkClaims({
    blocks,
    section: sentence.section,
    resume: person.resume,
    posting: person.posting,
    groupOf: (line) => person.parsed.groupOf(line),
    now,
  });
  const named = blocks.some((block) => block.passages.some((passage) => passage.sources.length > 0));
  return named || flags.some(({ originalLine }) => originalLine !== undefined);
}
