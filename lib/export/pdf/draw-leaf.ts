import type { SetLeaf } from './set-leaves';
import { features, type SetLine } from './set-lines';
import { page, rowPadding, rule, type TextSize } from './sheet';

export type Pdf = PDFKit.PDFDocument;
export type SetRow = Extract<SetLeaf, { kind: 'row' }>;

interface Box {
  /** From the margins, in points. */
  x: number;
  y: number;
  width: number;
  size: TextSize;
}

/** Draws a line at the side of its box that it begins at. */
export function drawLine(pdf: Pdf, line: SetLine, { x, y, width, size }: Box): void {
  const left = page.side + x + (line.direction === 'rtl' ? width - line.width : 0);
  // The letters' middle stands in the line's middle.
  const baseline = page.top + y + size.leading / 2 + size.size * 0.33;
  for (const run of line.runs) {
    pdf.font(run.font.id).fontSize(size.size);
    pdf.text(run.text, left + run.x, baseline, {
      lineBreak: false,
      baseline: 'alphabetic',
      features: tags(),
    });
  }
}

/** PDFKit passes these on to fontkit, whatever their shape; its types know a list of those that are on. */
const tags = () => features() as unknown as PDFKit.Mixins.OpenTypeFeatures[];

/** Draws a table's row with a rule below it; `around` is called with the drawing of each cell. */
export function drawRow(pdf: Pdf, row: SetRow, y: number, around: (draw: () => void) => void): void {
  for (const { x, width, lines } of row.cells) {
    around(() =>
      lines.forEach((line, at) => {
        drawLine(pdf, line, { x, width, y: y + rowPadding + at * row.size.leading, size: row.size });
      }),
    );
  }
  const below = page.top + y + (row.heights[0] ?? 0);
  pdf
    .moveTo(page.side, below)
    .lineTo(page.side + page.textWidth, below)
    .lineWidth(row.isHead ? 1 : 0.5)
    .stroke(rule);
}
