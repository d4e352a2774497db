import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { SectionId } from '../sections/catalog';
import type { EntryFacts, EntryMark, KeptAnalysis } from './history-record';
import { asStorageError, StorageError } from './storage-problem';

/**
 * Version 1. Facts and marks stand apart from the texts, so that a list reads little; sections stand one by one, so
 * that two tabs at one analysis write over each other's section at most, and a growing text rewrites itself alone.
 */
export interface HistorySchema extends DBSchema {
  facts: { key: string; value: EntryFacts };
  marks: { key: string; value: EntryMark & { id: string } };
  texts: { key: string; value: { id: string; texts: Omit<KeptAnalysis, 'sections'> } };
  sections: { key: [string, SectionId]; value: { id: string; section: SectionId; state: unknown } };
}

export type HistoryDatabase = IDBPDatabase<HistorySchema>;

export const storeNames = ['facts', 'marks', 'texts', 'sections'] as const;

const name = 'matchwise';
const version = 1;

/**
 * Opens the database, made or brought up to date where needed; `onClosed` is called when it can no longer be used.
 * Rejects with a `StorageError` where the browser refuses.
 */
export async function openDatabase(onClosed: () => void): Promise<HistoryDatabase> {
  try {
    const database = await openDB<HistorySchema>(name, version, {
      upgrade(db, from) {
        // Each version's step, in order; a browser may come from any of them.
        if (from < 1) createStores(db);
      },
      // A newer page in another tab wants to bring the database up to date, and waits for this one.
      blocking() {
        database.close();
        onClosed();
      },
      terminated: onClosed,
    });
    return database;
  } catch (error) {
    const known = asStorageError(error);
    // Whatever keeps a database from being opened, be it that there is no such thing: nothing will be kept.
    throw known instanceof StorageError ? known : new StorageError('forbidden', error);
  }
}

function createStores(db: HistoryDatabase) {
  db.createObjectStore('facts', { keyPath: 'id' });
  db.createObjectStore('marks', { keyPath: 'id' });
  db.createObjectStore('texts', { keyPath: 'id' });
  db.createObjectStore('sections', { keyPath: ['id', 'section'] });
}
