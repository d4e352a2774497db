import { describe, expect, it } from 'vitest';
import { numberLines } from '../structure/lines';
import { placeBullets } from './place-bullets';
import { tailoredResume } from './tailored-resume';

const lines = numberLines(
  'Ada Lund\n\nEXPERIENCE\nNurse, Elbe Clinic, 2019 - 2023\n- Ran wards\n- Wrote plans\nNurse, Alster Clinic, 2017 - 2019\n- Kept records\n\nSKILLS\nSAP, Excel',
  'R',
);
const id = (words: string, among = lines) => among.find(({ text }) => text.includes(words))?.id ?? 'R0';
const made = (words: string, ...sources: string[]) =>
  tailoredResume(lines, {
    summary: null,
    summaryTitle: 'Summary',
    ...placeBullets(lines, [{ words, sources: sources.map((each) => id(each)) }]),
  }).map(({ passages }) => passages.map(({ text }) => text).join(''));
const own = lines.map(({ text }) => text);

describe('placing accepted bullets', () => {
  it('keeps the employer and the dates where a bullet cites them first', () => {
    expect(made('Led wards', 'Elbe', 'Ran wards')).toEqual(
      own.map((text) => (text === 'Ran wards' ? 'Led wards' : text)),
    );
  });

  it('keeps a list of skills that a bullet cites', () => {
    expect(made('Ran wards with SAP', 'Ran wards', 'SAP')).toContain('SAP, Excel');
  });

  it('takes in a neighbour, but nothing of another job', () => {
    expect(made('Ran all', 'Ran wards', 'Wrote plans')).not.toContain('Wrote plans');
    expect(made('Ran all', 'Ran wards', 'Kept records')).toContain('Kept records');
  });

  it('loses neither of two bullets that came from one line', () => {
    const sources = [id('Ran wards')];
    const { bullets } = placeBullets(lines, [
      { words: 'By day', sources },
      { words: 'By night', sources },
    ]);
    expect(bullets.get(id('Ran wards'))).toEqual(['By day', 'By night']);
  });

  it('leaves out no line of a resume without bullets', () => {
    const plain = numberLines('Ada Lund\n\nEXPERIENCE\nRan wards\nWrote plans', 'R');
    const sources = [id('Ran wards', plain), id('Wrote plans', plain)];
    expect(placeBullets(plain, [{ words: 'Ran all', sources }]).merged.size).toBe(0);
  });
});
