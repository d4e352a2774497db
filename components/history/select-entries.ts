import type { HistoryEntry } from '@/lib/browser/history-record';
import { fold } from '@/lib/lexicon/fold';

export const orders = ['newest', 'score'] as const;
export type Order = (typeof orders)[number];

/** Entries that have every word of the search, in the order asked for; they come the newest first. */
export function selectEntries(
  entries: readonly HistoryEntry[],
  search: string,
  order: Order,
): HistoryEntry[] {
  const wanted = fold(search)
    .split(' ')
    .filter((word) => word !== '');
  const found = entries.filter((entry) => {
    const text = fold([entry.name, entry.title, entry.company].filter((part) => part !== null).join(' '));
    return wanted.every((word) => text.includes(word));
  });
  // Those without a score come last; equal ones stay the newest first.
  return order === 'newest' ? found : found.sort((a, b) => (b.score ?? -1) - (a.score ?? -1));
}
