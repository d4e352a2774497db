import { useCallback, useEffect, useState } from 'react';
import { listEntries, markEntry, putRecords, removeAll, removeRecord } from '@/lib/browser/history';
import { watchHistory } from '@/lib/browser/history-changes';
import type { EntryMark, HistoryEntry, HistoryRecord } from '@/lib/browser/history-record';
import { StorageError, type StorageProblem } from '@/lib/browser/storage-problem';

/** What this browser keeps, and what can be done to it. */
export function useHistory() {
  /** The newest first; null until they have been found. */
  const [entries, setEntries] = useState<HistoryEntry[] | null>(null);
  /** Why the last thing that was asked of the browser wasn't done. */
  const [problem, setProblem] = useState<StorageProblem | null>(null);

  const attempt = useCallback(async <T>(work: Promise<T>): Promise<T | null> => {
    try {
      const done = await work;
      setProblem(null);
      return done;
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      setProblem(error.problem);
      return null;
    }
  }, []);

  const list = useCallback(async () => {
    const found = await attempt(listEntries());
    if (found !== null) setEntries(found);
  }, [attempt]);

  useEffect(() => {
    // eslint-disable-next-line react-hooks/set-state-in-effect -- the server can't know what this browser holds
    void list();
    return watchHistory(() => void list());
  }, [list]);

  const mark = useCallback(
    async (entry: HistoryEntry, change: Partial<EntryMark>) => {
      const { id, name, status } = entry;
      // Shown at once: a select that jumps back until the disk has answered looks broken.
      setEntries((before) => before?.map((one) => (one.id === id ? { ...one, ...change } : one)) ?? null);
      await attempt(markEntry(id, { name, status, ...change }));
    },
    [attempt],
  );

  /** Answers with what was removed, which `putBack` takes. */
  const remove = useCallback((id: string) => attempt(removeRecord(id)), [attempt]);
  const putBack = useCallback((record: HistoryRecord) => attempt(putRecords([record])), [attempt]);
  const clear = useCallback(() => attempt(removeAll()), [attempt]);

  return { entries, problem, attempt, mark, remove, putBack, clear };
}

export type HistoryActions = ReturnType<typeof useHistory>;
