import { rulesLanguage } from '../structure/language';
import type { PrintedDocument } from './document';

/** Scripts of one language, or of one that is far more common than the others; Japanese before Chinese, for its Han. */
const scripts: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
];

/** What a document is written in: as it says itself, by its letters or its commonest words; null where none stands out. */
export function documentLanguage({ language, parts }: PrintedDocument): string | null {
  if (language !== null) return language;
  const text = parts
    .map(({ body }) => (body.kind === 'table' ? body.rows.flat() : body.blocks.map(words)).join('\n'))
    .join('\n');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  // A name or a word of another script makes no text of it; in Japanese a third of the letters are its own.
  const found = scripts.find(([, own]) => (text.match(own)?.length ?? 0) > letters * 0.25);
  return found?.[0] ?? rulesLanguage(text) ?? null;
}

const words = (block: { passages: readonly { text: string }[] }) =>
  block.passages.map(({ text }) => text).join('');
