const marks = /\p{M}+/gu;

/**
 * One spelling for comparing: lower case, no accents, one kind of quote and dash, single spaces, ends trimmed.
 * For matching only; its length differs from the text's, so offsets don't carry over.
 */
export function fold(text: string): string {
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
