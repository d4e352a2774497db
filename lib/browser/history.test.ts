import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sectionIds, type SectionId } from '../sections/catalog';
import type * as historyModule from './history';
import type { EntryFacts, HistoryRecord, KeptAnalysis } from './history-record';

type History = typeof historyModule;
let history: History;

/** A page that has just been opened: nothing of an earlier one's memory is left, what was stored is. */
async function openPage(): Promise<History> {
  vi.resetModules();
  return await import('./history');
}

const analysisOf = (words: string): KeptAnalysis => ({
  resume: `resume ${words}`,
  posting: `posting ${words}`,
  sections: Object.fromEntries(sectionIds.map((id) => [id, { words: `${id} ${words}` }])) as Record<
    SectionId,
    unknown
  >,
});

const factsOf = (id: string, createdAt = 1): EntryFacts => ({
  id,
  createdAt,
  updatedAt: createdAt,
  title: 'Nurse',
  company: 'City Hospital',
  score: 73,
});

const recordOf = (id: string, words: string): HistoryRecord => ({
  ...factsOf(id),
  name: 'The one in town',
  status: 'applied',
  analysis: analysisOf(words),
});

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  history = await openPage();
});
afterEach(() => void vi.unstubAllGlobals());

describe('the history', () => {
  it('gives an analysis back as it was, to the next page too', async () => {
    await history.saveAnalysis(factsOf('a'), analysisOf('one'), sectionIds);
    history = await openPage();
    expect(await history.readRecord('a')).toEqual({
      ...factsOf('a'),
      name: null,
      status: 'draft',
      analysis: analysisOf('one'),
    });
    expect(await history.readRecord('b')).toBeNull();
  });

  it('lists the newest first, with what the person said of them', async () => {
    await history.saveAnalysis(factsOf('old', 1), analysisOf('old'), sectionIds);
    await history.saveAnalysis(factsOf('new', 2), analysisOf('new'), sectionIds);
    await history.markEntry('old', { name: 'First choice', status: 'interview' });
    expect(await history.listEntries()).toEqual([
      { ...factsOf('new', 2), name: null, status: 'draft' },
      { ...factsOf('old', 1), name: 'First choice', status: 'interview' },
    ]);
  });

  it('keeps what the person said of an analysis while its sections go on changing', async () => {
    await history.saveAnalysis(factsOf('a'), analysisOf('one'), sectionIds);
    await history.markEntry('a', { name: 'First choice', status: 'offer' });
    await history.saveAnalysis({ ...factsOf('a'), score: 80 }, analysisOf('two'), ['comparison']);
    expect(await history.readRecord('a')).toMatchObject({ name: 'First choice', status: 'offer', score: 80 });
  });

  it('lets two tabs at one analysis change different sections without undoing each other', async () => {
    await history.saveAnalysis(factsOf('a'), analysisOf('one'), sectionIds);
    const otherTab = await openPage();
    await otherTab.saveAnalysis(factsOf('a'), analysisOf('theirs'), ['cover_letter']);
    await history.saveAnalysis(factsOf('a'), analysisOf('ours'), ['resume_summary']);
    expect((await history.readRecord('a'))?.analysis.sections).toMatchObject({
      cover_letter: { words: 'cover_letter theirs' },
      resume_summary: { words: 'resume_summary ours' },
      comparison: { words: 'comparison one' },
    });
  });

  it('keeps an analysis whole that another tab has deleted while it is worked on', async () => {
    await history.saveAnalysis(factsOf('a'), analysisOf('one'), sectionIds);
    await (await openPage()).removeRecord('a');
    await history.saveAnalysis(factsOf('a'), analysisOf('two'), ['cover_letter']);
    expect((await history.readRecord('a'))?.analysis).toEqual(analysisOf('two'));
  });

  it.each(['', 'that another tab has deleted before'])(
    'keeps the newer of two savings that cross %s',
    async (deleted) => {
      if (deleted !== '') {
        await history.saveAnalysis(factsOf('a'), analysisOf('old'), sectionIds);
        await (await openPage()).removeRecord('a');
      }
      await Promise.all([
        history.saveAnalysis(factsOf('a'), analysisOf('one'), deleted === '' ? sectionIds : ['comparison']),
        history.saveAnalysis(factsOf('a'), analysisOf('two'), ['cover_letter']),
      ]);
      expect((await history.readRecord('a'))?.analysis.sections).toMatchObject({
        cover_letter: { words: 'cover_letter two' },
        comparison: { words: 'comparison one' },
      });
    },
  );

  it('keeps the whole with its first saving: the page may be gone before a second', async () => {
    const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await history.saveAnalysis(factsOf('a'), analysisOf('one'), sectionIds);
    expect(transactions.mock.calls.filter(([, mode]) => mode === 'readwrite')).toHaveLength(1);
    transactions.mockRestore();
    expect((await history.readRecord('a'))?.analysis).toEqual(analysisOf('one'));
  });

  it('deletes one without a trace, and puts it back as it was', async () => {
    await history.putRecords([recordOf('a', 'one'), recordOf('b', 'two')]);
    const removed = await history.removeRecord('a');
    expect(removed).toEqual(recordOf('a', 'one'));
    expect(await history.readAll()).toEqual([recordOf('b', 'two')]);
    await history.saveAnalysis(factsOf('a'), analysisOf('anew'), sectionIds);
    expect(await history.readRecord('a')).toMatchObject({ name: null, status: 'draft' });
    if (removed !== null) await history.putRecords([removed]);
    expect(await history.readRecord('a')).toEqual(recordOf('a', 'one'));
  });

  it('deletes all of them', async () => {
    await history.putRecords([recordOf('a', 'one'), recordOf('b', 'two')]);
    await history.removeAll();
    expect(await history.listEntries()).toEqual([]);
    expect(await history.readAll()).toEqual([]);
  });
});

