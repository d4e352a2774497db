import { describe, expect, it } from 'vitest';
import { columnWidths } from './column-widths';

const room = { total: 450, letter: 5, padding: 8 };
const sum = (widths: readonly number[]) => widths.reduce((all, width) => all + width, 0);
const long = 'Leads two wards and writes their plans, in German and in Polish';

describe('columns', () => {
  it('fill the width, and none is narrower than its longest word', () => {
    const head = ['Anforderung', 'Wichtigkeit', 'Übereinstimmung', 'Nachweis', 'Was zu tun ist'];
    const widths = columnWidths(
      { head, rows: [[long, 'Unverzichtbar', 'Stark', '', 'Zahlen nennen']] },
      room,
    );
    expect(sum(widths)).toBeGreaterThan(room.total - 5);
    expect(sum(widths)).toBeLessThanOrEqual(room.total);
    const words = [11, 13, 15, 8, 6];
    words.forEach((letters, at) => expect(widths[at]).toBeGreaterThanOrEqual(letters * 5 + 8));
  });

  it('are wider where more is said', () => {
    const [short = 0, wide = 0] = columnWidths({ head: ['a', 'b'], rows: [['yes', long]] }, room);
    expect(wide).toBeGreaterThan(3 * short);
  });

  it('share what there is where words don’t fit, one endless word included', () => {
    const widths = columnWidths({ head: Array<string>(9).fill('Unverzichtbarkeit'), rows: [] }, room);
    expect(new Set(widths)).toEqual(new Set([50]));
    const [, other = 0] = columnWidths({ head: ['a', 'b'], rows: [['x'.repeat(900), long]] }, room);
    expect(other).toBeGreaterThanOrEqual('Leads'.length * room.letter + room.padding);
  });

  it('take Japanese for words that break anywhere', () => {
    const [one = 0, other = 0] = columnWidths(
      { head: ['看護師'.repeat(9), 'b'], rows: [] },
      { ...room, total: 60 },
    );
    expect(one).toBeGreaterThan(other);
    expect(sum([one, other])).toBeLessThanOrEqual(60);
  });

  it('of a table without any are none', () => {
    expect(columnWidths({ head: [], rows: [] }, room)).toEqual([]);
  });
});
