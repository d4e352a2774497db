import { importances, type Match, type Row } from '@/lib/match/rows';

/** Gaps first: they are what a person has to act on. */
const matchOrder: readonly Match[] = ['missing', 'unconfirmed', 'partial', 'moderate', 'strong'];

/** By importance, then by match, gaps first; rows that are alike keep their order. */
export function orderRows(rows: readonly Row[]): Row[] {
  return [...rows].sort(
    (a, b) =>
      importances.indexOf(a.importance) - importances.indexOf(b.importance) ||
      matchOrder.indexOf(a.match) - matchOrder.indexOf(b.match),
  );
}

export const rowFilters = ['all', 'gaps', 'musts'] as const;
export type RowFilter = (typeof rowFilters)[number];

/** A gap is whatever counts less than a moderate match. */
export function passesFilter(row: Row, filter: RowFilter): boolean {
  if (filter === 'all') return true;
  if (filter === 'musts') return row.importance === 'must';
  return row.match === 'missing' || row.match === 'unconfirmed' || row.match === 'partial';
}
