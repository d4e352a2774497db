import { Undo2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import type { Deletion } from './use-deletion';
import { useEntryName } from './use-entry-name';

/** Says what was deleted, and brings it back while it still can. */
export function UndoNote({ deletion }: { deletion: Deletion }) {
  const t = useTranslations('history');
  const nameOf = useEntryName();
  const { deleted, undo, hold } = deletion;
  const button = useRef<HTMLButtonElement>(null);
  const id = deleted?.id;
  // The row that had the focus is gone.
  useEffect(() => button.current?.focus({ preventScroll: true }), [id]);
  return (
    <div role="status" className="sticky bottom-4 z-30 mt-4">
      {deleted !== null && (
        <div
          onFocus={() => hold(true)}
          onBlur={() => hold(false)}
          onPointerEnter={() => hold(true)}
          onPointerLeave={() => hold(false)}
          className="mx-auto flex max-w-prose flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-md border border-edge bg-sheet px-4 py-2 text-small shadow-raised"
        >
          <p className="min-w-0 wrap-anywhere">{t('deleted', { name: nameOf(deleted) })}</p>
          <Button ref={button} onClick={() => void undo()}>
            <Undo2 aria-hidden className="size-4" />
            {t('undo')}
          </Button>
        </div>
      )}
    </div>
  );
}
