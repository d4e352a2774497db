import type { Line } from '../structure/lines';
import { blankFor } from './blanks';
import type { Contact, ContactKind } from './contact';
import { findContacts } from './finding/find-contacts';
import { escaped, withoutAccents } from './finding/name-forms';
import { namesAnother } from './names-another';
import { byStandIn, replaceStandIns, standInFor, unfinishedLength } from './stand-ins';

/** Takes the contact details of one resume out of texts and puts them back. */
export interface Redaction {
  /** The stand-ins that `redact` may put in, in the order of their kinds; empty where nothing is taken out. */
  standIns: readonly string[];
  /** For the resume's own lines: a word of the name that names somebody else there stays. */
  redact(text: string): string;
  /** For what isn't the resume: every word of the name goes, whomever it may name. */
  redactAll(text: string): string;
  /** `json`: the text is JSON, and what is put back must leave it so. */
  restore(text: string, form?: 'json'): string;
  /** How many characters at the end of a text that is still being written must wait, for a stand-in may begin there. */
  unfinishedLength(text: string): number;
}

/** A redaction for the resume of these lines; blanks are in `language`, an ISO 639-1 code, or else in English. */
export function openRedaction(resume: readonly Line[], language: string | null): Redaction {
  const contacts = byStandIn(findContacts(resume));
  const standInOf = standInsByText(contacts);
  const pattern = patternOf([...standInOf.keys()]);
  const parts = new Set([...contacts.values()].filter(isPart).map(({ text }) => text.toLowerCase()));
  const takeOut = (text: string, stays: (at: number, found: string, kind: ContactKind) => boolean) =>
    pattern === null
      ? text
      : text.replace(pattern, (found: string, at: number) => {
          const standIn = standInOf.get(spaced(found));
          const contact = standIn === undefined ? undefined : contacts.get(standIn);
          if (standIn === undefined || contact === undefined) return found;
          return isPart(contact) && stays(at, found, contact.kind) ? found : standIn;
        });
  return {
    standIns: [...contacts.keys()],
    redact: (text) => takeOut(text, (at, found, kind) => namesAnother({ text, at, found, kind, parts })),
    redactAll: (text) => takeOut(text, () => false),
    restore: (text, form) =>
      replaceStandIns(
        text,
        (standIn) => {
          const own = contacts.get(standIn)?.text ?? partOfName(contacts, standIn);
          return own === undefined || form !== 'json' ? own : JSON.stringify(own).slice(1, -1);
        },
        (kind) => blankFor(kind, language),
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

const isPart = ({ kind }: Contact): boolean => kind === 'first-name' || kind === 'last-name';

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
