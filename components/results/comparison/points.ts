import type { Row } from '@/lib/match/rows';

export const pointsOf = (row: Row) => row.match;
