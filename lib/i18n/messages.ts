import 'server-only';
import compile from 'icu-minify/compile';
import formatMessage from 'use-intl/format-message';
import { messages as de } from '@/messages/de/messages';
import { messages as en } from '@/messages/en/messages';
import { messages as es } from '@/messages/es/messages';
import { messages as fr } from '@/messages/fr/messages';
import type { Language } from './languages';

/** Every message, as English has them; the other languages have the same ones. */
export type Messages = typeof en;
export type Namespace = keyof Messages;

/** What client components say; the rest never leaves the server. */
const inBrowser = [
  'site',
  'intake',
  'problems',
  'failures',
  'results',
  'sections',
  'drill',
  'history',
] as const satisfies Namespace[];

/** The messages that `useTranslations` finds. */
export type BrowserMessages = Pick<Messages, (typeof inBrowser)[number]>;

const written = { en, de, fr, es };
const prepared = new Map<Language, Messages>();

/** All messages of a language, in the form that the formatter takes. */
export function messagesOf(language: Language): Messages {
  let messages = prepared.get(language);
  if (messages === undefined) {
    // Next's configuration puts in a formatter that is 9 KB smaller and leaves the parsing to us.
    // The types go on telling of the messages as they were written.
    messages = (formatMessage.raw ? written[language] : compileAll(written[language])) as Messages;
    prepared.set(language, messages);
  }
  return messages;
}

/** What the browser gets of a language. */
export function browserMessages(language: Language): BrowserMessages {
  const messages = messagesOf(language);
  return Object.fromEntries(inBrowser.map((name) => [name, messages[name]])) as BrowserMessages;
}

function compileAll(messages: object): object {
  return Object.fromEntries(
    Object.entries(messages).map(([key, value]: [string, string | object]) => [
      key,
      // Cloned, for the compiler's objects lack the prototype that React asks of what it sends.
      typeof value === 'string' ? structuredClone(compile(value)) : compileAll(value),
    ]),
  );
}
