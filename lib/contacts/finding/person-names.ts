import { educationLevel } from '../../lexicon/education';
import { fold } from '../../lexicon/fold';
import { namesRole } from '../../lexicon/roles';
import { findSkills } from '../../lexicon/skills';
import { resumeHeading } from '../../structure/headings';
import type { Line } from '../../structure/lines';
import { findName } from '../../structure/person';
import { lowercaseWords, particles, withoutAccents } from './name-forms';

const title =
  /^(?:(?:dr|prof|mr|mrs|ms|miss|mx|herr|frau|ing|dipl\.-ing|mme|m|sr|sra|doña|don|med|rer|nat|phil)\.? )+/i;
const suffix =
  /,?\s(?:ph\.? ?d|m\.?d|mba|m\.?sc|b\.?sc|m\.?a|b\.?a|rn|bsn|cpa|pmp|esq|jr|sr|ii|iii|cfa|pe|llm|m\.eng|b\.eng)\.?(?:,? (?:ph\.? ?d|mba|rn|bsn|cpa|pmp|cfa)\.?)*$/i;
const label =
  /^(?:full name|name|vor- und nachname|nom et prénom|prénom et nom|nom|nombre(?: y apellidos| completo)?|姓名|氏名|이름|имя|фио|الاسم)(?:\s{0,2}[:：]\s{0,3}|\s{2,3})(.{2,60})/iu;
const documentWord =
  /^(?:(?:resume|résumé|curriculum vitae|cv|lebenslauf|bewerbung|currículum)(?: (?:of|von|de|für|for))?\s{0,2}[-–—:|]?\s{0,2})|\s{0,2}[-–—|]?\s{0,2}(?:resume|résumé|curriculum vitae|cv|lebenslauf)$/iu;
const separators = /\s*[|•·◦]\s*|\s{2,}|\s[–—-]\s|,\s/;
const word = String.raw`\p{L}[\p{L}\p{M}'’.-]{0,30}`;
const shape = new RegExp(`^${word}(?: ${word}){1,4}$`, 'u');
const noName =
  /(?<!\p{L})(?:university|college|school|institute|polytechnic|board|road|street|company|limited|technologies|systems|solutions|(?:technical)?skills?|qualifications?|tech|details|experience|windows|operating|playing)(?!\p{L})|[-.](?: |$)(?<!\p{Lu}\. )/iu;
const caseless =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai} ·・]{2,24}$/u;

/**
 * Whose resume it is, as its opening, a label or an address of mail tells; undefined where no name can be told from
 * other words. A phrase whose words the resume uses as common ones is no name.
 */
