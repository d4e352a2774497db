import 'server-only';
import { detectAll } from 'tinyld';

/** The languages postings are written in; without the list, product names pass for Klingon or Berber. */
const spoken =
  'ar bg bn ca cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv ms nl no pl pt ro ru sk sl sr sv ta th tr uk ur vi zh'.split(
    ' ',
  );

/**
 * The language of a text as an ISO 639-1 code, or null where it is too short, too mixed or too close to
 * another one to be sure of.
 */
export function languageOf(text: string): string | null {
  // Links, addresses and figures have no language, and pull short texts towards a wrong one.
  const words = text.replace(/\S*(?:[@/\\]|\.\w)\S*|[\d#*|[\]_]+/g, ' ').slice(0, 6000);
  if (words.trim().length < 80) return null;
  const [first, second] = detectAll(words, { only: spoken });
  if (first === undefined || first.accuracy < 0.2) return null;
  return second !== undefined && first.accuracy - second.accuracy < 0.1 ? null : first.lang;
}
