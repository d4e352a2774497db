import type { Block, Passage } from '../evidence/passages';
import type { LineId } from '../structure/lines';

/** A sentence and the lines it rests on; without lines it states nothing about anybody. */
export function say(text: string, ...sources: (LineId | undefined)[]): Passage {
  return { text, sources: [...new Set(sources.filter((id) => id !== undefined))] };
}

/** A block of sentences, spaces put between them. */
export function block(kind: 'heading' | 'paragraph' | 'bullet', ...passages: Passage[]): Block {
  return { kind, passages: spaced(passages) };
}

/** A labelled fact. */
export function field(label: string, passage: Passage): Block {
  return { kind: 'field', label, passages: [passage] };
}

function spaced(passages: readonly Passage[]): Passage[] {
  return passages.map((passage, index) =>
    index < passages.length - 1 ? { ...passage, text: `${passage.text.trimEnd()} ` } : passage,
  );
}

/** `a, b and c` with the language's own "and". */
export function enumerate(words: readonly string[], and: string): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1) ?? ''}`;
}
