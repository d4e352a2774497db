import { describe, expect, it } from 'vitest';
import { importances, matches, type Importance, type Match, type Row } from './rows';
import { scoreRows } from './score';

const row = (importance: Importance, match: Match): Row => ({
  requirement: 'Bread',
  importance,
  match,
  postingLines: [],
  resumeLines: [],
  reason: '',
  suggestion: '',
});

describe('scoreRows', () => {
  it('weighs must 3, important 2, nice 1, and strong 1, moderate 0.8, partial 0.5', () => {
    const score = scoreRows([
      row('must', 'strong'),
      row('must', 'missing'),
      row('important', 'moderate'),
      row('nice', 'partial'),
    ]);
    expect(score).toMatchObject({
      value: 57,
      points: 5.1,
      weight: 9,
      met: 2,
      total: 4,
      mustsMet: 1,
      mustsTotal: 2,
    });
    expect(score?.parts.map(({ weight, value, points }) => [weight, value, points])).toEqual([
      [3, 1, 3],
      [3, 0, 0],
      [2, 0.8, 1.6],
      [1, 0.5, 0.5],
    ]);
  });

  it('gives no score where there is nothing to score', () => {
    expect(scoreRows([])).toBeNull();
    expect(scoreRows([row('must', 'unconfirmed')])).toBeNull();
  });

  it('counts an unconfirmed row among others as nothing', () => {
    expect(scoreRows([row('must', 'strong'), row('must', 'unconfirmed')])?.value).toBe(50);
  });

  it('is the same for the same rows in any order', () => {
    let seed = 7;
    const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
    for (let round = 0; round < 200; round++) {
      const rows = Array.from({ length: 1 + random(20) }, () =>
        row(importances[random(3)] ?? 'must', matches[random(5)] ?? 'strong'),
      );
      const shuffled = rows
        .map((each) => ({ each, key: random(1000) }))
        .sort((a, b) => a.key - b.key)
        .map(({ each }) => each);
      const [one, other] = [scoreRows(rows), scoreRows(shuffled)];
      expect([one?.value, one?.points, one?.weight]).toEqual([other?.value, other?.points, other?.weight]);
    }
  });
});
