const marks = /\p{M}+/gu;
const ascii = /^[\u0020-\u005f\u0061-\u007e]*$/;

/**
 * One spelling for comparing: lower case, no accents, one kind of quote and dash, single spaces, ends trimmed.
 * For matching only; its length differs from the text's, so offsets don't carry over.
 */
export function fold(text: string): string {
  // Most lines are plain already: only their capitals and double spaces differ.
  if (ascii.test(text)) {
    const lower = text.toLowerCase();
    return (lower.includes('  ') ? lower.replace(/ {2,}/g, ' ') : lower).trim();
  }
  return text
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
