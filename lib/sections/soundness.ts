import 'server-only';
import { isPlainly } from '../structure/language';
import { languageOf } from './language';

/**
 * What is wrong with a reply whatever its section: it turns in circles, or it is in another language than
 * the one asked for. Undefined where nothing is, or where it can't be told for sure.
 */
export function soundnessProblem(reply: string, language: string | null): string | undefined {
  if (looksLooped(reply)) return 'it repeats itself';
  if (language === null || isPlainly(language, reply)) return undefined;
  const written = languageOf(reply);
  return written !== null && written !== language
    ? `it is in the wrong language (${written} instead of ${language})`
    : undefined;
}

/**
 * One sentence or line of some length eight times or more and making up half of the text, or a long text of very
 * few different words. A stock phrase that a table or a list repeats is no loop.
 */
function looksLooped(reply: string): boolean {
  const counts = new Map<string, number>();
  const parts = reply.split(/\n+|(?<=[.!?])\s+/).map((part) => part.trim().toLowerCase());
  for (const part of parts) if (part.length >= 25) counts.set(part, (counts.get(part) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  if (most >= 8 && most >= parts.length / 2) return true;
  const words = reply.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  return words.length >= 120 && new Set(words).size / words.length < 0.1;
}
