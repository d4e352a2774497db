import { getResolvedPDFJS } from 'unpdf';

/** The page's drawing operations, as pdf.js lists them. */
export interface OperatorList {
  fnArray: number[];
  argsArray: unknown[];
}

interface Pen {
  isWhite: boolean;
  isInvisible: boolean;
}

/** In the page's units; what scaling does to them only makes this more careful. */
const thinnestArea = 8;

/** Letters on a page that are drawn invisibly, or in white before anything else was painted, as on bare paper. */
export async function countHiddenLetters({ fnArray, argsArray }: OperatorList): Promise<number> {
  const { OPS } = await getResolvedPDFJS();
  const painting = new Set([
    OPS.shadingFill,
    OPS.paintImageXObject,
    OPS.paintInlineImageXObject,
    OPS.paintImageMaskXObject,
    OPS.paintFormXObjectBegin,
  ]);
  const fills = new Set([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke]);
  let pen: Pen = { isWhite: false, isInvisible: false };
  const saved: Pen[] = [];
  let isPaperBare = true;
  let hidden = 0;
  fnArray.forEach((operator, index) => {
    const args = argsArray[index];
    if (operator === OPS.save) saved.push(pen);
    else if (operator === OPS.restore) pen = saved.pop() ?? pen;
    else if (operator === OPS.setTextRenderingMode) pen = { ...pen, isInvisible: firstOf(args) === 3 };
    else if (operator === OPS.setFillRGBColor) pen = { ...pen, isWhite: isWhite(args) };
    else if (operator === OPS.setFillColorN) pen = { ...pen, isWhite: false };
    else if (operator === OPS.constructPath && !pen.isWhite && isArea(args, fills)) isPaperBare = false;
    else if (painting.has(operator)) isPaperBare = false;
    else if (operator === OPS.showText && (pen.isInvisible || (pen.isWhite && isPaperBare)))
      hidden += countLetters(args);
  });
  return hidden;
}

/** A filled shape that text could stand on; rules and bullets are too thin. */
function isArea(args: unknown, fills: Set<number>): boolean {
  if (!Array.isArray(args) || !fills.has(Number(args[0]))) return false;
  const [left = 0, top = 0, right = 0, bottom = 0] = Array.from((args[2] ?? []) as ArrayLike<number>);
  return Math.min(Math.abs(right - left), Math.abs(bottom - top)) > thinnestArea;
}

function firstOf(args: unknown): unknown {
  return Array.isArray(args) ? args[0] : undefined;
}

/** pdf.js turns every plain colour into `#rrggbb`. */
function isWhite(args: unknown): boolean {
  return /^#f[c-f]f[c-f]f[c-f]$/i.test(String(firstOf(args)));
}

function countLetters(args: unknown): number {
  const glyphs = firstOf(args);
  if (!Array.isArray(glyphs)) return 0;
  return glyphs.filter((glyph) => typeof glyph === 'object' && /[\p{L}\p{N}]/u.test(String(glyph?.unicode)))
    .length;
}
