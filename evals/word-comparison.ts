/** Shares from 0 to 1 of what a reference holds. */
export interface WordShares {
  /** Its words, counted with their number of occurrences. */
  words: number;
  /** Of pairs of words that both hold once: how many stand in the same order. The order of whole columns weighs most. */
  order: number;
  /** Its pairs of neighbouring words that are neighbours here too: whether sentences are whole. */
  sequence: number;
}

/** Compares texts by letters and digits alone, with words joined that a line's end had broken. */
export function compareWords(reference: string, candidate: string): WordShares {
  const [wanted, found] = [splitWords(reference), splitWords(candidate)];
  return {
    words: shareKept(wanted, found),
    order: shareInOrder(wanted, found),
    sequence: shareKept(pairs(wanted), pairs(found)),
  };
}

function splitWords(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/(\p{L})[-\u00AD\u2010]\s*\n\s*(?=\p{L})/gu, '$1')
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}

function shareKept(wanted: string[], found: string[]): number {
  const left = new Map<string, number>();
  for (const word of found) left.set(word, (left.get(word) ?? 0) + 1);
  let kept = 0;
  for (const word of wanted) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    kept += 1;
  }
  return wanted.length === 0 ? 1 : kept / wanted.length;
}

function shareInOrder(wanted: string[], found: string[]): number {
  const places = placesOfUnique(found);
  const order = [...placesOfUnique(wanted).keys()].flatMap((word) => places.get(word) ?? []);
  let agreeing = 0;
  order.forEach((place, index) => {
    for (const later of order.slice(index + 1)) if (later > place) agreeing += 1;
  });
  const all = (order.length * (order.length - 1)) / 2;
  return all === 0 ? 1 : agreeing / all;
}

function placesOfUnique(words: string[]): Map<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  words.forEach((word, place) => (places.has(word) ? repeated.add(word) : places.set(word, place)));
  for (const word of repeated) places.delete(word);
  return places;
}

function pairs(words: string[]): string[] {
  return words.slice(1).map((word, index) => `${words[index]} ${word}`);
}
