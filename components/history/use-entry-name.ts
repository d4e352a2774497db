import { useTranslations } from 'use-intl';
import type { HistoryEntry } from '@/lib/browser/history-record';

/** What an entry is called: as the person named it, as the posting has it, or that it has no name. */
export function useEntryName(): (entry: HistoryEntry) => string {
  const t = useTranslations('history.entry');
  return (entry) => entry.name ?? entry.title ?? t('untitled');
}
