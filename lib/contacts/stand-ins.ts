import { contactKinds, type Contact, type ContactKind } from './contact';

/** The plain word that stands for a detail in what a provider reads; `index` counts from 0 within a kind. */
export function standInFor(kind: ContactKind, index: number): string {
  return `CANDIDATE_${kind.replace('-', '_').toUpperCase()}${index === 0 ? '' : `_${index + 1}`}`;
}

const between = String.raw`(?:\\?_|[ -])`;
const kinds = contactKinds
  .map((kind) => kind.replace('-', between))
  .sort((a, b) => b.length - a.length)
  .join('|');
const opening = String.raw`(?:\\?[[<{\x60]){0,2}`;
const closing = String.raw`(?:\\?[\]>}\x60]){0,2}`;
/**
 * A stand-in as models write it: escaped, in brackets or code, in other letters, with and without its underscores; in
 * JSON also right after an escaped line break.
 */
const written = new RegExp(
  String.raw`(?:(?<![\p{L}\p{N}_])|(?<=\\[nrt]))(${opening})(candidate${between}(${kinds}))(${between}?\d{1,3})?(?=s?(?![\p{L}\p{N}_]))(${closing})`,
  'giu',
);

/** The same in its one spelling. */
function standardised(word: string): string {
  return word.replaceAll('\\', '').replace(/[ -]/g, '_').toUpperCase();
}

/**
 * A text with the person's own words in the place of stand-ins. `own` gives them by stand-in, `blank` what is left for
 * a detail that the resume doesn't have.
 */
export function replaceStandIns(
  text: string,
  own: (standIn: string) => string | undefined,
  blank: (kind: ContactKind) => string,
): string {
  if (!/candidate/i.test(text)) return text;
  return text.replace(
    written,
    (all: string, open: string, word: string, kind: string, number: string | undefined, close: string) => {
      // "Candidate name" is two words of a posting; "CANDIDATE NAME" is a stand-in that lost its underscore.
      if (!word.includes('_') && word !== word.toUpperCase()) return all;
      const first = standardised(word);
      const count = Number(number?.replace(/\D/g, '') ?? 1);
      const exact = count === 1 ? own(first) : own(`${first}_${count}`);
      const isOtherNumber = exact === undefined && number !== undefined && !number.includes('_');
      const found = exact ?? (isOtherNumber ? own(first) : undefined) ?? blank(asKind(standardised(kind)));
      const shown = found + (isOtherNumber ? number : '');
      return open !== '' && close !== '' ? shown : open + shown + close;
    },
  );
}

function asKind(word: string): ContactKind {
  return contactKinds.find((kind) => kind.replace('-', '_').toUpperCase() === word) ?? 'name';
}

const spellings = contactKinds.map((kind) => standInFor(kind, 0).toLowerCase());
const longest = 48;

/** How much of a text's end may be the beginning of a stand-in, in characters. */
export function unfinishedLength(text: string): number {
  const from = Math.max(0, text.length - longest);
  for (let at = from; at < text.length; at++) {
    if (!/[c[<{`\\]/i.test(text.charAt(at)) || /[\p{L}\p{N}_]/u.test(text.charAt(at - 1))) continue;
    if (mayBegin(text.slice(at))) return text.length - at;
  }
  return 0;
}

function mayBegin(end: string): boolean {
  const word = end
    .replace(/^[[<{`\\]{1,4}/, '')
    .replaceAll('\\', '')
    .replace(/[ -]/g, '_')
    .toLowerCase();
  if (end.length - word.length > 6) return false;
  if (spellings.some((spelling) => spelling.startsWith(word))) return true;
  return spellings.some(
    (spelling) => word.startsWith(spelling) && /^_?\d{0,3}[\]>}`]{0,2}s?$/.test(word.slice(spelling.length)),
  );
}

/** Contacts by their stand-ins. */
export function byStandIn(contacts: readonly Contact[]): Map<string, Contact> {
  const counts = new Map<ContactKind, number>();
  return new Map(
    contacts.map((contact) => {
      const index = counts.get(contact.kind) ?? 0;
      counts.set(contact.kind, index + 1);
      return [standInFor(contact.kind, index), contact];
    }),
  );
}
