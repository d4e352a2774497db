import type { Line, LineId } from '../structure/lines';
import { machinePhrases } from './machine-phrases';

const maxLength = 4000;
const hidden =
  /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]|[\u{e0000}-\u{e007f}]/gu;
const spelledOut = /(?<!\S)\p{L}(?:[ ._-]\p{L}){4,}(?!\p{L})/gu;
const encoded = /(?<![\w+/=-])[A-Za-z0-9+/]{24,}={0,2}(?![\w+/=])/g;

/**
 * Text that addresses a machine rather than a reader; at most one quote a line. It is data, and only pointed out.
 * Letters set apart, invisible characters and Base64 don't hide it; the quote is as the line shows it.
 */
export function findInstructions(lines: readonly Line[]): { line: LineId; quote: string }[] {
  return lines.flatMap(({ id, text }) => {
    const plain = text.slice(0, maxLength).normalize('NFKC').replace(hidden, '');
    const at = firstPhrase(plain) ?? disguised(plain);
    return at === undefined ? [] : [{ line: id, quote: plain.slice(at, at + 160).trim() }];
  });
}

function firstPhrase(text: string): number | undefined {
  for (const phrase of machinePhrases) {
    const match = phrase.exec(text);
    if (match !== null) return match.index;
  }
  return undefined;
}

/** Where a phrase stands that only shows once letters set apart are joined, or Base64 is read. */
function disguised(text: string): number | undefined {
  for (const match of text.matchAll(encoded)) {
    if (firstPhrase(decoded(match[0])) !== undefined) return match.index;
  }
  const apart = text.search(spelledOut);
  if (apart < 0) return undefined;
  // Words of a spelled-out phrase are parted by more than one space, or run on.
  const joined = text.replace(spelledOut, (letters) => letters.replace(/[ ._-]/g, ''));
  return firstPhrase(joined.replace(/\s+/g, ' ')) === undefined ? undefined : apart;
}

function decoded(base64: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
  } catch {
    return '';
  }
}
