import { plainText, type Block, type Passage } from '../evidence/passages';

/** What a text box shows of `blocks`: an empty line between them, `•` before bullets, `#` before headings. */
export function editableText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => wordsOf(block))
    .reduce((text, words, index) => {
      if (index === 0) return words;
      const together = isListed(blocks[index]) && isListed(blocks[index - 1]);
      return text + (together ? '\n' : '\n\n') + words;
    }, '');
}

const isListed = (block: Block | undefined) => block?.kind === 'bullet' || block?.kind === 'field';

function wordsOf(block: Block): string {
  const words = plainText([block]);
  return block.kind === 'heading' ? `# ${words}` : words;
}

/**
 * Reads what a person made of `editableText(before)`. Blocks and sentences that were left alone keep their sources
 * and marks; a changed sentence keeps the sources of the one it came from; a new one has none.
 */
export function readEdited(text: string, before: readonly Block[]): Block[] {
  const known = new Map(before.map((block) => [wordsOf(block), block]));
  const passages = before.flatMap((block) => block.passages);
  return split(text).map((words) => known.get(words) ?? readBlock(words, before, passages));
}

/** Bullets and fields end with their line, everything else at an empty one. */
function split(text: string): string[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n|\n(?=\s*(?:[•#-] |\p{Lu}[\p{L} /&-]{1,30}: ))/u)
    .flatMap((part) => (/^\s*[•#-] /.test(part) ? part.split('\n') : [part]))
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function readBlock(words: string, before: readonly Block[], passages: readonly Passage[]): Block {
  const bullet = /^[•-]\s+(.*)$/s.exec(words);
  if (bullet?.[1] !== undefined) return { kind: 'bullet', passages: readPassages(bullet[1], passages) };
  const heading = /^#\s+(.*)$/s.exec(words);
  if (heading?.[1] !== undefined) return { kind: 'heading', passages: readPassages(heading[1], passages) };
  const field = before.find((block) => block.kind === 'field' && words.startsWith(`${block.label}:`));
  if (field?.kind === 'field') {
    const rest = words.slice(field.label.length + 1).trim();
    return { kind: 'field', label: field.label, passages: rest === '' ? [] : readPassages(rest, passages) };
  }
  return { kind: 'paragraph', passages: readPassages(words, passages) };
}

const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' });

function readPassages(text: string, before: readonly Passage[]): Passage[] {
  const read = [...sentences.segment(text)].map(({ segment }): Passage => {
    const origin = nearest(segment, before);
    return { text: segment, sources: origin?.sources ?? [] };
  });
  const last = read.at(-1);
  if (last !== undefined) last.text = last.text.trimEnd();
  return read;
}

/** The passage that shares most words with a sentence, if it shares a third of them. */
function nearest(sentence: string, passages: readonly Passage[]): Passage | undefined {
  const words = wordsIn(sentence);
  let best: Passage | undefined;
  let bestShare = 1 / 3;
  for (const passage of passages) {
    const others = wordsIn(passage.text);
    const shared = [...words].filter((word) => others.has(word)).length;
    const share = shared / Math.max(1, Math.min(words.size, others.size));
    if (share > bestShare || (share === bestShare && best === undefined)) {
      best = passage;
      bestShare = share;
    }
  }
  return best;
}

const wordsIn = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
