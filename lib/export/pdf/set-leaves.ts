import type { Words } from '../words';
import type { FoundFonts } from './find-fonts';
import type { Leaf } from './leaves';
import type { Flow } from './paginate';
import { setLines, type SetLine } from './set-lines';
import { bodySize, page, rowPadding, sizes, type TextSize } from './sheet';

/** A paragraph's lines, or a row's cells, ready to be placed. */
export type SetLeaf = Flow &
  (
    | { kind: Exclude<Leaf['kind'], 'row'>; lines: SetLine[]; size: TextSize; mark: SetLine | null }
    | { kind: 'row'; isHead: boolean; cells: SetCell[]; size: TextSize }
  );

export interface SetCell {
  /** From the text's left edge, in points. */
  x: number;
  width: number;
  lines: SetLine[];
}

export function setLeaf(leaf: Leaf, fonts: FoundFonts): SetLeaf[] {
  return leaf.kind === 'row' ? setRow(leaf, fonts) : [setText(leaf, fonts)];
}

function setText(leaf: Exclude<Leaf, { kind: 'row' }>, fonts: FoundFonts): SetLeaf {
  const { kind, words } = leaf;
  const size = sizes[kind];
  const lines = setLines(words, { fonts, size: size.size, width: page.textWidth - size.indent });
  const [mark = null] =
    kind === 'bullet' ? setLines(bulletMark, { fonts, size: bodySize, width: size.indent }) : [];
  return {
    kind,
    ...{ lines, size, mark },
    heights: lines.map(() => size.leading),
    before: size.before,
    after: size.after,
    keepWithNext: kind === 'title' || kind === 'heading',
  };
}

/** What stands before an item of a list. */
export const bulletMark: Words[] = [{ style: 'plain', text: '•' }];

/** A row as one piece; one that is higher than the page as several. */
function setRow({ cells, isHead, widths }: Extract<Leaf, { kind: 'row' }>, fonts: FoundFonts): SetLeaf[] {
  const size = sizes.row;
  const set = cells.map((words, index): SetCell => {
    const left = widths.slice(0, index).reduce((all, each) => all + each, 0);
    const width = (widths[index] ?? 0) - 2 * rowPadding;
    return { x: left + rowPadding, width, lines: setLines(words, { fonts, size: size.size, width }) };
  });
  const most = Math.floor((page.textHeight / 2 - 2 * rowPadding) / size.leading);
  const lines = Math.max(1, ...set.map((cell) => cell.lines.length));
  return Array.from({ length: Math.ceil(lines / most) }, (_, part) => {
    const from = part * most;
    const count = Math.min(most, lines - from);
    return {
      ...{ kind: 'row', isHead, size, before: size.before, after: size.after, keepWithNext: isHead },
      cells: set.map((cell) => ({ ...cell, lines: cell.lines.slice(from, from + most) })),
      heights: [count * size.leading + 2 * rowPadding],
    };
  });
}
