import { expect, test } from 'vitest';
import { fuzz } from './fuzz-run';

test('nothing that takes texts of strangers or models breaks its word over a few hundred spoiled ones', async () => {
  const outcomes = await fuzz((target) =>
    target.includes('by rules') || target.includes('claims') ? 15 : 60,
  );
  expect(
    outcomes.flatMap(({ target, findings }) => findings.map((finding) => ({ target, ...finding }))),
  ).toEqual([]);
  expect(outcomes.length).toBeGreaterThan(5);
}, 120_000);
