import { spokenLanguages } from '../lexicon/languages';
import { isLatin, rulesLanguage, type RulesLanguage } from '../structure/language';
import type { LineId } from '../structure/lines';
import type { Posting } from '../structure/posting';
import type { Resume } from '../structure/resume';
import { wordsOf } from './words';

/** The resume's lines prepared for many look-ups. */
export interface Shelf {
  resume: Resume;
  /** The rows' language: the posting's. */
  speaks: RulesLanguage;
  texts: ReadonlyMap<LineId, string>;
  words: ReadonlyMap<LineId, ReadonlySet<string>>;
  all: Set<string>;
  language: RulesLanguage | undefined;
  /** Natural languages by their code, with the lines that name them. */
  spoken: () => ReadonlyMap<string, LineId[]>;
  comparable: boolean;
}

/** Reads a resume's lines once, for holding many requirements against them. */
export function shelve(resume: Resume, posting: Posting, speaks: RulesLanguage): Shelf {
  const usable = resume.lines.filter(
    ({ id }) => resume.sectionOf(id) !== 'contact' || resume.lines.length < 12,
  );
  const words = new Map(usable.map((line) => [line.id, wordsOf(line)] as const));
  const text = resume.lines.map((line) => line.text).join('\n');
  const asked = posting.lines.map((line) => line.text).join('\n');
  const language = rulesLanguage(text);
  return {
    resume,
    speaks,
    texts: new Map(resume.lines.map((line) => [line.id, line.text])),
    words,
    language,
    spoken: once(() => languagesSpoken(resume)),
    all: new Set([...words.values()].flatMap((each) => [...each])),
    comparable: isLatin(text) === isLatin(asked) && (language ?? posting.language) === posting.language,
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function languagesSpoken(resume: Resume): Map<string, LineId[]> {
  const spoken = new Map<string, LineId[]>();
  for (const { id, text } of resume.lines) {
    for (const code of spokenLanguages(text)) spoken.set(code, [...(spoken.get(code) ?? []), id]);
  }
  return spoken;
}
