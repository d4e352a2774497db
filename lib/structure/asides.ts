import type { Line } from './lines';

// Readings of lines are kept by their array.
const heard = new WeakMap<readonly Line[], readonly Line[]>();

/** The lines that speak to a reader; the same array where all do, and for the same array the same. */
export function withoutAsides(lines: readonly Line[]): readonly Line[] {
  if (lines.every(({ aside }) => aside === undefined)) return lines;
  const known = heard.get(lines) ?? lines.filter(({ aside }) => aside === undefined);
  heard.set(lines, known);
  return known;
}
