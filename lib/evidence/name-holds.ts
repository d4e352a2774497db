import { fold } from '../lexicon/fold';
import { wordsOf, type LineFacts } from './line-facts';
import type { Vocabulary } from './vocabulary';

/** A word of a name in a written text. */
export interface NameWord {
  text: string;
  key: string;
  start: number;
  end: number;
}

/**
 * Enough of a name's words stand in one line, three quarters where no other `share` is given, or its initials do, or
 * the whole does letter by letter.
 */
export function nameHolds(
  phrase: string,
  asked: readonly NameWord[],
  sources: readonly Vocabulary[],
  share = 0.75,
): (line: LineFacts) => boolean {
  const long = asked
    .flatMap(({ text }) => [...wordsOf(capitalParts(text))])
    .filter((key) => key.length > 2 || /\d/.test(key));
  const keys = long.length > 0 ? long : asked.map(({ key }) => key);
  const forms = keys.map((key) => sources.flatMap((each) => each.formsOf(key)));
  const enough = Math.ceil(keys.length * share);
  const acronyms = new Set(
    asked.filter(({ text }) => /^\p{Lu}{3,5}$/u.test(text)).map(({ text }) => fold(text)),
  );
  const initials = initialsTest(asked, phrase);
  const joined = joinedForms(asked, sources);
  const whole = verbatim(phrase);
  // Most names are in the source as they stand, or not at all.
  const possible =
    forms.filter((each, at) => each.length > 0 || acronyms.has(keys[at] ?? '')).length >= enough;
  return (line) => {
    if (whole(line)) return true;
    if (possible) {
      let held = 0;
      for (const [at, each] of forms.entries())
        if (each.some((form) => line.words.has(form)) || isShortFor(keys[at] ?? '', acronyms, line)) held++;
      if (held >= enough) return true;
    }
    return joined.some((form) => line.words.has(form)) || initials?.(line) === true;
  };
}

/** "Oregon RDH" of a "Registered Dental Hygienist, Oregon" */
const isShortFor = (key: string, acronyms: ReadonlySet<string>, { initials }: LineFacts): boolean =>
  acronyms.has(key) && initials.includes(key);

/** `R&D`, `L3VPN's`: what the line spells alike needs no reading of its words. */
function verbatim(phrase: string): (line: LineFacts) => boolean {
  const letter = /[\p{L}\p{N}#+]/u;
  return ({ text }) => {
    const at = text.indexOf(phrase);
    if (at < 0) return false;
    const [before, after] = [text[at - 1] ?? ' ', text[at + phrase.length] ?? ' '];
    return !letter.test(before) && !letter.test(after);
  };
}

/** `ACAS-trained`, `TÜV-Abschluss`: what has no capital of its own, or is a noun behind an acronym, is no part of the name. */
function capitalParts(text: string): string {
  const parts = text.split('-').filter((part) => /\p{Lu}/u.test(part));
  const acronyms = parts.filter((part) => /^\p{Lu}[\p{Lu}\d]{2,}$/u.test(part));
  const kept = acronyms.length > 0 && acronyms.length < parts.length ? acronyms : parts;
  // "APIs"
  return kept.length > 0 ? kept.map((part) => part.replace(/^(\p{Lu}{2,6})s$/u, '$1')).join(' ') : text;
}

/** `Co-ordinator` for "coordinator", `B.E.` for "BE". */
function joinedForms(asked: readonly NameWord[], sources: readonly Vocabulary[]): string[] {
  const [only] = asked;
  if (only === undefined || asked.length > 1 || !/[-.&]/.test(only.text)) return [];
  return sources.flatMap((each) => each.formsOf(fold(only.text.replace(/[-.&]/g, ''))));
}

/** `HDU` for "high dependency unit", and the other way round. */
function initialsTest(
  asked: readonly NameWord[],
  phrase: string,
): ((line: LineFacts) => boolean) | undefined {
  const [only] = asked;
  const short = capitalParts(only?.text ?? '').replaceAll('.', '');
  if (asked.length === 1 && /^\p{Lu}{2,6}s?$/u.test(short)) {
    const sought = fold(short.replace(/s$/, ''));
    const compound = ofCompound(sought);
    if (sought.length < 4)
      return (line) => line.initials.includes(sought) || compound.test(fold(line.source));
    // "BOPIS" leaves out a word of "buy online, pick up in store".
    const skipping = new RegExp(
      [...sought].map((_, at) => `${sought.slice(0, at)}.?${sought.slice(at)}`).join('|'),
    );
    return ({ initials }) => skipping.test(initials) || skipping.test(initials.replaceAll('|', ''));
  }
  const own = asked.map(({ key }) => key.slice(0, 1)).join('');
  // "Net Promoter Score", of which one word is a role's.
  const all = fold(phrase.match(/(?<![\p{L}\p{N}])\p{L}/gu)?.join('') ?? '');
  const initials = [own, all].filter((each) => each.length >= 3);
  return initials.length === 0 ? undefined : ({ words }) => initials.some((each) => words.has(each));
}

/** `BEM` for "Betriebliches Eingliederungsmanagement": a German compound gives more letters than one. */
const ofCompound = (letters: string): RegExp =>
  new RegExp(`\\b${[...letters].join(String.raw`(?:[a-z]+[\s-]|[a-z]{3,}s)`)}[a-z]{3,}`);
