import { fold } from '../lexicon/fold';
import { spokenLanguages } from '../lexicon/languages';
import { monthNumber } from '../lexicon/months';
import { namesRole } from '../lexicon/roles';
import { wordKey } from '../lexicon/tokens';
import { unitOf } from '../lexicon/units';
import type { RulesLanguage } from '../structure/language';
import { wordsOf, type LineFacts } from './line-facts';
import type { Vocabulary } from './vocabulary';

/** A name found in a written text. */
export interface NameClaim {
  what: 'name';
  start: number;
  end: number;
  holdsIn(line: LineFacts): boolean;
}

interface Word {
  text: string;
  key: string;
  start: number;
  end: number;
}

const named =
  /(?<![\p{L}\p{N}])\p{Lu}(?:[\p{L}\p{N}&'’.-]*[\p{L}\p{N}])?|(?<![\p{L}\p{N}])\p{Ll}+\p{Lu}[\p{L}\p{N}]*/gu;
// Lists ("Leeds and York") are several names; "Bank of Eastmere" is one.
const joiner = /^ (?:(?:of|of the|de|du|des|de la|del|di|van|von|&) )?$/u;
const germanJoiner = /^ (?:& )?$/u;
const opening = /(?:^\s*|[.!?:;•"“„»([]\s*|\n\s*|\*\*|[–—-]\s)$/u;
const everyday = new Set(
  (
    'i dear hiring manager team sincerely regard regards best kind yours faithfully mr mrs ms miss dr prof sir madam ' +
    'sehr geehrte geehrter damen herren frau herr herrn gruss grusse grussen freundlichen madame monsieur ' +
    'estimado estimada senor senora atentamente cordial sie ihr ihre ihrem ihren ihrer ihres ihnen teil viertel drittel halfte zehntel funftel mal ' +
    'monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag ' +
    'spring summer autumn winter'
  ).split(' '),
);

/**
 * Capitalised phrases and words of mixed case that may be names, away from a sentence's start. A word that a source
 * writes small is a common one; in German, where every noun has its capital, only neighbours ("Steinacker Logistik")
 * and words unlike any noun count.
 */
export function findNames(
  text: string,
  language: RulesLanguage,
  own: Vocabulary,
  posting: Vocabulary,
): NameClaim[] {
  const german = language === 'de';
  const phrases = phrasesIn(text, german ? germanJoiner : joiner);
  return (german ? phrases.flatMap(withoutEveryday) : phrases).flatMap((phrase): NameClaim[] => {
    const words = trimmed(phrase, text, own);
    const asked = words.filter((word) => !isEveryday(word));
    const [first, last] = [words[0], words.at(-1)];
    if (first === undefined || last === undefined || asked.length === 0) return [];
    const known = (word: Word) => own.small.has(word.key) || posting.small.has(word.key);
    const only = asked.length === 1 ? asked[0] : undefined;
    if (only !== undefined && isPlain(only.text) && known(only)) return [];
    if (german && !isGermanName(words, asked, text, own, posting)) return [];
    return [{ what: 'name', start: first.start, end: last.end, holdsIn: nameHolds(asked, [own, posting]) }];
  });
}

function phrasesIn(text: string, link: RegExp): Word[][] {
  const phrases: Word[][] = [];
  for (const match of text.matchAll(named)) {
    const word = {
      text: match[0],
      key: wordKey(match[0]),
      start: match.index,
      end: match.index + match[0].length,
    };
    const last = phrases.at(-1)?.at(-1);
    if (last !== undefined && link.test(text.slice(last.end, word.start))) phrases.at(-1)?.push(word);
    else phrases.push([word]);
  }
  return phrases;
}

/** "Leitung Ihres Hauses" is no name: a word for everybody parts what stands around it. */
function withoutEveryday(phrase: readonly Word[]): Word[][] {
  const parts: Word[][] = [[]];
  for (const word of phrase) {
    if (everyday.has(word.key)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.filter((part) => part.length > 0);
}

/** A plain word that opens a sentence has its capital from there. */
function trimmed(phrase: readonly Word[], text: string, own: Vocabulary): readonly Word[] {
  const first = phrase[0];
  if (first === undefined || !isPlain(first.text)) return phrase;
  if (!opening.test(text.slice(Math.max(0, first.start - 4), first.start))) return phrase;
  return phrase.length > 1 && own.words.has(first.key) && !own.small.has(first.key)
    ? phrase
    : phrase.slice(1);
}

/** One capital at the start, then small letters alone. */
const isPlain = (word: string): boolean => /^\p{Lu}?[\p{Ll}'’-]*(?:-\p{Lu}\p{Ll}+)*$/u.test(word);

function isEveryday({ text, key }: Word): boolean {
  return (
    everyday.has(key) ||
    everyday.has(fold(text)) ||
    monthNumber(text) !== undefined ||
    namesRole(text) ||
    spokenLanguages(text).length > 0 ||
    /^[A-C][12]$/.test(text)
  );
}

const nounEnding =
  /(?:ung|heit|keit|schaft|tion|tat|ment|nis|ling|tum|ing|ik|ie|ur|anz|enz|or|er|el|en|ern|e|s|ag|al|um|team|zeit|kraft|weg|feld|bau)$/;
const corporate = /^(?:gmbh|ag|kg|se|ohg|ev|mbh|co|ltd|inc|sa|sarl|universitat|hochschule|klinik|klinikum)$/;

/** Several capitals in a row with a word that no source knows, a firm's form, or one word that is no German noun. */
function isGermanName(
  words: readonly Word[],
  asked: readonly Word[],
  text: string,
  own: Vocabulary,
  posting: Vocabulary,
): boolean {
  const strange = asked.filter(
    ({ key, text: each }) => !own.isKin(key) && !posting.isKin(key) && unitOf(each) === undefined,
  );
  if (asked.some((word) => !isPlain(word.text))) return true;
  if (asked.length > 1) {
    if (words.some(({ key }) => corporate.test(key))) return true;
    // "drei Jahre Berufserfahrung", "45 Prozent Umsatz": a measure and what is measured.
    const first = words[0];
    if (first !== undefined && unitOf(first.text) !== undefined) return false;
    return strange.length > 0 && strange.some(({ key }) => !/(?:ung|heit|keit|schaft|tion)$/.test(key));
  }
  const before = text.slice(0, words[0]?.start ?? 0);
  const placed = /(?:\bbei|\bFirma|\bfür|\bin|\baus|\bnach|\bmit|\bvon)\s$/u.test(before);
  return placed && strange.some(({ key }) => !nounEnding.test(key));
}

/** At least three quarters of the words stand in one line, or its initials do. */
function nameHolds(asked: readonly Word[], sources: readonly Vocabulary[]): NameClaim['holdsIn'] {
  const long = asked
    .flatMap(({ text }) => [...wordsOf(capitalParts(text))])
    .filter((key) => key.length > 2 || /\d/.test(key));
  const keys = long.length > 0 ? long : asked.map(({ key }) => key);
  const forms = keys.map((key) => sources.flatMap((each) => each.formsOf(key)));
  const enough = Math.ceil(keys.length * 0.75);
  const initials = initialsTest(asked);
  // Most names are in the source as they stand, or not at all.
  if (forms.filter((each) => each.length > 0).length < enough && initials === undefined) return () => false;
  return (line) => {
    let held = 0;
    for (const each of forms) if (each.some((form) => line.words.has(form))) held++;
    return held >= enough || initials?.(line) === true;
  };
}

/** `ACAS-trained`: what has no capital of its own is no part of the name. */
function capitalParts(text: string): string {
  const parts = text.split('-').filter((part) => /\p{Lu}/u.test(part));
  return parts.length > 0 ? parts.join(' ') : text;
}

/** `HDU` for "high dependency unit", and the other way round. */
function initialsTest(asked: readonly Word[]): NameClaim['holdsIn'] | undefined {
  const [only] = asked;
  const short = only?.text.replaceAll('.', '') ?? '';
  if (asked.length === 1 && /^\p{Lu}{2,6}s?$/u.test(short)) {
    const sought = fold(short.replace(/s$/, ''));
    return (line) => line.initials.includes(sought);
  }
  const own = asked.map(({ key }) => key.slice(0, 1)).join('');
  return own.length >= 3 ? (line) => line.words.has(own) : undefined;
}
