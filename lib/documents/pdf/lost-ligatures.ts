/**
 * Some programs embed `fi` and `fl` as one glyph that says nothing of its letters; it arrives as a NUL within a word.
 * The letters are guessed from the one that follows, so whoever calls this tells the person which words to check.
 */
export function restoreLigatures(text: string): { text: string; guessed: string[] } {
  if (!text.includes('\0')) return { text, guessed: [] };
  const guessed = new Set<string>();
  const restored = text.replace(/\p{L}*\0\p{L}[\p{L}\0]*/gu, (word) => {
    // `fia`, `fii`, `fio` and `fiu` are rare in any language that has these ligatures.
    const whole = word.replace(/\0(?=[aiou])/gi, 'fl').replaceAll('\0', 'fi');
    guessed.add(whole);
    return whole;
  });
  return { text: restored, guessed: [...guessed] };
}