describe('a browser that refuses', () => {
  it('is told apart from a bug: it may forbid to store', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    await expect(history.listEntries()).rejects.toMatchObject({ name: 'StorageError', problem: 'forbidden' });
  });

  it('may know of no storage at all', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await expect(history.openHistory()).rejects.toMatchObject({ problem: 'forbidden' });
  });

  it('may have no room left', async () => {
    await history.openHistory();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(history.putRecords([recordOf('a', 'one')])).rejects.toMatchObject({ problem: 'full' });
    vi.restoreAllMocks();
    expect(await history.listEntries()).toEqual([]);
  });

  it('is asked anew the next time: permission can be given', async () => {
    const factory = new IDBFactory();
    const open = vi.spyOn(factory, 'open').mockImplementationOnce(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    vi.stubGlobal('indexedDB', factory);
    await expect(history.listEntries()).rejects.toMatchObject({ problem: 'forbidden' });
    expect(await history.listEntries()).toEqual([]);
    expect(open).toHaveBeenCalledTimes(2);
  });

  it('may hold what a newer version of the page has written', async () => {
    await new Promise((resolve, reject) => {
      const request = indexedDB.open('matchwise', 99);
      request.onsuccess = () => resolve(request.result.close());
      request.onerror = () => reject(new Error('not opened'));
    });
    await expect(history.listEntries()).rejects.toMatchObject({ problem: 'newer' });
  });

  it('lets a newer page in another tab bring the database up to date', async () => {
    await history.saveAnalysis(factsOf('a'), analysisOf('one'), sectionIds);
    await new Promise((resolve, reject) => {
      const request = indexedDB.open('matchwise', 99);
      request.onsuccess = () => resolve(request.result.close());
      request.onblocked = () => reject(new Error('blocked by the older page'));
    });
    await expect(history.saveAnalysis(factsOf('a'), analysisOf('two'), sectionIds)).rejects.toMatchObject({
      problem: 'newer',
    });
  });

  it('is not blamed for a value that can’t be stored', async () => {
    const analysis = {
      ...analysisOf('one'),
      sections: { ...analysisOf('one').sections, comparison: () => 1 },
    };
    await expect(history.saveAnalysis(factsOf('a'), analysis, sectionIds)).rejects.toMatchObject({
      name: 'DataCloneError',
    });
  });
});
