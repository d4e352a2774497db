import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Analysis } from '@/components/workspace/analysis';
import { startSection } from '@/components/workspace/section-state';
import { writeHistoryFile } from '@/lib/browser/history-file';
import type { HistoryRecord } from '@/lib/browser/history-record';
import { sectionIds, type SectionId } from '@/lib/sections/catalog';
import type * as exchangeModule from './exchange';
import type * as historyModule from '@/lib/browser/history';

let exchange: typeof exchangeModule;
let history: typeof historyModule;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.resetModules();
  exchange = await import('./exchange');
  history = await import('@/lib/browser/history');
});

const analysis: Analysis = {
  resume: 'A resume',
  posting: 'A posting',
  sections: Object.fromEntries(
    sectionIds.map((id) => [id, startSection(undefined, 'run1', 5)]),
  ) as Analysis['sections'],
};
const recordOf = (id: string, updatedAt: number, name: string): HistoryRecord<Analysis> => ({
  id,
  createdAt: 1,
  updatedAt,
  title: 'Nurse',
  company: null,
  score: null,
  name,
  status: 'applied',
  analysis,
});
const fileOf = (text: string) => new File([text], 'history.json');
const exported = (...records: HistoryRecord[]) => fileOf(writeHistoryFile(records, new Date(0)));
const withSection = (section: SectionId, state: unknown): HistoryRecord => ({
  ...recordOf('a', 1, 'A'),
  analysis: { ...analysis, sections: { ...analysis.sections, [section]: state } },
});

describe('an import', () => {
  it('brings back exactly what was exported', async () => {
    const records = [withSection('cover_letter', ready()), recordOf('b', 2, 'B')];
    expect(await exchange.importFile(exported(...records))).toEqual({
      ok: true,
      added: 2,
      newer: 0,
      known: 0,
    });
    expect((await history.readAll()).sort((a, b) => a.id.localeCompare(b.id))).toEqual(records);
  });

  it('keeps of two of one id the one that was changed last', async () => {
    await history.putRecords([recordOf('a', 5, 'Here'), recordOf('b', 5, 'Here')]);
    const outcome = await exchange.importFile(exported(recordOf('a', 4, 'Older'), recordOf('b', 6, 'Newer')));
    expect(outcome).toEqual({ ok: true, added: 0, newer: 1, known: 1 });
    expect(await history.readRecord('a')).toMatchObject({ name: 'Here' });
    expect(await history.readRecord('b')).toMatchObject({ name: 'Newer' });
  });

  it('takes the later of two that a file has under one id', async () => {
    const outcome = await exchange.importFile(
      exported(recordOf('a', 9, 'Later'), recordOf('a', 2, 'Earlier')),
    );
    expect(outcome).toMatchObject({ added: 1 });
    expect(await history.readRecord('a')).toMatchObject({ name: 'Later' });
  });

  it.each([
    ['foreign', '', 'nothing'],
    ['foreign', '{"format":', 'half of it'],
    ['foreign', '[1,2,3]', 'other JSON'],
    ['newer', '{"format":"matchwise-history","version":2,"analyses":[]}', 'a later version'],
    ['damaged', '{"format":"matchwise-history","version":1}', 'no analyses'],
  ])('says that a file is %s: %s (%s), and changes nothing', async (problem, text) => {
    await history.putRecords([recordOf('a', 5, 'Here')]);
    expect(await exchange.importFile(fileOf(text))).toEqual({ ok: false, problem });
    expect(await history.readAll()).toEqual([recordOf('a', 5, 'Here')]);
  });

  it.each([
    ['a section that is missing', withSection('comparison', undefined)],
    ['a section of no known status', withSection('comparison', { status: 'odd' })],
    [
      'rows that aren’t rows',
      withSection('comparison', { ...ready(), content: { kind: 'table', rows: [7] } }),
    ],
    [
      'a source that is no line',
      withSection('cover_letter', { ...ready(), content: textFrom('javascript:x') }),
    ],
    ['an id that is no id', { ...recordOf('a b', 1, 'A') }],
    ['a score beyond 100', { ...recordOf('a', 1, 'A'), score: 101 }],
    ['a day that no calendar has', { ...recordOf('a', 1, 'A'), createdAt: 9e15 }],
  ])('takes none of a file with %s', async (_, record) => {
    expect(await exchange.importFile(exported(recordOf('b', 1, 'Good'), record))).toEqual({
      ok: false,
      problem: 'damaged',
    });
    expect(await history.readAll()).toEqual([]);
  });
});

function textFrom(source: string) {
  return { kind: 'text', blocks: [{ kind: 'paragraph', passages: [{ text: 'Dear', sources: [source] }] }] };
}

function ready() {
  const content = textFrom('R1');
  return {
    status: 'ready',
    runId: 'run1',
    content,
    made: content,
    answer: { provider: 'builtin', seconds: 0 },
    kept: [],
    accepted: [],
    notice: null,
    undo: [],
    earlier: [],
  };
}
