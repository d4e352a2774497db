import type { LineFacts } from './line-facts';
import { wordsOf } from './line-facts';
import type { Vocabulary } from './vocabulary';

/** Fewer words in common, rare ones counted more, say nothing about where a sentence comes from. */
const least = 0.4;
/** Lines nearly as alike as the likeliest are as likely. */
const nearly = 0.6;

/**
 * The lines that a sentence without citations most likely rests on: those that share the most words with it, each
 * word weighing less the more lines have it. At most three; none where too little is shared.
 */
export function likelyLines(
  text: string,
  lines: readonly LineFacts[],
  words: Vocabulary,
): readonly LineFacts[] {
  const scores = new Map<LineFacts, number>();
  for (const key of wordsOf(text)) {
    if (key.length < 4 || /^\d/.test(key)) continue;
    const forms = words.formsOf(key);
    const holding =
      forms.length === 0 ? [] : lines.filter((line) => forms.some((form) => line.words.has(form)));
    for (const line of holding) scores.set(line, (scores.get(line) ?? 0) + 1 / holding.length);
  }
  const ranked = [...scores].sort(([, a], [, b]) => b - a).slice(0, 3);
  const top = ranked[0]?.[1] ?? 0;
  return top < least ? [] : ranked.filter(([, score]) => score >= top * nearly).map(([line]) => line);
}
