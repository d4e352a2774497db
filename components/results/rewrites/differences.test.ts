import { expect, it } from 'vitest';
import { cutAt, differences } from './differences';

it.each([
  ['Led two wards of 30 beds', 'Ran two wards with 30 beds'],
  ['', 'All of it is new'],
  ['Führte 8 Leute, täglich.', 'Leitete 8 Leute (täglich).'],
  ['担当しました', 'Was in charge'],
])('“%s” and “%s” lose nothing but the words that differ', (before, after) => {
  const { lost, gained } = differences(before, after);
  const left = (text: string, stretches: typeof lost) =>
    cutAt(text, stretches)
      .filter(({ within }) => !within)
      .map((piece) => piece.text)
      .join('');
  const whole = (text: string, stretches: typeof lost) =>
    cutAt(text, stretches)
      .map((piece) => piece.text)
      .join('');
  expect(whole(before, lost)).toBe(before);
  expect(whole(after, gained)).toBe(after);
  expect(left(before, lost).replace(/\s+/g, '')).toBe(left(after, gained).replace(/\s+/g, ''));
});

it('marks a changed figure alone', () => {
  const { lost, gained } = differences('Cut costs by 20 percent', 'Cut costs by 30 percent');
  expect(cutAt('Cut costs by 30 percent', gained).find(({ within }) => within)?.text).toContain('30');
  expect(lost).toHaveLength(1);
});
