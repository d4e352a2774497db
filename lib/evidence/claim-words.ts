import { fold } from '../lexicon/fold';
import { monthNumber } from '../lexicon/months';
import { namesRole } from '../lexicon/roles';
import { wordKey } from '../lexicon/tokens';
import { wordsOf, type LineFacts } from './line-facts';

/** A name, degree, certificate or title found in a written text. */
export interface WordClaim {
  what: 'name' | 'degree' | 'certificate' | 'title';
  start: number;
  end: number;
  holdsIn(line: LineFacts): boolean;
}

const degree =
  /(?:Ph\.?\s?D\.?|[Dd]octorate|MBA|M\.?Sc\.?|B\.?Sc\.?|M\.A\.|B\.A\.|[Mm]aster['’]?s?(?=\s+(?:degree|of|in|en|d))|[Bb]achelor['’]?s?(?=\s+(?:degree|of|in|en|d))|[Mm]aster['’]s|[Bb]achelor['’]s|Diplom(?=\s)|Licenciatura|Licence(?=\s+(?:en|de))|Promotion(?=\s+in)|Doctorat|Doctorado)(?:\s+degree)?(?:\s+(?:of|in|en|de|der)\s+\p{Lu}[\p{L}-]+(?:\s+(?:and\s+|of\s+)?\p{Lu}[\p{L}-]+){0,3})?/gu;
const certificate =
  /(?<![\p{L}\d])(?:PMP|CPA|CFA|CISSP|CISM|CISA|CCNA|CCNP|CKA|ITIL|PRINCE2|ACCA|SHRM-CP|PHR|BLS|ACLS|PALS|TOEFL|Six Sigma|(?:[Cc]ertified|[Ll]icensed|[Cc]hartered|[Zz]ertifizierter?|[Cc]ertifié|[Cc]ertificado)\s+(?:\p{Lu}[\p{L}\d-]+)(?:\s+\p{Lu}[\p{L}\d-]+){0,4})(?![\p{L}\d])/gu;
const title =
  /(?<!\p{L})(?:senior|lead|principal|chief|head|director|vice president|vp|executive|leitende[rn]?|leiter(?:in)? der|directeur|directrice|director[a]?)(?:\s+of)?(?:\s+[\p{L}-]+){1,3}/giu;
const seniority =
  /^(?:senior|lead|principal|chief|head|director|vice president|vp|executive|leitende[rn]?|leiter(?:in)?|directeur|directrice|directora?)/iu;
const named =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}&'’.-]*[\p{L}\p{N}]|(?<![\p{L}\p{N}])\p{Ll}+\p{Lu}[\p{L}\p{N}]*/gu;
const joiner = /^(?: | (?:of|for|and|de|du|des|la|der|für|von|del|y|et|&) )$/u;
const everyday = new Set(
  'i dear hiring manager team sincerely regards best kind mr mrs ms dr sehr geehrte geehrter damen herren madame monsieur estimado estimada atentamente english german french spanish ceo'.split(
    ' ',
  ),
);

/** Degrees, certificates and titles with a seniority word, by pattern. */
export function findCredentials(text: string): WordClaim[] {
  const claims: WordClaim[] = [];
  const add = (what: WordClaim['what'], start: number, quote: string, holdsIn: WordClaim['holdsIn']) => {
    if (!claims.some((each) => start < each.end && start + quote.length > each.start)) {
      claims.push({ what, start, end: start + quote.length, holdsIn });
    }
  };
  for (const match of text.matchAll(degree)) add('degree', match.index, match[0], degreeHolds(match[0]));
  for (const match of text.matchAll(certificate))
    add('certificate', match.index, match[0], allWords(match[0]));
  for (const match of text.matchAll(title)) {
    const phrase = untilRole(match[0]);
    const word = seniority.exec(match[0])?.[0];
    if (phrase !== undefined && word !== undefined) add('title', match.index, phrase, allWords(word));
  }
  return claims;
}

/**
 * Capitalised phrases and words of mixed case, away from a sentence's start. Nouns are capitals in German:
 * there a single plain word counts for nothing.
 */
