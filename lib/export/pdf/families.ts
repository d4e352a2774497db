import type { Style } from '../words';

/** The fonts a PDF is set in; each has scripts of its own. */
export type Family = 'serif' | 'japanese' | 'chinese' | 'korean' | 'arabic' | 'hebrew';

/** One file of a font: the code points it says it has, and the way to its bytes, as WOFF 1.0. */
export interface FontFile {
  ranges: readonly (readonly [from: number, to: number])[];
  load: () => Promise<Uint8Array>;
}

/** The files of a family, which may be many; a family without such a style answers with its plain one. */
export type FontFiles = (family: Family, style: Style) => Promise<readonly FontFile[]>;

const cjk =
  /[\p{Script_Extensions=Han}\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}\uff00-\uffef]/u;

/** Which families to ask for a letter, best first: the same Han letter is drawn otherwise in Chinese than in Japanese. */
export function familiesFor(letter: string, language: string | null): Family[] {
  // Vowel marks and joiners are shared by several scripts.
  if (/[\p{Script_Extensions=Arabic}\u200c\u200d]/u.test(letter)) return ['arabic', 'serif'];
  if (/\p{Script_Extensions=Hebrew}/u.test(letter)) return ['hebrew', 'serif'];
  if (/\p{Script=Hangul}/u.test(letter)) return ['korean'];
  if (cjk.test(letter)) return language === 'zh' ? ['chinese', 'japanese'] : ['japanese', 'chinese'];
  // Arrows, stars and numbers in circles, which fonts for Japanese have many of.
  return /\p{S}|\p{No}|\p{P}/u.test(letter) ? ['serif', 'japanese'] : ['serif'];
}

/** `U+0-FF, U+131` as pairs of code points. */
export function parseRanges(text: string): [number, number][] {
  return [...text.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map(([, from = '', to = from]) => [
    Number.parseInt(from, 16),
    Number.parseInt(to, 16),
  ]);
}
