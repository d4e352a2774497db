/** The part of a pdf.js text item that line breaks are told from. */
export interface TextItem {
  str: string;
  /** Affine matrix; the last two numbers are the place of the baseline's start. */
  transform: number[];
  /** Along the baseline, in the page's units. */
  width: number;
  height: number;
  hasEOL: boolean;
  dir: string;
}

/** Above this many line heights, a step downwards is a gap that a person would call a blank line. */
const blankLineStep = 1.9;
/** Above this many letter heights, a gap within a line parts columns rather than words. */
const columnGap = 2;
/** Above this many letter heights, a gap parts words even where no space was written. */
const wordGap = 0.2;

/**
 * Items in the order given, as lines. pdf.js says where lines end; what it doesn't say is told from the places:
 * a wide gap becomes a tab, a jump back to the left a new line, and a tall step a blank line.
 */
export function joinTextItems(items: TextItem[]): string {
  let text = '';
  let last: TextItem | undefined;
  for (const item of items) {
    if (item.str.trim() !== '') {
      text += gapBetween(last, item, text);
      last = item;
    }
    text += item.str;
    if (item.hasEOL) text += '\n';
  }
  return text;
}

function gapBetween(last: TextItem | undefined, item: TextItem, text: string): string {
  if (!last) return '';
  const [from, to] = [placeOf(last), placeOf(item)];
  const height = Math.max(last.height, item.height) || 10;
  if (Math.abs(from.y - to.y) < height / 2) {
    if (text.endsWith('\n')) return '';
    if (last.dir === 'rtl' || item.dir === 'rtl') return '';
    const gap = to.x - (from.x + last.width);
    if (gap < -height) return '\n';
    if (gap > height * columnGap) return '\t';
    return gap > height * wordGap && !/\s$/.test(text) ? ' ' : '';
  }
  return text.endsWith('\n') && from.y - to.y > height * blankLineStep ? '\n' : '';
}

function placeOf(item: TextItem): { x: number; y: number } {
  return { x: item.transform[4] ?? 0, y: item.transform[5] ?? 0 };
}
