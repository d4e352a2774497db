import { englishPhrases } from './english';
import { otherPhrases } from './other-languages';

const maxLength = 6000;
const invisible =
  /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]|[\u{e0000}-\u{e007f}]/gu;
const spelledOut = /(?<!\S)\p{L}(?:[ ._-]\p{L}){4,}(?!\p{L})/gu;
const base64 = /(?<![\w+/=-])[A-Za-z0-9+/]{24,}={0,2}(?![\w+/=])/g;
const hex = /(?<![\w-])(?:[0-9a-f]{2}[ :]?){16,}(?!\w)/gi;
// A joke of a byte or two hides nothing.
const bits = /(?<!\d)(?:[01]{6,9}[ ,]+){6,}[01]{6,9}(?!\d)/g;
// "ignore", "disregard", "forget", "system", "prompt", "instruct" by ROT13, and backwards.
const turned = /vtaber|qvfertneq|sbetrg|flfgrz|cebzcg|vafgehpg/i;
const backwards = /erongi|dragersid|tegrof|metsys|tpmorp|tcurtsni/i;

/** Where a text begins to address a machine, and the text with nothing invisible in it, which that counts in. */
export interface Address {
  at: number;
  text: string;
}

/**
 * Text that addresses a machine rather than a reader, by what such text does; undefined where nothing does.
 * Letters set apart or of another script, invisible characters, Base64, hexadecimal, bits, ROT13 and writing backwards
 * don't hide it. Looks at the first 6,000 characters; the work grows with them alone.
 */
export function findAddress(written: string): Address | undefined {
  const text = written.slice(0, maxLength).normalize('NFKC').replace(invisible, '');
  const at = firstPhrase(text) ?? disguised(text);
  return at === undefined ? undefined : { at, text };
}

function firstPhrase(text: string): number | undefined {
  const lower = inLowerCase(text);
  for (const phrase of englishPhrases) {
    const at = phrase.exec(lower)?.index;
    if (at !== undefined) return at;
  }
  for (const { opens, phrases } of otherPhrases) {
    if (!(opens instanceof RegExp) || !opens.test(lower)) continue;
    const at = phrases.flatMap((phrase) => phrase.exec(lower)?.index ?? [])[0];
    if (at !== undefined) return at;
  }
  for (const { 0: word, index } of lower.matchAll(/\p{L}+/gu)) {
    if (openedBy.get(word.slice(0, 4))?.some((phrase) => opensAt(phrase, lower, index))) return index;
  }
  return undefined;
}

/** Phrases by the first four letters of the words that open them. */
const openedBy = new Map<string, RegExp[]>();
for (const { opens, phrases } of otherPhrases) {
  if (opens instanceof RegExp) continue;
  for (const opening of opens) openedBy.set(opening, [...(openedBy.get(opening) ?? []), ...phrases]);
}

function opensAt(phrase: RegExp, text: string, index: number): boolean {
  phrase.lastIndex = index;
  return phrase.test(text);
}

/** In lower case, every letter where it was: a capital I with a dot would become two. */
function inLowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/\p{Lu}/gu, keepingLength);
}

function keepingLength(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}

/** Where a phrase stands that only shows once it is read as it was meant to be. */
function disguised(text: string): number | undefined {
  const hidden = /\d/.test(text) ? text.search(bits) : -1;
  if (hidden >= 0) return hidden;
  for (const [pattern, read] of encodings) {
    for (const match of text.matchAll(pattern)) {
      if (firstPhrase(read(match[0])) !== undefined) return match.index;
    }
  }
  if (turned.test(text) && firstPhrase(rot13(text)) !== undefined) return 0;
  if (backwards.test(text) && firstPhrase([...text].reverse().join('')) !== undefined) return 0;
  return inOneScript(text) ?? joined(text);
}

const encodings: readonly (readonly [RegExp, (code: string) => string])[] = [
  [base64, fromBase64],
  [hex, fromHex],
];

function fromBase64(code: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(code), (letter) => letter.charCodeAt(0)));
  } catch {
    return '';
  }
}

function fromHex(code: string): string {
  const bytes = code.match(/[0-9a-f]{2}/gi) ?? [];
  return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => parseInt(byte, 16)));
}

function rot13(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const base = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });
}

const latinLooks: Record<string, string> = Object.fromEntries(
  [...'аaеeоoрpсcхxуyіiјjѕsԁdοoαaιiνvρpκkτtεeηn'.matchAll(/(.)(.)/gu)].map(([, look = '', letter = '']) => [
    look,
    letter,
  ]),
);

/** Words whose letters come from two scripts, read as Latin ones. */
function inOneScript(text: string): number | undefined {
  if (!/[\u0370-\u04ff]/.test(text)) return undefined;
  const latin = text.replace(/\p{L}{3,}/gu, (word) =>
    /[a-z]/i.test(word) && /[\u0370-\u04ff]/.test(word)
      ? word.toLowerCase().replace(/[\u0370-\u04ff]/g, (letter) => latinLooks[letter] ?? letter)
      : word,
  );
  return latin === text ? undefined : firstPhrase(latin);
}

/** Words of a spelled-out phrase are parted by more than one space, or run on. */
function joined(text: string): number | undefined {
  const apart = text.search(spelledOut);
  if (apart < 0) return undefined;
  const together = text.replace(spelledOut, (letters) => letters.replace(/[ ._-]/g, ''));
  return firstPhrase(together.replace(/\s+/g, ' ')) === undefined ? undefined : apart;
}
