import type { Importance, Match, Row } from './rows';

const weights: Record<Importance, number> = { must: 3, important: 2, nice: 1 };
// Tenths, so that sums are whole numbers and don't depend on the order of the rows.
const tenths: Record<Match, number> = { strong: 10, moderate: 8, partial: 5, missing: 0, unconfirmed: 0 };

/** What one row adds to the score. */
export interface ScorePart {
  row: Row;
  /** must 3, important 2, nice 1. */
  weight: number;
  /** strong 1, moderate 0.8, partial 0.5, missing and unconfirmed 0. */
  value: number;
  /** weight · value, exact to a tenth. */
  points: number;
}

export interface Score {
  /** 0 to 100, `round(100 · points / weight)`. */
  value: number;
  points: number;
  weight: number;
  /** One for each row, in the rows' order. */
  parts: ScorePart[];
  /** Rows that are strong or moderate, of all rows; and of the musts. */
  met: number;
  total: number;
  mustsMet: number;
  mustsTotal: number;
}

/** The score of a comparison with its arithmetic; null where there is nothing to score. The order of rows makes no difference. */
export function scoreRows(rows: readonly Row[]): Score | null {
  if (rows.length === 0 || rows.every((row) => row.match === 'unconfirmed')) return null;
  const parts = rows.map((row): ScorePart => {
    const weight = weights[row.importance];
    return { row, weight, value: tenths[row.match] / 10, points: (weight * tenths[row.match]) / 10 };
  });
  const weight = rows.reduce((sum, row) => sum + weights[row.importance], 0);
  const pointTenths = rows.reduce((sum, row) => sum + weights[row.importance] * tenths[row.match], 0);
  const musts = rows.filter((row) => row.importance === 'must');
  return {
    value: Math.round((10 * pointTenths) / weight),
    points: pointTenths / 10,
    weight,
    parts,
    met: rows.filter(isMet).length,
    total: rows.length,
    mustsMet: musts.filter(isMet).length,
    mustsTotal: musts.length,
  };
}

const isMet = (row: Row): boolean => row.match === 'strong' || row.match === 'moderate';
