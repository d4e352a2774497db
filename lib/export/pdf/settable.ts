import type { Words } from '../words';

/**
 * Words as a PDF holds them: composed letters, and one character for each that looks the same. A font draws both kinds
 * of space, or of hyphen, by one glyph, which can be read back as one character only.
 */
export function settable(words: readonly Words[]): Words[] {
  return words
    .map(({ style, text }) => ({
      style,
      text: text
        .normalize('NFC')
        .replace(/[\t\u00a0\u2000-\u200a\u202f\u205f]/g, ' ')
        .replace(/[\u2010\u2011]/g, '-')
        .replace(/[\u2028\u2029]/g, '\n')
        .replace(invisible, ''),
    }))
    .filter(({ text }) => text !== '');
}

/** Nothing is drawn for these; joiners have a say in how Arabic letters meet. */
const invisible =
  /[\u00ad\u034f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]|(?<!\p{Script_Extensions=Arabic})[\u200c\u200d]|[\u200c\u200d](?!\p{Script_Extensions=Arabic})/gu;
