import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkClaims, type Flag } from '../lib/evidence/claims';
import type { CheckedSection } from '../lib/evidence/settle';
import type { Block } from '../lib/evidence/passages';
import { numberLines, type Line, type LineId } from '../lib/structure/lines';
import { parseResume, type Resume } from '../lib/structure/resume';

export type Part = 'tune' | 'frozen';
export type Language = 'en' | 'de' | 'fr' | 'es';

/** A faithful sentence and the lines it rests on. */
export interface Sentence {
  section: CheckedSection;
  text: string;
  sources: LineId[];
}

export interface Person {
  id: string;
  language: Language;
  occupation: string;
  part: Part;
  /** Who wrote the sentences: somebody with a resume beside them, or an assistant asked with the product's prompts. */
  by: 'hand' | 'assistant';
  resume: Line[];
  posting: Line[];
  parsed: Resume;
  faithful: Sentence[];
}

interface PersonFile {
  id: string;
  language: Language;
  occupation: string;
  part: Part;
  by?: 'assistant';
  resume: string;
  posting: string;
  faithful: { section: CheckedSection; text: string; sources: string[] }[];
}

export const now = new Date('2026-11-01');
const folder = join(import.meta.dirname, 'sets/people');

/** The labelled people of one part, or of an own folder while tuning. */
export function readPeople(part: Part, from = folder): Person[] {
  if (!existsSync(from)) return [];
  return readdirSync(from)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(from, name), 'utf8')) as PersonFile)
    .filter((person) => person.part === part)
    .map(toPerson);
}

function toPerson(file: PersonFile): Person {
  const resume = numberLines(file.resume, 'R');
  return {
    ...file,
    by: file.by ?? 'hand',
    resume,
    posting: numberLines(file.posting, 'J'),
    parsed: parseResume(resume, now),
    faithful: file.faithful.map((each) => ({
      ...each,
      sources: [...new Set(each.sources.flatMap((source) => linesOf(source, resume)))],
    })),
  };
}

/** The lines that a verbatim excerpt covers, compared by letters and digits alone. */
function linesOf(source: string, lines: readonly Line[]): LineId[] {
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
  const wanted = letters(source);
  let all = '';
  const spans = lines.map(({ id, text }) => {
    const start = all.length;
    all += letters(text);
    return { id, start, end: all.length };
  });
  const at = all.indexOf(wanted);
  if (at < 0 || wanted === '') return [];
  return spans.filter(({ start, end }) => start < at + wanted.length && end > at).map(({ id }) => id);
}

/** What the check says of one sentence; `sources` as labelled unless others are given. */
export function flagsOf(person: Person, sentence: Sentence, sources = sentence.sources): Flag[] {
  const blocks: Block[] = [{ kind: 'paragraph', passages: [{ text: sentence.text, sources }] }];
  return checkClaims({
    blocks,
    section: sentence.section,
    resume: person.resume,
    posting: person.posting,
    groupOf: person.parsed.groupOf,
    employers: person.parsed.jobs.flatMap(({ employer }) => employer ?? []),
    now,
  });
}
