import { joinSpacedHeading } from './spaced-heading';

/** Bullets of the Symbol and Wingdings fonts, which Word writes into PDFs as private-use characters. */
const symbolFontBullets = /^([ \t]*)[\uF076\uF0A7\uF0A8\uF0B7\uF0D8\uF0FC](?=[ \t])/gm;

const latinLigatures: Record<string, string> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** Icon fonts (private use), controls other than tab and newline, marks without width, and invisible tag characters. */
const invisible =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uE000-\uF8FF\uFEFF\uFFF9-\uFFFD]|[\u{E0000}-\u{E0FFF}\u{F0000}-\u{10FFFF}]/gu;

/** Joiners shape Arabic, Indic and emoji text, but beside Latin letters they only hide a word from a search. */
const strayJoiners = /(?<=[\u0000-\u024F])[\u200C\u200D]+|[\u200C\u200D]+(?=[\u0000-\u024F])/g;

/**
 * Text as a person would paste it: characters that carry no meaning are gone, lines keep their order and breaks.
 * A tab stands for a wide gap, one blank line for any number of them. Words broken over lines are not joined.
 */
export function cleanText(raw: string): string {
  return raw
    .normalize('NFC')
    .replace(/\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g, '\n')
    .replace(symbolFontBullets, '$1•')
    .replace(/[ﬀ-ﬆ]/g, (ligature) => latinLigatures[ligature] ?? ligature)
    .replace(invisible, '')
    .replace(strayJoiners, '')
    .split('\n')
    .map(cleanLine)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function cleanLine(line: string): string {
  const spaced = line.replace(/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, ' ').trim();
  return joinSpacedHeading(spaced)
    .replace(/ *\t[\t ]*/g, '\t')
    .replace(/ {2,}/g, ' ');
}

/** Letters and digits alone: what tells a text from a scan, whose few marks are noise. */
export function countLetters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
