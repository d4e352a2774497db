import { namesRole } from '../lexicon/roles';
import { isHouse, withoutForm } from '../structure/head-words';
import { wordsOf } from './line-facts';

/** An employer that the resume names. */
export interface Employer {
  /** Its name without the firm's form, as the resume writes it. */
  name: string;
  /** The name's words, by their comparing key. */
  words: ReadonlySet<string>;
  /** Those that are its own: "hollander" of "Spedition Hollander". */
  telling: ReadonlySet<string>;
  pattern: RegExp;
}

/** Reads employers' names, each once. */
export function readEmployers(names: readonly string[]): Employer[] {
  return [...new Set(names.map(withoutForm))]
    .filter((name) => name.length > 2 && /^\P{L}*[\p{Lu}\p{N}]/u.test(name))
    .map((name) => {
      const words = wordsOf(name);
      const telling = [...words].filter((word) => word.length > 3 && !isHouse(word) && !namesRole(word));
      return { name, words, telling: new Set(telling), pattern: patternOf(name) };
    });
}

function patternOf(name: string): RegExp {
  const words = name.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  // What a head has in capitals a sentence writes small; single words might be common ones.
  const loose = words.length > 1 && name === name.toUpperCase();
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?:['’]s)?(?![\\p{L}\\p{N}])`,
    loose ? 'giu' : 'gu',
  );
}

/** Where a text names an employer of the resume in full. */
export function employersNamed(
  text: string,
  employers: readonly Employer[],
): { start: number; end: number }[] {
  return employers.flatMap(({ pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
}

/** Whether words are a part of an employer's name that nothing else is called by. */
export function isOfEmployer(words: readonly string[], employers: readonly Employer[]): boolean {
  const keys = words.flatMap((word) => [...wordsOf(word)]).filter((key) => key.length > 1);
  return employers.some(
    (each) => keys.every((key) => each.words.has(key)) && keys.some((key) => each.telling.has(key)),
  );
}
