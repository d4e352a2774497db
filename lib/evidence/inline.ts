export interface InlinePart {
  style: 'plain' | 'strong' | 'emphasis';
  text: string;
  /** Where `text` begins in the whole, marks counted. */
  start: number;
}

/** Splits inline Markdown at `**strong**` and `*emphasis*`; a mark without its partner is text. */
export function inlineParts(text: string): InlinePart[] {
  let start = 0;
  return text
    .split(/(\*\*[^*]+\*\*|\*[^*\s](?:[^*]*[^*\s])?\*)/)
    .map((part): InlinePart => {
      const from = start;
      start += part.length;
      if (/^\*\*[^*]+\*\*$/.test(part)) return { style: 'strong', text: part.slice(2, -2), start: from + 2 };
      if (/^\*[^*]+\*$/.test(part)) return { style: 'emphasis', text: part.slice(1, -1), start: from + 1 };
      return { style: 'plain', text: part, start: from };
    })
    .filter((part) => part.text !== '');
}
