/** What is used here of the tree that mammoth hands to `transformDocument`, whose own types say `any`. */
export interface DocxNode {
  type: string;
  children?: DocxNode[];
  /** Text nodes. */
  value?: string;
  /** Paragraphs. */
  styleName?: string | null;
  numbering?: { isOrdered: boolean; level: string } | null;
  /** The document. */
  notes?: { resolve(reference: DocxNode): { body: DocxNode[] } | null };
}

/** A list's paragraphs by number, and the notes that were referred to, in reading order. */
interface Reading {
  counters: number[];
  noteReferences: DocxNode[];
}

/**
 * A line for each paragraph; bullets and numbers are written out, headings get a blank line before them.
 * A table's row is one line with tabs, unless a cell holds several lines: then the table is a layout,
 * and its cells follow one another.
 */
export function docxNodeToText(document: DocxNode): string {
  const reading: Reading = { counters: [], noteReferences: [] };
  const body = blocksToText(document.children ?? [], reading);
  const notes = reading.noteReferences.map((reference) =>
    blocksToText(document.notes?.resolve(reference)?.body ?? [], reading),
  );
  return [body, ...notes].join('\n');
}

function blocksToText(nodes: DocxNode[], reading: Reading): string {
  return nodes.map((node) => blockToText(node, reading)).join('\n');
}

function blockToText(node: DocxNode, reading: Reading): string {
  switch (node.type) {
    case 'paragraph':
      return paragraphToText(node, reading);
    case 'table':
      return (node.children ?? []).map((row) => rowToText(row, reading)).join('\n');
    default:
      return inlineToText(node, reading);
  }
}

function paragraphToText(node: DocxNode, reading: Reading): string {
  const text = (node.children ?? []).map((child) => inlineToText(child, reading)).join('');
  if (text.trim() === '') return '';
  const marker = nextMarker(node.numbering ?? null, reading);
  const isHeading = /^(?:heading|title)/i.test(node.styleName ?? '');
  return `${isHeading ? '\n' : ''}${marker}${text}`;
}

function nextMarker(numbering: DocxNode['numbering'], { counters }: Reading): string {
  if (!numbering) return '';
  if (!numbering.isOrdered) return '• ';
  const level = Number(numbering.level) || 0;
  counters.length = level + 1;
  const count = (counters[level] ?? 0) + 1;
  counters[level] = count;
  return `${count}. `;
}

function rowToText(row: DocxNode, reading: Reading): string {
  const cells = (row.children ?? [])
    .map((cell) => blocksToText(cell.children ?? [], reading).trim())
    .filter((text) => text !== '');
  const isLayout = cells.some((text) => text.includes('\n'));
  return cells.join(isLayout ? '\n' : '\t');
}

function inlineToText(node: DocxNode, reading: Reading): string {
  switch (node.type) {
    case 'text':
      return node.value ?? '';
    case 'tab':
      return '\t';
    case 'break':
      return '\n';
    case 'noteReference':
      reading.noteReferences.push(node);
      return '';
    case 'paragraph':
    case 'table':
      return `\n${blockToText(node, reading)}`;
    default:
      return (node.children ?? []).map((child) => inlineToText(child, reading)).join('');
  }
}