export function findNames(text: string, german: boolean): WordClaim[] {
  const claims: WordClaim[] = [];
  let phrase: { start: number; end: number; words: number } | undefined;
  const close = () => {
    if (phrase === undefined) return;
    const { start, end, words } = phrase;
    const quote = text.slice(start, end);
    const opens = /(?:^|[.!?:"“„]\s*|\n\s*|\*\*)$/.test(text.slice(Math.max(0, start - 4), start));
    const mixed = /\p{L}\p{Lu}|\p{L}\d/u.test(quote);
    phrase = undefined;
    if (isEveryday(quote) || (words === 1 && !mixed && (opens || german))) return;
    claims.push({ what: 'name', start, end, holdsIn: nameHolds(quote, opens) });
  };
  for (const match of text.matchAll(named)) {
    const end = match.index + match[0].length;
    if (phrase !== undefined && joiner.test(text.slice(phrase.end, match.index))) {
      phrase.end = end;
      phrase.words++;
    } else {
      close();
      phrase = { start: match.index, end, words: 1 };
    }
  }
  close();
  return claims;
}

function isEveryday(quote: string): boolean {
  return [...wordsOf(quote)].every(
    (word) => everyday.has(word) || monthNumber(word) !== undefined || namesRole(word) || /^\d+$/.test(word),
  );
}

function untilRole(phrase: string): string | undefined {
  const words = phrase.split(/\s+/);
  const at = words.findIndex((word, index) => index > 0 && namesRole(word));
  if (at > 0) return words.slice(0, at + 1).join(' ');
  return /^(?:head|director|vp|vice president) of/iu.test(phrase) ? phrase : undefined;
}

function allWords(phrase: string): WordClaim['holdsIn'] {
  const words = [...wordsOf(phrase)].filter((word) => word.length > 1);
  return (line) => words.every((word) => line.words.has(word)) || hasInitials(line, phrase);
}

const levels: readonly (readonly [number, RegExp])[] = [
  [5, /^(?:ph|doctor|promotion)/],
  [4, /^(?:m|diplom)/],
  [3, /^(?:b|licen)/],
];

function degreeHolds(phrase: string): WordClaim['holdsIn'] {
  const folded = fold(phrase);
  const level = levels.find(([, pattern]) => pattern.test(folded))?.[0];
  const subject = /\s(?:of|in|en|de|der)\s+(.*)$/u.exec(phrase)?.[1];
  const words = subject === undefined ? [] : [...wordsOf(subject)].filter((word) => word.length > 3);
  return (line) =>
    line.level === level &&
    (!folded.startsWith('mba') || /\bmba\b|business administration/.test(line.folded)) &&
    words.every((word) => line.words.has(word));
}

/** At least three quarters of the phrase's words stand in one line; spelling may differ by a letter, or two from nine. */
function nameHolds(phrase: string, opens: boolean): WordClaim['holdsIn'] {
  const words = [...wordsOf(phrase)].filter((word) => word.length > 2 || /\d/.test(word));
  const asked = words.length === 0 ? [...wordsOf(phrase)] : words;
  // A verb that opens a sentence ("Led Acme's …") is a capital for its place.
  const counted = opens && asked.length > 1 ? asked.slice(1) : asked;
  return (line) => {
    const held = counted.filter(
      (word) => everyday.has(word) || line.words.has(word) || hasSpelling(line, word),
    ).length;
    return held >= counted.length * 0.75 || hasInitials(line, phrase);
  };
}

function hasSpelling(line: LineFacts, word: string): boolean {
  if (word.length < 5 || /\d/.test(word)) return false;
  const allowed = word.length >= 9 ? 2 : 1;
  for (const other of line.words) {
    if (
      other[0] === word[0] &&
      Math.abs(other.length - word.length) <= allowed &&
      distance(other, word) <= allowed
    )
      return true;
  }
  return false;
}

/** Levenshtein's distance of two words of at most 40 letters; longer ones count as far apart. */
function distance(a: string, b: string): number {
  if (a.length > 40 || b.length > 40) return Infinity;
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      current.push(
        Math.min(
          (before[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (before[column - 1] ?? 0) + change,
        ),
      );
    }
    before = current;
  }
  return before[b.length] ?? Infinity;
}

function hasInitials(line: LineFacts, phrase: string): boolean {
  const short = wordKey(phrase.replaceAll('.', ''));
  if (/^\p{Lu}{3,6}$/u.test(phrase.replaceAll('.', ''))) {
    return [...line.folded.matchAll(/(?:\b\p{L}[\p{L}-]*[ ,]*(?:of |and |for |de )?){3,6}/gu)].some((match) =>
      initialsOf(match[0]).includes(short),
    );
  }
  const own = initialsOf(phrase);
  return own.length >= 3 && line.words.has(own);
}

const initialsOf = (phrase: string): string =>
  fold(phrase)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && !/^(?:of|and|for|de|the)$/.test(word))
    .map((word) => word[0])
    .join('');
