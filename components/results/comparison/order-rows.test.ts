import { describe, expect, it } from 'vitest';
import type { Row } from '@/lib/match/rows';
import { orderRows, passesFilter } from './order-rows';

const row = (importance: Row['importance'], match: Row['match'], requirement = ''): Row => ({
  requirement,
  importance,
  match,
  postingLines: [],
  resumeLines: [],
  reason: '',
  suggestion: '',
});

describe('the order of rows', () => {
  it('goes by importance first, then shows gaps before matches', () => {
    const rows = [
      row('nice', 'missing'),
      row('must', 'strong'),
      row('important', 'partial'),
      row('must', 'missing'),
    ];
    expect(orderRows(rows).map(({ importance, match }) => `${importance} ${match}`)).toEqual([
      'must missing',
      'must strong',
      'important partial',
      'nice missing',
    ]);
  });

  it('leaves rows that are alike in the order they came in, and the given rows untouched', () => {
    const rows = [row('must', 'strong', 'b'), row('must', 'strong', 'a')];
    const copy = [...rows];
    expect(orderRows(rows).map(({ requirement }) => requirement)).toEqual(['b', 'a']);
    expect(rows).toEqual(copy);
  });

  it('counts partial, missing and unconfirmed rows as gaps, and no others', () => {
    const gaps = (['strong', 'moderate', 'partial', 'missing', 'unconfirmed'] as const).filter((match) =>
      passesFilter(row('must', match), 'gaps'),
    );
    expect(gaps).toEqual(['partial', 'missing', 'unconfirmed']);
  });
});
