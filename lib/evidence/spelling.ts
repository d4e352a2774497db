/** Whether two words differ by a slip of the pen: one letter, or two from nine letters on. Never for numbers. */
export function isMisspelling(word: string, other: string): boolean {
  if (word.length < 5 || word[0] !== other[0] || /\d/.test(word)) return false;
  const allowed = word.length >= 9 ? 2 : 1;
  return Math.abs(other.length - word.length) <= allowed && distance(other, word) <= allowed;
}

/** Levenshtein's distance of two words of at most 40 letters; longer ones count as far apart. */
function distance(a: string, b: string): number {
  if (a.length > 40 || b.length > 40) return Infinity;
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      current.push(
        Math.min(
          (before[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (before[column - 1] ?? 0) + change,
        ),
      );
    }
    before = current;
  }
  return before[b.length] ?? Infinity;
}
