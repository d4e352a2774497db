import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { EntryMark, HistoryEntry } from '@/lib/browser/history-record';
import { EntryRow } from './entry-row';
import { ListTools } from './list-tools';
import { selectEntries, type Order } from './select-entries';

interface EntryListProps {
  entries: readonly HistoryEntry[];
  /** The id of one that was deleted and is here again. */
  returned: string | null;
  onMark: (entry: HistoryEntry, change: Partial<EntryMark>) => void;
  onDelete: (entry: HistoryEntry) => void;
}

/** All analyses, to be searched and put in order. */
export function EntryList({ entries, returned, onMark, onDelete }: EntryListProps) {
  const t = useTranslations('history');
  const [search, setSearch] = useState('');
  const [order, setOrder] = useState<Order>('newest');
  const shown = selectEntries(entries, search, order);
  return (
    <>
      <ListTools
        search={search}
        onSearch={setSearch}
        order={order}
        onOrder={setOrder}
        shown={shown.length}
        total={entries.length}
      />
      {shown.length === 0 && <p className="mt-8 text-muted">{t('noMatch')}</p>}
      <ul className="mt-5 space-y-3">
        {shown.map((entry) => (
          <EntryRow
            key={entry.id}
            entry={entry}
            hasReturned={entry.id === returned}
            onMark={onMark}
            onDelete={onDelete}
          />
        ))}
      </ul>
    </>
  );
}
