import type { Block } from '../../evidence/passages';
import type { Part, PrintedDocument } from '../document';
import { columnWidths } from '../column-widths';
import { wordsOf, type Words } from '../words';
import { settable } from './settable';
import { headLetter, page, rowPadding } from './sheet';

/** What a document says, one paragraph or row at a time, before it is set. */
export type Leaf =
  | { kind: 'title' | 'heading' | 'paragraph' | 'bullet'; words: Words[] }
  /** `widths` are its columns', in points. */
  | { kind: 'row'; isHead: boolean; cells: Words[][]; widths: readonly number[] };

/** A document's leaves in reading order. A single part stands without its title. */
export function leavesOf({ parts }: PrintedDocument): Leaf[] {
  return parts.flatMap((part) => [
    ...(parts.length === 1 ? [] : [{ kind: 'title' as const, words: plain(part.title) }]),
    ...bodyLeaves(part),
  ]);
}

function bodyLeaves({ body }: Part): Leaf[] {
  if (body.kind === 'text') return body.blocks.map((block) => blockLeaf(block, body.verbatim === true));
  const widths = columnWidths(body, { total: page.textWidth, letter: headLetter, padding: 2 * rowPadding });
  const row = (cells: readonly string[], isHead: boolean): Leaf => ({
    kind: 'row',
    isHead,
    widths,
    cells: cells.map((cell) => (isHead ? strong(cell) : plain(cell))),
  });
  return [
    { kind: 'paragraph', words: plain(body.caption) },
    row(body.head, true),
    ...body.rows.map((cells) => row(cells, false)),
  ];
}

function blockLeaf(block: Block, isVerbatim: boolean): Leaf {
  const words = settable(wordsOf(block.passages, isVerbatim));
  switch (block.kind) {
    case 'heading':
      return { kind: 'heading', words: words.map(({ text }) => ({ style: 'strong', text })) };
    case 'field':
      return { kind: 'paragraph', words: [...strong(`${block.label}: `), ...words] };
    case 'bullet':
    case 'paragraph':
      return { kind: block.kind, words };
  }
}

const plain = (text: string): Words[] => settable(wordsOf([{ text, sources: [] }], true));
const strong = (text: string): Words[] => plain(text).map((words) => ({ ...words, style: 'strong' }));
