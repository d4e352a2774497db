import type { ContactKind } from './contact';

const greeting =
  /(?:^|[.!?:;,(]\s?|(?<!\p{L})(?:mr|mrs|ms|miss|mx|dr|prof|herr|frau|m|mme|sr|sra|dear|hi|hello|hallo|liebe[r]?|as|for|by|from|with|i|am|name|is)\.?,? )$/iu;

/** A word of a name where a text uses it alone. */
export interface Found {
  text: string;
  at: number;
  found: string;
  kind: ContactKind;
  /** Words of the name, in small letters. */
  parts: ReadonlySet<string>;
}

/**
 * Whether a first or last name belongs to somebody or something else here: `Moore & Sons`, `St John Hospital`, or in a
 * short line with a year an employer of the same name.
 */
export function namesAnother({ text, at, found, kind, parts }: Found): boolean {
  const before = text.slice(Math.max(0, at - 30), at);
  const after = text.slice(at + found.length, at + found.length + 30);
  const isOwn = (word: string | undefined): boolean => parts.has((word ?? '').toLowerCase());
  const next = /^(?:['’]s)?\s(?:(?:&|\+|and|und|et|y)\s)?(\p{Lu}\p{Ll}[\p{L}'’-]*)/u.exec(after);
  if ((next !== null && !isOwn(next[1])) || /^(?:['’]s)?\s(?:&|\+)|^-\p{Lu}/u.test(after)) return true;
  const last = /(?:(\p{Lu}[\p{L}.'’-]*)|&)[ -]$/u.exec(before);
  if (last !== null && !isOwn(last[1]) && !greeting.test(before)) return true;
  return (
    kind === 'last-name' && !/\p{L}\.? $/u.test(before) && text.length < 120 && /(?:19|20)\d\d/.test(text)
  );
}
