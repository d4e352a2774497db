import type { Line } from '../../structure/lines';
import { findAddresses } from './addresses';
import type { Contact, ContactKind } from '../contact';
import { contactLines } from './contact-lines';
import { findEmails, findLinks, ownerOf } from './emails-and-links';
import { inMixedCase, nameParts, otherForms } from './name-forms';
import { findPerson } from './person-names';
import { findPhones } from './phones';

/** More than any resume has; who writes more is testing, and gets an answer in time. */
const mostOfAKind = 60;

/**
 * What a resume's lines say of who its owner is and how they are reached, each once, as written; a name in capitals as
 * an ordinary text writes it. Within a kind in reading order, the owner's whole name first. Time is linear in the text.
 */
export function findContacts(lines: readonly Line[]): Contact[] {
  const near = contactLines(lines);
  const emails = lines.flatMap(({ text }) => findEmails(text));
  const person = findPerson(lines, emails);
  const owners = ownersOf(emails, person);
  const isOwn = (link: string): boolean => owners.some((owner) => link.includes(owner));
  const links = lines.flatMap(({ text }, index) => findLinks(text, near.has(index), isOwn));
  const known = [...owners, ...links.flatMap((link) => ownerOf(link) ?? [])];
  return distinct([
    ...namesOf(person, lines),
    ...emails.map((text): Contact => ({ kind: 'email', text })),
    ...lines.flatMap(({ text }, index) =>
      findPhones(text, near.has(index)).map((phone): Contact => ({ kind: 'phone', text: phone })),
    ),
    ...lines.flatMap(({ text }, index) => (near.has(index) ? findAddresses(text) : [])),
    ...links.map((text): Contact => ({ kind: 'link', text })),
    ...lines.flatMap(({ text }, index) => handlesIn(text, near.has(index), known)),
  ]);
}

function namesOf(person: string | undefined, lines: readonly Line[]): Contact[] {
  if (person === undefined) return [];
  const name = inMixedCase(person);
  const { first, last } = nameParts(name, lines);
  return [
    { kind: 'name', text: name },
    ...otherForms(name, lines).map((text): Contact => ({ kind: 'name', text })),
    ...first.map((text): Contact => ({ kind: 'first-name', text })),
    ...last.map((text): Contact => ({ kind: 'last-name', text })),
  ];
}

const sharedMailbox =
  /^(?:contact|hello|email|office|admin|career|careers|resume|jobs|apply|developer|designer|engineer|person|personal|private|business|support|kontakt|bewerbung)$/;

/** What accounts and sites of the person are called: an address's own part, the name in one word; in small letters. */
function ownersOf(emails: readonly string[], person: string | undefined): string[] {
  const words = (person ?? '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1);
  const joined = words.length < 2 ? [] : ['', '.', '-', '_'].map((between) => words.join(between));
  const own = emails.slice(0, 3).map((email) => (email.split(/[ @＠([{<]/)[0] ?? '').toLowerCase());
  return [...own, ...own.map((owner) => owner.replace(/[._-]/g, '')), ...joined].filter(
    (owner) => owner.length >= 5 && !sharedMailbox.test(owner),
  );
}

const token = /(?<![\p{L}\p{N}@./_-])@?[\p{L}\p{N}][\p{L}\p{N}._-]{2,38}[\p{L}\p{N}](?![\p{L}\p{N}@/_-])/gu;
const account =
  /(?<!\p{L})(?:skype|telegram|github|gitlab|linkedin|xing|twitter|instagram|discord|slack|wechat|line|medium|kaggle|leetcode)(?: id)?\s?:\s?$/iu;

/** Names of accounts without an address: `@marta`, `GitHub: mlukasik`, or a known owner's name by itself. */
function handlesIn(text: string, isContactLine: boolean, owners: readonly string[]): Contact[] {
  if (!isContactLine && text.length > 40) return [];
  return [...text.matchAll(token)].flatMap(({ 0: word, index }): Contact[] => {
    const bare = word.replace(/^@/, '');
    const isAccount =
      (owners.includes(bare.toLowerCase()) && !/^\p{Lu}/u.test(bare)) ||
      (isContactLine &&
        !/^(?:https?|www)/i.test(bare) &&
        (bare !== word || account.test(text.slice(Math.max(0, index - 16), index))));
    return isAccount ? [{ kind: 'handle', text: word }] : [];
  });
}

function distinct(contacts: readonly Contact[]): Contact[] {
  const seen = new Set<string>();
  const counts = new Map<ContactKind, number>();
  return contacts.filter(({ kind, text }) => {
    const key = `${kind === 'handle' ? kind : ''} ${text}`;
    const count = counts.get(kind) ?? 0;
    if (text.length < (kind === 'name' ? 2 : 3) || seen.has(key) || count >= mostOfAKind) return false;
    seen.add(key);
    counts.set(kind, count + 1);
    return true;
  });
}