export function findPerson(lines: readonly Line[], emails: readonly string[]): string | undefined {
  const owners = emails.map((email) => fold(email.split(/[@＠([{<]/)[0] ?? ''));
  // "Will Baker" is a name where an address has both words, whatever they mean elsewhere.
  const confirmed = (text: string): boolean =>
    shape.test(text) &&
    (startsUpper(text) || text === text.toLowerCase()) &&
    owners.some((owner) => holdsWhole(owner, text) || (isName(text) && hintsAt(owner, text)));
  const isOnly = (text: string): boolean =>
    /^\p{Lu}[\p{L}'’-]{2,30}$/u.test(text) && owners.includes(withoutAccents(fold(text)));
  const short = lines.slice(0, 400).filter(isShort).flatMap(phrasesOf);
  const opening = lines.slice(0, 8).flatMap(phrasesOf);
  const labelled = lines
    .slice(0, 30)
    .flatMap(({ text }) => label.exec(text)?.[1]?.split(separators)[0] ?? []);
  const found =
    labelled[0] ??
    [...opening, ...short].find(confirmed) ??
    splitOverLines(lines).find(confirmed) ??
    opening.slice(0, 4).find(isOnly) ??
    unconfirmed(lines, emails.length > 0);
  return found === undefined ? undefined : bare(found);
}

/** A name that only its place and its words tell: without an address of mail, at the very start alone. */
function unconfirmed(lines: readonly Line[], hasEmail: boolean): string | undefined {
  const start = lines.findIndex(({ text }) => text.replace(documentWord, '').trim() !== '');
  const top = lines.slice(start, start + (hasEmail ? 5 : 2)).filter(({ text }) => !elsewhere.test(text));
  const known = lowercaseWords(lines);
  const trusted = (text: string): boolean => isName(text) && !isCommon(text, known);
  const named = hasEmail ? findName(top) : findName(top.slice(0, 1));
  const first = phrasesOf(top[0] ?? { text: '' })[0] ?? '';
  const phrases = [named?.text ?? '', first, ...splitOverLines(top)];
  return (
    phrases.map(bare).find((text) => text !== '' && trusted(text)) ??
    (caseless.test(first) && resumeHeading(first) === undefined ? first : undefined)
  );
}

// A year, or a town with its state; states that are degrees, too, are left out.
const elsewhere =
  /(?:19|20)\d\d|^\p{Lu}[\p{L} .'’-]{2,30}, (?:A[KLRZ]|C[AOT]|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[EINOT]|N[CEHJMVY]|O[HKR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])(?!\p{L})/u;

const isShort = ({ text, mark }: Line): boolean => text.length <= 60 && mark !== 'bullet';

function phrasesOf({ text }: Pick<Line, 'text'>): string[] {
  if (text.length > 240) return [];
  return [...surnameFirst(text), ...text.replace(documentWord, '').split(separators).slice(0, 4).map(bare)];
}

/** `O'Neill, Sean` as `Sean O'Neill`. */
function surnameFirst(text: string): string[] {
  const [, last, first] = /^(\p{Lu}[\p{L}'’-]{1,25}), (\p{Lu}[\p{L}'’-]{1,20})$/u.exec(text) ?? [];
  return last === undefined || first === undefined ? [] : [`${first} ${last}`];
}

function bare(text: string): string {
  return text
    .trim()
    .replace(/ [("“][\p{L} .-]{1,20}[)"”](?= )/u, '')
    .replace(title, '')
    .replace(suffix, '')
    .replace(/[,.:;]+$/, '')
    .trim();
}

/** `MARTA`, and `ŁUKASIK` on the next line. */
function splitOverLines(lines: readonly Line[]): string[] {
  return lines.slice(0, 6).flatMap(({ text }, index) => {
    const next = lines[index + 1]?.text ?? '';
    const one = /^\p{Lu}[\p{L}'’-]{1,20}$/u;
    return one.test(text) &&
      one.test(next) &&
      resumeHeading(text) === undefined &&
      resumeHeading(next) === undefined
      ? [`${text} ${next}`]
      : [];
  });
}

/** Whether an address's own part holds the first and the last word of a name: `marta.lukasik`, `lukasikmarta`. */
function holdsWhole(owner: string, name: string): boolean {
  const [first, last] = endsOf(name);
  const letters = lettersOf(owner);
  return last.length >= 2 && letters.includes(first) && letters.includes(last);
}

/** Whether it is made of one of them: `mlukasik`, `marta`, `m.lukasik`. */
function hintsAt(owner: string, name: string): boolean {
  const [first, last] = endsOf(name);
  const letters = lettersOf(owner);
  if (last.length < 2 || letters.length < 4) return false;
  const parts = owner.split(/[^\p{L}]+/u).map(withoutAccents);
  const short = [first.charAt(0) + last, last + first.charAt(0), first + last.charAt(0)];
  return (
    short.includes(letters) ||
    (letters === first && name.split(' ').length <= 3) ||
    (last.length >= 4 && parts.includes(last))
  );
}

const lettersOf = (owner: string): string => withoutAccents(owner.replace(/[^\p{L}]/gu, ''));

/** The first and the last word of a name, as addresses spell them; empty where there is but one. */
function endsOf(name: string): [string, string] {
  const words = fold(name)
    .split(/[^\p{L}]+/u)
    .filter((part) => part.length >= 2)
    .map(withoutAccents);
  return words.length < 2 ? ['', ''] : [words[0] ?? '', words.at(-1) ?? ''];
}

function isName(text: string): boolean {
  if (text.length < 4 || text.length > 40 || !shape.test(text)) return false;
  if (noName.test(text) || educationLevel(text) !== undefined) return false;
  return (
    startsUpper(text) &&
    !namesRole(text) &&
    resumeHeading(text) === undefined &&
    findSkills(text).length === 0
  );
}

const startsUpper = (text: string): boolean =>
  text.split(' ').every((part) => /^\p{Lu}/u.test(part) || particles.test(part));

function isCommon(text: string, known: ReadonlySet<string>): boolean {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((part) => part.length > 2 && !particles.test(part));
  return words.some((part) => known.has(part)) || findSkills(text).length > 0;
}
