import type { Line } from '../structure/lines';
import type { Contact, ContactKind } from './contact';
import { findContacts } from './find-contacts';
import { escaped, withoutAccents } from './name-forms';
import { byStandIn, replaceStandIns, standInFor, unfinishedLength } from './stand-ins';

/** Takes the contact details of one resume out of texts and puts them back. */
export interface Redaction {
  /** The stand-ins that `redact` may put in, in the order of their kinds; empty where nothing is taken out. */
  standIns: readonly string[];
  redact(text: string): string;
  /** `json`: the text is JSON, and what is put back must leave it so. */
  restore(text: string, form?: 'json'): string;
  /** How many characters at the end of a text that is still being written must wait, for a stand-in may begin there. */
  unfinishedLength(text: string): number;
}

/** What is left to fill in for a detail that a model asks for and the resume lacks, by language. */
const blanks: Record<string, Record<ContactKind, string>> = {
  en: blankWords(
    'your name',
    'your name',
    'your name',
    'your e-mail address',
    'your phone number',
    'your address',
    'your link',
  ),
  de: blankWords(
    'Ihr Name',
    'Ihr Vorname',
    'Ihr Nachname',
    'Ihre E-Mail-Adresse',
    'Ihre Telefonnummer',
    'Ihre Anschrift',
    'Ihr Link',
  ),
  fr: blankWords(
    'votre nom',
    'votre prénom',
    'votre nom',
    'votre adresse e-mail',
    'votre numéro de téléphone',
    'votre adresse',
    'votre lien',
  ),
  es: blankWords(
    'su nombre',
    'su nombre',
    'su apellido',
    'su correo electrónico',
    'su teléfono',
    'su dirección',
    'su enlace',
  ),
};

function blankWords(
  name: string,
  first: string,
  last: string,
  email: string,
  phone: string,
  address: string,
  link: string,
): Record<ContactKind, string> {
  return {
    name,
    'first-name': first,
    'last-name': last,
    email,
    phone,
    address,
    postcode: address,
    link,
    handle: link,
  };
}

/** A redaction for the resume of these lines; blanks are in `language`, an ISO 639-1 code, or else in English. */
export function openRedaction(resume: readonly Line[], language: string | null): Redaction {
  const contacts = byStandIn(findContacts(resume));
  const standInOf = standInsByText(contacts);
  const pattern = patternOf([...standInOf.keys()]);
  const blank = blanks[language ?? 'en'] ?? blanks.en;
  return {
    standIns: [...contacts.keys()],
    redact(text) {
      if (pattern === null) return text;
      return text.replace(pattern, (found: string, at: number) => {
        const standIn = standInOf.get(spaced(found));
        const kind = standIn === undefined ? undefined : contacts.get(standIn)?.kind;
        if (standIn === undefined || kind === undefined) return found;
        const isPart = kind === 'first-name' || kind === 'last-name';
        return isPart && namesAnother(text, at, found, kind) ? found : standIn;
      });
    },
    restore: (text, form) =>
      replaceStandIns(
        text,
        (standIn) => {
          const own = contacts.get(standIn)?.text ?? partOfName(contacts, standIn);
          return own === undefined || form !== 'json' ? own : JSON.stringify(own).slice(1, -1);
        },
        (kind) => `[${blank?.[kind] ?? kind}]`,
      ),
    unfinishedLength,
  };
}

/** A first or last name that is an ordinary word isn't taken out, and may be asked for all the same. */
function partOfName(contacts: ReadonlyMap<string, Contact>, standIn: string): string | undefined {
  const words = contacts.get(standInFor('name', 0))?.text.split(' ');
  if (standIn === standInFor('first-name', 0)) return words?.[0];
  return standIn === standInFor('last-name', 0) ? words?.at(-1) : undefined;
}

const spaced = (text: string): string => text.replace(/\s+/g, ' ');

/** Every spelling of a detail that is taken out. */
function standInsByText(contacts: ReadonlyMap<string, Contact>): Map<string, string> {
  const standIns = new Map<string, string>();
  for (const [standIn, { kind, text }] of contacts) {
    for (const spelling of spellingsOf(kind, text))
      if (!standIns.has(spaced(spelling))) standIns.set(spaced(spelling), standIn);
  }
  return standIns;
}

function spellingsOf(kind: ContactKind, text: string): string[] {
  if (kind === 'handle') return [text];
  const isName = kind === 'name' || kind === 'first-name' || kind === 'last-name';
  const same = isName
    ? [text, text.replaceAll('’', "'"), text.replaceAll("'", '’'), withoutAccents(text)]
    : [text];
  const composed = same.flatMap((each) => [each, each.normalize('NFC'), each.normalize('NFD')]);
  return composed.flatMap((each) => [each, each.toLowerCase(), each.toUpperCase()]);
}

/** Any of the texts as words of their own, the longest first; null for none. */
function patternOf(texts: readonly string[]): RegExp | null {
  if (texts.length === 0) return null;
  const alternatives = [...texts]
    .sort((a, b) => b.length - a.length)
    .map((text) => {
      const body = text
        .split(' ')
        .map(escaped)
        .join(String.raw`\s{1,3}`);
      // Scripts without capitals put no space between words.
      if (/^\p{Lo}+$/u.test(text.replace(/\s/g, ''))) return body;
      const before = /^[\p{L}\p{N}]/u.test(text) ? String.raw`(?<![\p{L}\p{N}_])` : '';
      return `${before}${body}${String.raw`(?![\p{L}\p{N}])`}`;
    });
  return new RegExp(alternatives.join('|'), 'gu');
}

const greeting =
  /(?:^|[.!?:;,(]\s?|(?<!\p{L})(?:mr|mrs|ms|miss|mx|dr|prof|herr|frau|m|mme|sr|sra|dear|hi|hello|hallo|liebe[r]?|as|for|by|from|with|i|am|name|is)\.?,? )$/iu;

/**
 * Whether a first or last name belongs to somebody or something else here: `Moore & Sons`, `St John Hospital`, or in a
 * short line with a year an employer of the same name.
 */
function namesAnother(text: string, at: number, found: string, kind: ContactKind): boolean {
  const before = text.slice(Math.max(0, at - 30), at);
  const after = text.slice(at + found.length, at + found.length + 30);
  if (/^(?:['’]s)?\s(?:(?:&|\+|and|und|et|y)\s)?\p{Lu}\p{Ll}|^(?:['’]s)?\s(?:&|\+)|^-\p{Lu}/u.test(after))
    return true;
  const isAddressed = greeting.test(before);
  if (!isAddressed && /(?:\p{Lu}[\p{L}.'’-]*|&)[ -]$/u.test(before)) return true;
  return (
    kind === 'last-name' && !/\p{L}\.? $/u.test(before) && text.length < 120 && /(?:19|20)\d\d/.test(text)
  );
}
