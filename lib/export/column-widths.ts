import type { PrintedTable } from './document';

/** A column of many long cells takes no more than this from the others' words. */
const longestWord = 16;

/**
 * Widths of a table's columns, summing up to `total`: each has room for its longest word, as far as there is room,
 * and what is left goes to those with the most to say. `letter` is the width of a middling one, `padding` what
 * stands beside a cell's words, all in one unit.
 */
export function columnWidths(
  { head, rows }: Pick<PrintedTable, 'head' | 'rows'>,
  { total, letter, padding }: { total: number; letter: number; padding: number },
): number[] {
  const columns = head.map((title, index) => [title, ...rows.map((row) => row[index] ?? '')]);
  const least = columns.map((cells) => padding + letter * Math.max(...cells.map(widestWord)));
  const needed = least.reduce(sum, 0);
  if (needed >= total) return least.map((width) => Math.floor((width / needed) * total));
  const said = columns.map((cells) => cells.reduce((all, cell) => all + lettersIn(cell), 1));
  const all = said.reduce(sum, 0);
  return least.map((width, index) => Math.floor(width + ((said[index] ?? 0) / all) * (total - needed)));
}

const sum = (one: number, other: number) => one + other;

/** In middling letters. Japanese and Chinese break anywhere, so that no word of theirs is wide. */
const widestWord = (cell: string): number =>
  Math.min(
    longestWord,
    Math.max(
      2,
      ...cell.split(/\s+|(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u).map(lettersIn),
    ),
  );

const lettersIn = (text: string): number => [...text].length;
