import { describe, expect, test } from 'vitest';
import { durationMs, retryAfterMs } from './limit-headers';
import { untilPacificMidnightMs } from './pacific-midnight';

describe('durations', () => {
  test.each([
    ['2m59.56s', 179_560],
    ['6m0s', 360_000],
    ['1h2m3s', 3_723_000],
    ['120ms', 120],
    ['59s', 59_000],
    ['7', 7000],
    ['0s', 0],
    ['', undefined],
    ['soon', undefined],
    ['-3s', undefined],
    ['3 s', undefined],
  ])('%j is %s ms', (text, expected) => expect(durationMs(text)).toBe(expected));
});

describe('retry-after', () => {
  const now = new Date('2026-11-22T12:00:00Z');
  test.each([
    ['0', 0],
    ['1.5', 1500],
    ['Sun, 22 Nov 2026 12:00:30 GMT', 30_000],
    ['Sun, 22 Nov 2026 11:00:00 GMT', 0],
    ['2026', 2_026_000],
    ['-1', undefined],
    ['Infinity', undefined],
    ['tomorrow', undefined],
  ])('%j is %s ms', (value, expected) => {
    expect(retryAfterMs(new Headers({ 'retry-after': value }), now)).toBe(expected);
  });
});

describe('midnight in California', () => {
  test.each([
    ['2026-11-22T07:59:00Z', 60_000], // 23:59 in winter time
    ['2026-11-22T08:00:00Z', 86_400_000],
    ['2026-07-01T06:30:00Z', 30 * 60_000], // 23:30 in summer time
    ['2027-03-14T08:00:00Z', 23 * 3_600_000], // clocks go forward on this day
    ['2026-11-01T07:00:00Z', 25 * 3_600_000], // and back on this one
    ['2026-11-01T20:00:00.250Z', 12 * 3_600_000 - 250],
  ])('at %s is %d ms away', (now, expected) => {
    expect(untilPacificMidnightMs(new Date(now))).toBe(expected);
  });
});
