'use client';

import { Info } from 'lucide-react';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { StorageProblem } from '@/lib/browser/storage-problem';
import { DeleteAll } from './delete-all';
import { EmptyHistory } from './empty-history';
import { EntryList } from './entry-list';
import { FileTools } from './file-tools';
import { UndoNote } from './undo-note';
import { useDeletion } from './use-deletion';
import { useHistory } from './use-history';

/** Everything that this browser keeps, and what can be done to it. */
export function HistoryView() {
  const t = useTranslations('history');
  const history = useHistory();
  const { entries, problem, attempt } = history;
  const deletion = useDeletion(history);
  const heading = useRef<HTMLHeadingElement>(null);

  async function clear() {
    await history.clear();
    heading.current?.focus();
  }

  return (
    <div className="pt-6 sm:pt-10">
      <h1 ref={heading} tabIndex={-1} className="text-display">
        {t('heading')}
      </h1>
      <p className="mt-4 max-w-prose text-lead text-muted">{t('lead')}</p>
      {entries !== null && (
        <div className="mt-6 flex flex-wrap gap-2">
          <FileTools hasEntries={entries.length > 0} attempt={attempt} />
          {entries.length > 0 && <DeleteAll count={entries.length} onConfirm={() => void clear()} />}
        </div>
      )}
      {problem !== null && <Refused problem={problem} />}
      <div className="mt-8">
        {entries === null && problem === null && <Loading />}
        {entries?.length === 0 && <EmptyHistory />}
        {entries !== null && entries.length > 0 && (
          <EntryList
            entries={entries}
            returned={deletion.returned}
            onMark={(entry, change) => void history.mark(entry, change)}
            onDelete={({ id }) => void deletion.drop(id)}
          />
        )}
      </div>
      <UndoNote deletion={deletion} />
    </div>
  );
}

function Loading() {
  const t = useTranslations('history');
  return (
    <div aria-busy="true">
      <p className="sr-only">{t('loading')}</p>
      <div aria-hidden className="space-y-3 pt-20">
        {[0, 1, 2].map((row) => (
          <div key={row} className="h-28 animate-breathe rounded-lg border border-line bg-sheet sm:h-24" />
        ))}
      </div>
    </div>
  );
}

function Refused({ problem }: { problem: StorageProblem }) {
  const t = useTranslations('history.keeping.refused');
  return (
    <p role="alert" className="mt-6 flex gap-2 rounded-md bg-warn-wash px-4 py-3">
      <Info aria-hidden className="mt-1 size-4 shrink-0 text-warn" />
      {t(problem)}
    </p>
  );
}
