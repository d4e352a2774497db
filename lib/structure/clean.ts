import { monthNumber } from '../lexicon/months';

// Zero-width, bidirectional and other format characters, and what PDF fonts put in place of icons.
const invisible =
  /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFC\u{E0000}-\u{E007F}]/gu;
const privateUse = /[\uE000-\uF8FF\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}]/gu;
const control = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g;
const loneSurrogate = /[\uD800-\uDFFF]/gu;

// UTF-8 read as Windows-1252, as it comes from some exports: bullets, dashes and quotes.
const misread: readonly (readonly [RegExp, string])[] = [
  [/â[\u0080€]?¢/g, '•'],
  [/â[\u0080€][\u0093\u0094“”]/g, '–'],
  [/â[\u0080€][\u0098\u0099˜™]/g, '’'],
  [/â[\u0080€][\u009c\u009dœ]/g, '"'],
];

const mended = (text: string): string =>
  text.includes('â') ? misread.reduce((rest, [pattern, meant]) => rest.replace(pattern, meant), text) : text;

/**
 * Physical lines of a text, as far indented as they came, without what can't be seen; a glyph of an icon font at a
 * line's start becomes a bullet.
 */
export function physicalLines(text: string): string[] {
  return mended(text)
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(invisible, '')
    .replace(/^([ \t]*)[\uF0A7\uF0B7\uF076\uF0D8\uF0FC\uF0A8\uF06E](?=\s)/gmu, '$1•')
    .replace(privateUse, ' ')
    .replace(control, '')
    .replace(loneSurrogate, '')
    .split('\n')
    .map((line) =>
      line
        .replace(/(?<=\S)(?:[\t ]{2,}|\t)/g, '  ')
        .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
        .trimEnd(),
    );
}

/** Markdown's and HTML's marks taken off; the words stay. */
export function withoutMarkup(line: string): string {
  if (!/[*_`#[<\\|~]/.test(line)) return line;
  return line
    .replace(/^#{1,6}\s+/, '')
    .replace(/(\*\*|__)(?=\S)([^*_]{1,300})\1/g, '$2')
    .replace(/(?<![\w*])\*(?=\S)([^*]{1,200}?)\*(?![\w*])/g, '$1')
    .replace(/`([^`]{1,120})`/g, '$1')
    .replace(/\[([^\][]{1,200})\]\((?:https?:|mailto:|\/|#)[^\s)]{0,400}\)/g, '$1')
    .replace(/<\/?(?:b|i|u|p|br|li|ul|ol|strong|em|span|div|h[1-6])\b[^<>]{0,100}>/gi, ' ')
    .replace(/\\([*_#|-])/g, '$1')
    .trim();
}

/** `3. Draw plans` as `Draw plans`; a date's number (`5. Oktober`) stays. */
export function withoutItemNumber(text: string): string {
  const item = /^\(?\d{1,2}[.)]\s+(?=[\p{L}\p{N}])/u.exec(text);
  if (item === null) return text;
  const rest = text.slice(item[0].length);
  return monthNumber(/^\p{L}+/u.exec(rest)?.[0] ?? '') === undefined ? rest : text;
}
