import 'server-only';
import { languageOf } from './language';

/**
 * What is wrong with a reply whatever its section: it turns in circles, or it is in another language than
 * the one asked for. Undefined where nothing is, or where it can't be told for sure.
 */
export function soundnessProblem(reply: string, language: string | null): string | undefined {
  if (looksLooped(reply)) return 'it repeats itself';
  const written = languageOf(reply);
  return language !== null && written !== null && written !== language
    ? `it is in the wrong language (${written} instead of ${language})`
    : undefined;
}

/** One sentence or line of some length four times or more, or a long text of very few different words. */
function looksLooped(reply: string): boolean {
  const counts = new Map<string, number>();
  for (const part of reply.split(/\n+|(?<=[.!?])\s+/)) {
    const sentence = part.trim().toLowerCase();
    if (sentence.length < 25) continue;
    const count = (counts.get(sentence) ?? 0) + 1;
    if (count >= 4) return true;
    counts.set(sentence, count);
  }
  const words = reply.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  return words.length >= 120 && new Set(words).size / words.length < 0.12;
}
