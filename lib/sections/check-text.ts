import type { Field } from './catalog';
import { limits } from './limits';

/** What keeps a text from being worked with; `length` is in characters, space around it left out. */
export interface TextProblem {
  kind: 'missing' | 'too-short' | 'too-long' | 'no-prose';
  length: number;
}

/**
 * What keeps `text` from being worked with; undefined where nothing does.
 * The same rules hold in the browser and on the server.
 */
export function textProblem(field: Exclude<Field, 'form'>, text: string): TextProblem | undefined {
  const { min, max } = limits[field];
  const { length } = text.trim();
  if (length === 0) return { kind: 'missing', length };
  if (length < min) return { kind: 'too-short', length };
  if (length > max) return { kind: 'too-long', length };
  return looksLikeProse(text) ? undefined : { kind: 'no-prose', length };
}

/** Letters enough, and enough different ones: words where the script has spaces, characters where it has none. */
function looksLikeProse(text: string): boolean {
  const letters = text.match(/\p{L}|\p{M}/gu) ?? [];
  if (letters.length < 100 || letters.length < text.replace(/\s/g, '').length * 0.4) return false;
  const words = new Set(text.toLowerCase().match(/\p{L}[\p{L}\p{M}]+/gu) ?? []);
  return words.size >= 15 || (words.size < 15 && new Set(letters).size >= 40);
}
