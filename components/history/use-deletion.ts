import { useCallback, useEffect, useState } from 'react';
import type { HistoryRecord } from '@/lib/browser/history-record';
import type { HistoryActions } from './use-history';

/** Long enough to notice what was deleted and to reach the button by keyboard. */
const undoMs = 12_000;

/** The analysis that was deleted last, for as long as it can be brought back. */
export function useDeletion({ remove, putBack }: Pick<HistoryActions, 'remove' | 'putBack'>) {
  const [deleted, setDeleted] = useState<HistoryRecord | null>(null);
  /** Takes the focus when it is listed again. */
  const [returned, setReturned] = useState<string | null>(null);
  const [isHeld, setIsHeld] = useState(false);

  useEffect(() => {
    // Whoever is at the button isn't hurried.
    if (deleted === null || isHeld) return;
    const timer = setTimeout(() => setDeleted(null), undoMs);
    return () => clearTimeout(timer);
  }, [deleted, isHeld]);

  const drop = useCallback(
    async (id: string) => {
      setReturned(null);
      setDeleted(await remove(id));
    },
    [remove],
  );
  const undo = useCallback(async () => {
    if (deleted === null) return;
    setDeleted(null);
    setIsHeld(false);
    setReturned(deleted.id);
    await putBack(deleted);
  }, [deleted, putBack]);

  return { deleted, returned, drop, undo, hold: setIsHeld };
}

export type Deletion = ReturnType<typeof useDeletion>;
