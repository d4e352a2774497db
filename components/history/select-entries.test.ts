import { expect, test } from 'vitest';
import type { HistoryEntry } from '@/lib/browser/history-record';
import { selectEntries } from './select-entries';

const entryOf = (id: string, more: Partial<HistoryEntry>): HistoryEntry => ({
  id,
  createdAt: 1,
  updatedAt: 1,
  title: null,
  company: null,
  score: null,
  name: null,
  status: 'draft',
  ...more,
});
const entries = [
  entryOf('newest', { title: 'Krankenschwester', company: 'Klinikum Köln', score: 40 }),
  entryOf('middle', { title: 'Nurse', company: 'City Hospital', name: 'First choice' }),
  entryOf('oldest', { title: 'Nurse', company: 'Køge Clinic', score: 90 }),
];
const idsOf = (search: string, order: 'newest' | 'score' = 'newest') =>
  selectEntries(entries, search, order).map(({ id }) => id);

test('a search finds every word of it in name, title or company, whatever its case and accents', () => {
  expect(idsOf('koln')).toEqual(['newest']);
  expect(idsOf('NURSE hospital')).toEqual(['middle']);
  expect(idsOf('first')).toEqual(['middle']);
  expect(idsOf('nurse köln')).toEqual([]);
});

test('no search leaves all, the newest first', () => {
  expect(idsOf('  ')).toEqual(['newest', 'middle', 'oldest']);
});

test('by score, those that have none come last, and the list itself keeps its order', () => {
  expect(idsOf('', 'score')).toEqual(['oldest', 'newest', 'middle']);
  expect(idsOf('')).toEqual(['newest', 'middle', 'oldest']);
});
