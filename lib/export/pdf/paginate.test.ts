import { describe, expect, it } from 'vitest';
import { paginate, type Flow } from './paginate';

const text = (lines: number): Flow => ({
  heights: Array<number>(lines).fill(10),
  before: 0,
  after: 5,
  keepWithNext: false,
});
const heading: Flow = { heights: [20], before: 10, after: 5, keepWithNext: true };
const linesOf = (pages: ReturnType<typeof paginate>) =>
  pages.map((page) => page.map(({ flow, from, to }) => `${flow}:${from}-${to}`));

describe('pages', () => {
  it('hold every line once, in order, inside the page', () => {
    const flows = [heading, text(7), text(1), heading, text(30), text(3)];
    for (const height of [50, 61, 73, 100, 1000]) {
      const pages = paginate(flows, height);
      flows.forEach((flow, index) => {
        const lines = pages.flat().filter((each) => each.flow === index);
        expect(lines.flatMap(({ from, to }) => flow.heights.slice(from, to))).toEqual(flow.heights);
      });
      for (const { flow, from, to, y } of pages.flat())
        expect(
          y + (flows[flow]?.heights.slice(from, to).reduce((all, each) => all + each, 0) ?? 0),
        ).toBeLessThanOrEqual(height);
    }
  });

  it('never end with a heading', () => {
    // 50 high: 35 are taken, a heading of 20 would still fit by itself, its text would not.
    expect(linesOf(paginate([text(3), heading, text(4)], 70))).toEqual([['0:0-3'], ['1:0-1', '2:0-4']]);
  });

  it('never leave a line of a paragraph alone, at the foot or on top', () => {
    expect(linesOf(paginate([text(4), text(5)], 60))).toEqual([['0:0-4'], ['1:0-5']]);
    expect(linesOf(paginate([text(1), text(5)], 60))).toEqual([['0:0-1', '1:0-3'], ['1:3-5']]);
  });

  it('take what is higher than a page in parts', () => {
    expect(linesOf(paginate([text(9)], 40))).toEqual([['0:0-4'], ['0:4-7'], ['0:7-9']]);
  });

  it('hold free what is repeated on top', () => {
    const [, second] = paginate([text(4), text(2)], 45, () => 12);
    expect(second).toEqual([{ flow: 1, from: 0, to: 2, y: 12 }]);
  });
});
