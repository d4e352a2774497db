export interface InlinePart {
  style: 'plain' | 'strong' | 'emphasis';
  text: string;
}

/** Splits inline Markdown at `**strong**` and `*emphasis*`; a mark without its partner is text. */
export function inlineParts(text: string): InlinePart[] {
  return text
    .split(/(\*\*[^*]+\*\*|\*[^*\s](?:[^*]*[^*\s])?\*)/)
    .filter((part) => part !== '')
    .map((part): InlinePart => {
      if (/^\*\*[^*]+\*\*$/.test(part)) {
        return { style: 'strong', text: part.slice(2, -2) };
      }
      if (/^\*[^*]+\*$/.test(part)) {
        return { style: 'emphasis', text: part.slice(1, -1) };
      }
      return { style: 'plain', text: part };
    });
}
