import { drawLine, drawRow, type Pdf, type SetRow } from './draw-leaf';
import type { Placed } from './paginate';
import type { SetLeaf } from './set-leaves';
import type { SetLine } from './set-lines';
import { ink, page } from './sheet';
import { tagger } from './tagger';

interface Drawn {
  leaves: readonly SetLeaf[];
  pages: readonly (readonly Placed[])[];
  /** What stands at the foot of a page; null for none. */
  footOf: (page: number) => SetLine | null;
}

/** Draws pages of placed leaves, each leaf as one element for screen readers, over as many pages as it stands on. */
export function drawPages(pdf: Pdf, { leaves, pages, footOf }: Drawn): void {
  const tags = tagger(pdf);
  pages.forEach((placed, index) => {
    pdf.addPage().fillColor(ink);
    const head = repeatedHead(leaves, placed[0]?.flow ?? 0);
    if (head !== null) tags.beside(() => drawRow(pdf, head, 0, (draw) => draw()));
    for (const { flow, from, to, y } of placed) {
      const leaf = leaves[flow];
      if (leaf === undefined) continue;
      if (leaf.kind === 'row') {
        tags.begin(leaf.kind, flow);
        drawRow(pdf, leaf, y, (draw) => tags.cell(leaf.isHead, draw));
        continue;
      }
      tags.begin(leaf.kind, flow);
      tags.words(() => {
        const { lines, size, mark } = leaf;
        const box = {
          x: lines[0]?.direction === 'rtl' ? 0 : size.indent,
          width: page.textWidth - size.indent,
        };
        if (mark !== null && from === 0) {
          const direction = lines[0]?.direction ?? 'ltr';
          drawLine(pdf, { ...mark, direction }, { x: 0, width: page.textWidth, y, size });
        }
        lines.slice(from, to).forEach((line, at) => {
          drawLine(pdf, line, { ...box, y: y + at * size.leading, size });
        });
      });
    }
    const foot = footOf(index);
    if (foot !== null) tags.beside(() => drawFoot(pdf, foot));
  });
  tags.end();
}

/** The head of a row's table, which stands again on top of a page; null for all but rows below a head. */
export function repeatedHead(leaves: readonly SetLeaf[], at: number): SetRow | null {
  const leaf = leaves[at];
  if (leaf?.kind !== 'row' || leaf.isHead) return null;
  const head = leaves.slice(0, at).findLast((each) => each.kind === 'row' && each.isHead);
  return head?.kind === 'row' ? head : null;
}

function drawFoot(pdf: Pdf, line: SetLine): void {
  const x = (page.textWidth - line.width) / 2;
  const size = { ...footSize, indent: 0, before: 0, after: 0 };
  drawLine(pdf, line, { x, width: line.width, y: page.textHeight + page.foot / 2 - 8, size });
}

export const footSize = { size: 9, leading: 12 };
