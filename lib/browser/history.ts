import { sectionIds, type SectionId } from '../sections/catalog';
import { tellOfChange } from './history-changes';
import { openDatabase, storeNames, type HistoryDatabase } from './history-database';
import {
  noMark,
  type EntryFacts,
  type EntryMark,
  type HistoryEntry,
  type HistoryRecord,
  type KeptAnalysis,
} from './history-record';
import { asStorageError } from './storage-problem';

let opened: Promise<HistoryDatabase> | null = null;

/** Opens the history ahead of its use, so that what is saved is sent off at once, even by a page that is being left. */
export async function openHistory(): Promise<void> {
  await database();
}

async function database(): Promise<HistoryDatabase> {
  opened ??= openDatabase(() => (opened = null)).catch((error: unknown) => {
    // The next use tries anew: permission can be given, and room be made.
    opened = null;
    throw error;
  });
  return opened;
}

/** Every function below rejects with a `StorageError` where the browser refuses. */
async function using<T>(work: (db: HistoryDatabase) => Promise<T>): Promise<T> {
  const db = await database();
  try {
    return await work(db);
  } catch (error) {
    throw asStorageError(error);
  }
}

/** As above, for what changes something. */
async function changing<T>(work: (db: HistoryDatabase) => Promise<T>): Promise<T> {
  const done = await using(work);
  tellOfChange();
  return done;
}

/** All analyses without their texts, the newest first. */
export function listEntries(): Promise<HistoryEntry[]> {
  return using(async (db) => {
    const [facts, marks] = await Promise.all([db.getAll('facts'), db.getAll('marks')]);
    const markOf = new Map(marks.map(({ id, name, status }) => [id, { name, status }]));
    return facts
      .map((entry) => ({ ...noMark, ...markOf.get(entry.id), ...entry }))
      .sort((a, b) => b.createdAt - a.createdAt);
  });
}

/** One analysis with all that belongs to it; null where there is none of that id, or not the whole of it. */
export function readRecord(id: string): Promise<HistoryRecord | null> {
  return using((db) => read(db, id));
}

/** All of them whole, the newest first. */
export function readAll(): Promise<HistoryRecord[]> {
  return using(async (db) => {
    const ids = await db.getAllKeys('facts');
    const records = await Promise.all(ids.map((id) => read(db, id)));
    return records.filter((record) => record !== null).sort((a, b) => b.createdAt - a.createdAt);
  });
}

async function read(db: HistoryDatabase, id: string): Promise<HistoryRecord | null> {
  const tx = db.transaction(storeNames);
  const [facts, mark, held, ...kept] = await Promise.all([
    tx.objectStore('facts').get(id),
    tx.objectStore('marks').get(id),
    tx.objectStore('texts').get(id),
    ...sectionIds.map((section) => tx.objectStore('sections').get([id, section])),
  ]);
  if (facts === undefined || held === undefined) return null;
  const sections = new Map(kept.flatMap((one) => (one === undefined ? [] : [[one.section, one.state]])));
  if (sections.size < sectionIds.length) return null;
  const { name, status } = mark ?? noMark;
  return {
    ...facts,
    name,
    status,
    analysis: { ...held.texts, sections: Object.fromEntries(sections) as Record<SectionId, unknown> },
  };
}

/**
 * Keeps the `changed` sections of an analysis and what its entry says, with its texts where all have changed; what is
 * missing then, because another tab has deleted it meanwhile, is kept again.
 */
export function saveAnalysis(
  facts: EntryFacts,
  analysis: KeptAnalysis,
  changed: readonly SectionId[],
): Promise<void> {
  return changing(async (db) => {
    const withTexts = sectionIds.every((section) => changed.includes(section));
    await write(db, [{ facts, analysis, changed, withTexts }]);
    if (!withTexts) await writeMissing(db, facts.id, analysis);
  });
}

/** What is there already may have been saved since, and newer. */
async function writeMissing(db: HistoryDatabase, id: string, analysis: KeptAnalysis): Promise<void> {
  if ((await db.getKey('texts', id)) !== undefined) return;
  const { sections, ...texts } = analysis;
  const tx = db.transaction(storeNames, 'readwrite');
  const store = tx.objectStore('sections');
  const known = await Promise.all(sectionIds.map((section) => store.getKey([id, section])));
  const missing = sectionIds.filter((_, index) => known[index] === undefined);
  await Promise.all([
    tx.objectStore('texts').put({ id, texts }),
    ...missing.map((section) => store.put({ id, section, state: sections[section] })),
    tx.done,
  ]);
}

/** Puts whole records in the place of those of the same id, all or none. */
export function putRecords(records: readonly HistoryRecord[]): Promise<void> {
  const writings = records.map(({ analysis, name, status, ...facts }): Writing => {
    return { facts, analysis, changed: sectionIds, withTexts: true, mark: { name, status } };
  });
  return changing((db) => write(db, writings));
}

interface Writing {
  facts: EntryFacts;
  analysis: KeptAnalysis;
  changed: readonly SectionId[];
  withTexts?: boolean;
  mark?: EntryMark;
}

async function write(db: HistoryDatabase, writings: readonly Writing[]): Promise<void> {
  const tx = db.transaction(storeNames, 'readwrite');
  const puts = writings.flatMap(({ facts, analysis, changed, withTexts, mark }): Promise<unknown>[] => {
    const { id } = facts;
    const { sections, ...texts } = analysis;
    return [
      tx.objectStore('facts').put(facts),
      ...(mark === undefined ? [] : [tx.objectStore('marks').put({ ...mark, id })]),
      ...(withTexts === true ? [tx.objectStore('texts').put({ id, texts })] : []),
      ...changed.map((section) => tx.objectStore('sections').put({ id, section, state: sections[section] })),
    ];
  });
  // A page that is being left can't answer the browser when it asks whether this is all.
  tx.commit();
  await Promise.all([...puts, tx.done]);
}

/** Keeps the name that the person gave, or the status. */
export function markEntry(id: string, mark: EntryMark): Promise<void> {
  return changing(async (db) => void (await db.put('marks', { ...mark, id })));
}

/** Deletes one analysis, and answers with it, so that it can be put back; null where there was none. */
export function removeRecord(id: string): Promise<HistoryRecord | null> {
  return changing(async (db) => {
    const record = await read(db, id);
    const tx = db.transaction(storeNames, 'readwrite');
    await Promise.all([
      tx.objectStore('facts').delete(id),
      tx.objectStore('marks').delete(id),
      tx.objectStore('texts').delete(id),
      ...sectionIds.map((section) => tx.objectStore('sections').delete([id, section])),
      tx.done,
    ]);
    return record;
  });
}

/** Deletes all analyses; the draft in the form stays. */
export function removeAll(): Promise<void> {
  return changing(async (db) => {
    const tx = db.transaction(storeNames, 'readwrite');
    await Promise.all([...storeNames.map((name) => tx.objectStore(name).clear()), tx.done]);
  });
}
