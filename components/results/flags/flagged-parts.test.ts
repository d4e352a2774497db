import { expect, it } from 'vitest';
import type { Flag } from '@/lib/evidence/claims';
import { flaggedParts } from './flagged-parts';

const flag = (start: number, end: number): Flag => ({
  ...{ kind: 'not-found', what: 'quantity', block: 0, passage: 0, quote: '', sentence: '' },
  ...{ start, end },
});
const shown = (text: string, ...flags: Flag[]) =>
  flaggedParts(text, flags).map((part) => `${part.style[0]}${part.flag === null ? '' : '!'}:${part.text}`);

it('marks the flagged words alone, and loses none of the others', () => {
  const text = 'Cut costs by 30 % a year.';
  expect(shown(text, flag(13, 17))).toEqual(['p:Cut costs by ', 'p!:30 %', 'p: a year.']);
});

it('marks words inside and across emphasis', () => {
  expect(shown('Cut **costs by 30 %** now', flag(15, 19))).toEqual([
    ...['p:Cut ', 's:costs by ', 's!:30 %', 'p: now'],
  ]);
  expect(shown('At **Elbe** Clinic now', flag(5, 18))).toEqual([
    ...['p:At ', 's!:Elbe', 'p!: Clinic', 'p: now'],
  ]);
});

it('keeps two flags side by side apart', () => {
  expect(shown('30 % 40 %', flag(0, 4), flag(5, 9))).toEqual(['p!:30 %', 'p: ', 'p!:40 %']);
});
