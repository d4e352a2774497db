import { fold } from './fold';

/** A word in a text: `key` is its spelling for comparing, `start` and `end` are where it stands. */
export interface Token {
  key: string;
  start: number;
  end: number;
}

// `C++`, `C#` and `.NET` are words of their own; `(?<![A-Za-z0-9+#])` is implied by taking whole words only.
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:\+\+|#(?![\p{L}\p{N}])|\+(?![\p{L}\p{N}]))?/gu;
const asciiWord = /[A-Za-z0-9]+(?:\+\+|#(?![A-Za-z0-9])|\+(?![A-Za-z0-9]))?/g;
const ascii = /^[\u0000-\u007f]*$/;
const plain = /^[A-Za-z0-9+#]+$/;
const knowledge = /^(.{2,})(?:kenntnisse?n?|erfahrung(?:en)?)$/;

/** The words of a text, in order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(ascii.test(text) ? asciiWord : word)) {
    let start = match.index;
    const end = start + match[0].length;
    let key = wordKey(match[0]);
    if (key === 'net' && text[start - 1] === '.' && !/[\p{L}\p{N}]/u.test(text[start - 2] ?? ' ')) {
      key = '.net';
      start--;
    }
    tokens.push({ key, start, end });
  }
  return tokens;
}

// A text's words are few and come again in each of its lines and sections.
const keys = new Map<string, string>();
const mostKeys = 5000;

/** A word as compared: folded, singular, `-ize` for `-ise`; German "Excelkenntnisse" counts as "Excel". */
export function wordKey(raw: string): string {
  const known = keys.get(raw);
  if (known !== undefined) return known;
  if (keys.size >= mostKeys) keys.clear();
  const key = keyOf(raw);
  keys.set(raw, key);
  return key;
}

function keyOf(raw: string): string {
  let key = plain.test(raw) ? raw.toLowerCase() : fold(raw);
  if (key.length > 10 && /kenn|erf/.test(key)) key = knowledge.exec(key)?.[1] ?? key;
  if (key.length <= 4) return key;
  if (key.endsWith('ies') && key.length > 5) key = `${key.slice(0, -3)}y`;
  else if (key.endsWith('s') && !/(?:ss|us|is)$/.test(key)) key = key.slice(0, -1);
  return key.includes('is') ? key.replace(/is(e|ed|ing|ation|er)$/, 'iz$1') : key;
}
