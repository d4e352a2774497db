import { countryOf } from '../lexicon/countries';
import { wordKey } from '../lexicon/tokens';
import type { Line } from '../structure/lines';
import { dotted, otherNames } from './spelled-out';
import { isMisspelling } from './spelling';

/** The words of a source, to tell a name from a common word and a spelling from another. */
export interface Vocabulary {
  /** All words, by their comparing key. */
  words: ReadonlySet<string>;
  /** Those that are written small somewhere. */
  small: ReadonlySet<string>;
  /** The source's words that a claimed word may stand for: itself, another spelling, another form. */
  formsOf(key: string): readonly string[];
  /** Whether it shares its stem, or a part of a compound, with a word of the source. */
  isKin(key: string): boolean;
}

const kept = new WeakMap<readonly Line[], Vocabulary>();
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}+#]*/gu;

/** The vocabulary of some lines, read once for each array of lines. */
export function vocabularyOf(lines: readonly Line[]): Vocabulary {
  const known = kept.get(lines);
  if (known !== undefined) return known;
  const words = new Set<string>();
  const small = new Set<string>();
  for (const { text } of lines) {
    for (const [each] of text.matchAll(word)) {
      const key = wordKey(each);
      words.add(key);
      if (/^\p{Ll}/u.test(each)) small.add(key);
    }
    for (const [each] of otherNames(text).matchAll(word)) words.add(wordKey(each));
    for (const [each] of /\p{L}\.\p{L}/u.test(text) ? text.matchAll(dotted) : [])
      words.add(wordKey(each.replaceAll('.', '')));
  }
  const vocabulary = { words, small, formsOf: formsIn(words), isKin: kinIn(words) };
  kept.set(lines, vocabulary);
  return vocabulary;
}

function formsIn(words: ReadonlySet<string>): (key: string) => readonly string[] {
  const byInitial = new Map<string, string[]>();
  for (const each of words) {
    const list = byInitial.get(each.slice(0, 1)) ?? [];
    list.push(each);
    byInitial.set(each.slice(0, 1), list);
  }
  const known = new Map<string, readonly string[]>();
  const ofCountry = countriesIn(words);
  return (key) => {
    const forms = known.get(key) ?? [
      ...(byInitial.get(key.slice(0, 1)) ?? []).filter(
        (each) => each === key || isMisspelling(key, each) || sharesStem(key, each),
      ),
      ...ofCountry(key),
    ];
    if (known.size > 2000) known.clear();
    known.set(key, forms);
    return forms;
  };
}

/** "Mexico" for a source's "Mexican". */
function countriesIn(words: ReadonlySet<string>): (key: string) => readonly string[] {
  let known: Map<number, string[]> | undefined;
  const read = () => {
    const byCountry = new Map<number, string[]>();
    for (const each of words) {
      const country = countryOf(each);
      if (country !== undefined) byCountry.set(country, [...(byCountry.get(country) ?? []), each]);
    }
    return byCountry;
  };
  return (key) => {
    const country = countryOf(key);
    return country === undefined ? [] : ((known ??= read()).get(country) ?? []);
  };
}

const inflection =
  /^(?:e?[snmrt]|[eaoyc]|[oa]s|in|innen|erin(?:nen)?|ern?|ers|e?red|ing|ings|antes?|ants?|ions?|ations?|rations?|i?al|ally|e?ments?|ung|ungen|ig(?:e[nrms]?)?|(?:isch|lich)(?:e[nrms]?)?|[hk]eit|schaft|isten|ist|istin|ik|iker|ikerin|ite|ien|iens|iennes?|iques?|que|cs|ics?|ians?|ies|ity|ive|e?urs?|euses?|ors?|t?rices?|ador(?:a|es)?|ad[oa]s?|ciones|cion|dad|istas?|able|ible|[ae]nce|ncy|nte?|te[drs]?|ting|tion|i[sz]\p{L}{0,6})?$/u;

/** "registered" and "registration", "Bradford" and "Bradfords": a long beginning in common, and endings of grammar. */
function sharesStem(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length);
  let shared = 0;
  while (shared < longer && a[shared] === b[shared]) shared++;
  return (
    shared >= 6 &&
    shared >= longer * 0.5 &&
    inflection.test(a.slice(shared)) &&
    inflection.test(b.slice(shared))
  );
}

function kinIn(words: ReadonlySet<string>): (key: string) => boolean {
  let known: Set<string> | undefined;
  const read = () => {
    const parts = new Set<string>();
    for (const each of words) {
      for (let end = 5; end <= Math.min(each.length, 7); end++) parts.add(each.slice(0, end));
      for (let start = 1; start <= each.length - 5; start++) parts.add(each.slice(start));
    }
    return parts;
  };
  return (key) => {
    const parts = (known ??= read());
    if (words.has(key) || parts.has(key)) return true;
    for (let start = 0; start <= key.length - 5; start++) {
      if (
        start === 0 ? parts.has(key.slice(0, 5)) : words.has(key.slice(start)) || parts.has(key.slice(start))
      )
        return true;
    }
    return false;
  };
}
