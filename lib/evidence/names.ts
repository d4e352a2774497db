import { fold } from '../lexicon/fold';
import { spokenLanguages } from '../lexicon/languages';
import { monthNumber } from '../lexicon/months';
import { namesRole } from '../lexicon/roles';
import { wordKey } from '../lexicon/tokens';
import { isHouse } from '../structure/head-words';
import { resumeHeading } from '../structure/headings';
import type { RulesLanguage } from '../structure/language';
import { acronymsInFull } from './acronyms';
import { employersNamed, type Employer } from './employers';
import { isGermanName, isPlain, withoutApposition } from './german-names';
import type { LineFacts } from './line-facts';
import { nameHolds, type NameWord } from './name-holds';
import type { Vocabulary } from './vocabulary';

/** A name found in a written text. */
export interface NameClaim {
  what: 'name';
  start: number;
  end: number;
  holdsIn(line: LineFacts): boolean;
  /** It is one of the resume's employers. */
  employer?: true;
}

const named =
  /(?<![\p{L}\p{N}])\p{Lu}(?:\/\d\p{Lu}+|\+\p{Lu}(?!\p{L}))|(?<![\p{L}\p{N}])\p{Lu}(?:[\p{L}\p{N}&'’.-]*[\p{L}\p{N}])?(?:[+#]{1,2}(?![\p{L}\p{N}]))?|(?<![\p{L}\p{N}])\p{Ll}+\p{Lu}[\p{L}\p{N}]*/gu;
// Lists ("Leeds and York") are several names; "Bank of Eastmere" is one.
const joiner = /^ (?:(?:of|of the|de|du|des|de la|del|di|van|von|&) )?$/u;
const germanJoiner = /^ (?:& )?$/u;
const opening = /(?:^\s*|[.!?:;•"“”„»«([|/→]\s*|\n\s*|\*\*|[–—-]\s)$/u;
// Of houses in French and Spanish most words are small: "Institut national de gestion".
const houseTail =
  /^(?: (?:national|supérieur|régional|départemental|général|central|municipal|universitaire|polytechnique|nacional|superior|regional|provincial|general|central|municipal|universitari|politécnic)[eoa]?s?){1,2}(?: (?:de la |de l['’]|de |des |du |d['’]|del )\p{Ll}[\p{L}-]+)?(?!\p{L})/u;
const everyday = new Set(
  (
    'sra sres dona don mme mlle i dear hiring manager team level inspecteur inspectrice maire proviseur proviseure directeur directrice trustees governors committee recruiter recruiters sincerely regard regards best kind yours faithfully mr mrs ms miss dr prof sir madam ' +
    'sehr geehrte geehrter damen herren frau herr herrn gruss grusse grussen freundlichen madame monsieur ' +
    'estimado estimada senor senora atentamente cordial sie ihr ihre ihrem ihren ihrer ihres ihnen teil viertel drittel halfte zehntel funftel mal ' +
    'du dein deine deinem deinen deiner dich dir euer eure eurem euren euch bereich bereiche bereichen thema themen fach schwerpunkt stufe niveau klasse sparte branche arbeit lebenslauf kenntnisse punkte klassen zahl zahlen ergebnis ergebnisse gesprach ' +
    'monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag ' +
    'spring summer autumn winter christmas easter weihnachten ostern noel paques navidad cv pdf faq ok am pm a4 ' +
    'wunsch fotos anspruch belang betracht kauf kraft sicht hinsicht bezug blick griff gang grund anfang ende hand herz modul zeit vertrauen freude geduld ruhe verantwortung lust mut respekt menschen leute fehler fragen antworten wissen ideen ziele daten fakten leidenschaft neugier humor ordnung klarheit praxis theorie alltag leben familie probleme losungen ' +
    'award awards preis preise auszeichnung prix premio premios jahrzehnt jahrzehnte jahrzehnten jahrzehnts viertelmillion dreiviertelmillion'
  ).split(' '),
);

/**
 * Capitalised phrases and words of mixed case that may be names, away from a sentence's start, and employers of the
 * resume. A word that a source writes small is a common one; in German, where every noun has its capital, only
 * neighbours ("Steinacker Logistik") and words unlike any noun count. In the text's order, employers first.
 */
export function findNames(
  text: string,
  language: RulesLanguage,
  words: { own: Vocabulary; posting: Vocabulary },
  employers: readonly Employer[],
): NameClaim[] {
  const { own, posting } = words;
  const german = language === 'de';
  const phrases = phrasesIn(text, german ? germanJoiner : joiner);
  const claimed = employersNamed(text, employers).map(({ start, end }): NameClaim => {
    const asked = wordsIn(text.slice(start, end), start);
    const holdsIn = nameHolds(text.slice(start, end), asked, [own, posting], 1);
    return { what: 'name', start, end, holdsIn, employer: true };
  });
  const inFull = acronymsInFull(text, own);
  const others = (german ? phrases.flatMap(withoutEveryday) : phrases).flatMap((phrase): NameClaim[] => {
    const whole = withTail(trimmed(phrase, text, own), text);
    const trimmedPhrase = withoutEmployer(german ? withoutApposition(whole) : whole, claimed, employers);
    const asked = askedOf(trimmedPhrase);
    const [first, last] = [trimmedPhrase[0], trimmedPhrase.at(-1)];
    if (first === undefined || last === undefined || asked.length === 0) return [];
    if (inFull.some(({ start, end }) => start <= first.start && end >= last.end)) return [];
    const only = asked.length === 1 ? asked[0] : undefined;
    if (only !== undefined && isPlain(only.text) && isCommon(only.text, words)) return [];
    const quote = text.slice(first.start, last.end);
    if (resumeHeading(quote) !== undefined) return [];
    if (/^[JDM]$/.test(quote) && /^\s?[+-]\d/.test(text.slice(last.end))) return [];
    if (german && !isGermanName(trimmedPhrase, asked, text, { own, posting, employers })) return [];
    const holdsIn = nameHolds(quote, asked, [own, posting]);
    return [{ what: 'name', start: first.start, end: last.end, holdsIn }];
  });
  return [...claimed, ...others];
}

/** "El APPCC de La Almazara Honda" is of an employer, which is a name by itself. */
function withoutEmployer(
  phrase: readonly NameWord[],
  claimed: readonly NameClaim[],
  employers: readonly Employer[],
): readonly NameWord[] {
  const within = ({ start, end }: NameWord) => claimed.some((each) => start >= each.start && end <= each.end);
  const rest = phrase.filter((word) => !within(word));
  // "La mise en conformité RGAA de Tramontis", of "Tramontis Billetterie"
  const last = rest.at(-1)?.text;
  const endsSo = rest.length > 1 && employers.some(({ name }) => name.split(/\s/, 1)[0] === last);
  return endsSo ? rest.slice(0, -1) : rest;
}

/** The words that only a source can vouch for; "Deutsche Handelsschule" is more than a language. */
function askedOf(phrase: readonly NameWord[]): readonly NameWord[] {
  const house = phrase.length > 1 && isHouse(fold(phrase.at(-1)?.text ?? ''));
  const asked = phrase.filter((word) => !isEveryday(word));
  return house && asked.length > 0 ? phrase.filter((word) => !everyday.has(word.key)) : asked;
}

/** Whether a source writes the word small, hyphens aside. */
function isCommon(word: string, { own, posting }: { own: Vocabulary; posting: Vocabulary }): boolean {
  const small = (key: string) => own.small.has(key) || posting.small.has(key);
  return small(wordKey(word)) || (word.includes('-') && word.split('-').map(wordKey).every(small));
}

function wordsIn(text: string, offset = 0): NameWord[] {
  return [...text.matchAll(named)].map((match) => ({
    text: match[0],
    key: wordKey(match[0]),
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));
}

function phrasesIn(text: string, link: RegExp): NameWord[][] {
  const phrases: NameWord[][] = [];
  for (const word of wordsIn(text)) {
    const last = phrases.at(-1)?.at(-1);
    if (last !== undefined && link.test(text.slice(last.end, word.start))) phrases.at(-1)?.push(word);
    else phrases.push([word]);
  }
  return phrases;
}

/** "Leitung Ihres Hauses" is no name: a word for everybody parts what stands around it. */
function withoutEveryday(phrase: readonly NameWord[]): NameWord[][] {
  const parts: NameWord[][] = [[]];
  for (const word of phrase) {
    if (everyday.has(word.key)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.filter((part) => part.length > 0);
}

// What a bullet opens with, capitals or not: "Introduced OR-Tools".
const verb =
  /^(?:\p{L}{3,}ed|\p{L}{4,}ing|Led|Built|Ran|Won|Set|Wrote|Made|Taught|Grew|Cut|Kept|Brought|Held|Took|Gave|Sold|Drove|Oversaw|Chose|Brings|Holds|Leads|Speaks|Runs|Manages|Serves|Works|Offers|Has|Owns|Keeps|Builds|Writes|Teaches|Trains|Supports|Handles|Uses|Knows)$/u;

/** A plain word that opens a sentence has its capital from there. */
function trimmed(phrase: readonly NameWord[], text: string, own: Vocabulary): readonly NameWord[] {
  const first = phrase[0];
  if (first === undefined || !isPlain(first.text)) return phrase;
  if (!opening.test(text.slice(Math.max(0, first.start - 4), first.start))) return phrase;
  if (verb.test(first.text)) return phrase.slice(1);
  // "Titulaire du CAFIPEMF": not of one name
  if (/ (?:of|du|des?|del|von) /.test(text.slice(first.end, phrase[1]?.start))) return phrase.slice(1);
  return phrase.length > 1 && own.words.has(first.key) && !own.small.has(first.key)
    ? phrase
    : phrase.slice(1);
}

/** "Institut" with "national de gestion", which is as much of the name. */
function withTail(phrase: readonly NameWord[], text: string): readonly NameWord[] {
  const [only] = phrase;
  if (only === undefined || phrase.length > 1 || !isHouse(fold(only.text))) return phrase;
  const tail = houseTail.exec(text.slice(only.end, only.end + 80))?.[0];
  if (tail === undefined) return phrase;
  const more = [...tail.matchAll(/\p{L}{3,}(?:-\p{L}+)*/gu)].filter(([word]) => !/^(?:des|del)$/.test(word));
  return [
    only,
    ...more.map((match) => {
      const start = only.end + match.index;
      return { text: match[0], key: wordKey(match[0]), start, end: start + match[0].length };
    }),
  ];
}

function isEveryday({ text, key }: NameWord): boolean {
  return (
    everyday.has(key) ||
    everyday.has(fold(text)) ||
    /^I['’]|^[FCS]Y\d{2,4}$|^(?:IT|EDV|PC|HR|PR|EU)-\p{Lu}\p{Ll}+$/u.test(text) ||
    monthNumber(text) !== undefined ||
    namesRole(text) ||
    spokenLanguages(text).length > 0 ||
    /^(?:[A-C][12](?:-(?:Niveau|Level|Kenntnisse|Nivel))?|[QH][1-4]|[HFMWDX](?:[-/][HFMWDX]){1,2})$/i.test(
      text,
    )
  );
}
