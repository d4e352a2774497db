import { Pencil, Trash2 } from 'lucide-react';
import Link from 'next/link';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import type { EntryMark, HistoryEntry } from '@/lib/browser/history-record';
import { EntryDate } from './entry-date';
import { EntryScore } from './entry-score';
import { RenameForm } from './rename-form';
import { StatusSelect } from './status-select';
import { useEntryName } from './use-entry-name';

interface EntryRowProps {
  entry: HistoryEntry;
  /** It was deleted and brought back, and so was the focus. */
  hasReturned: boolean;
  onMark: (entry: HistoryEntry, change: Partial<EntryMark>) => void;
  onDelete: (entry: HistoryEntry) => void;
}

/** One analysis: where it leads, how well it matched, and what became of it. */
export function EntryRow({ entry, hasReturned, onMark, onDelete }: EntryRowProps) {
  const t = useTranslations('history.entry');
  const name = useEntryName()(entry);
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (hasReturned) link.current?.focus();
  }, [hasReturned]);
  const [isRenaming, setIsRenaming] = useState(false);
  return (
    <li
      data-entry={entry.id}
      className="flex flex-wrap items-center gap-x-6 gap-y-3 rounded-lg border border-line bg-sheet p-4 shadow-sheet sm:px-6"
    >
      <div className="min-w-0 grow basis-64">
        {isRenaming ? (
          <RenameForm
            name={name}
            onRename={(given) => onMark(entry, { name: given })}
            onClose={() => setIsRenaming(false)}
          />
        ) : (
          <h2 className="text-lead wrap-anywhere">
            <Link
              ref={link}
              href={`/?analysis=${entry.id}`}
              prefetch={false}
              className="rounded-sm underline decoration-line underline-offset-4 hover:decoration-accent"
            >
              {name}
            </Link>
          </h2>
        )}
        <p className="mt-1 flex flex-wrap gap-x-3 text-small text-muted">
          {entry.company !== null && <span className="wrap-anywhere text-ink">{entry.company}</span>}
          {entry.name !== null && entry.title !== null && (
            <span className="wrap-anywhere">{entry.title}</span>
          )}
          <EntryDate at={entry.createdAt} />
        </p>
      </div>
      <EntryScore score={entry.score} />
      <div className="flex items-center gap-1">
        <StatusSelect name={name} status={entry.status} onChange={(status) => onMark(entry, { status })} />
        <Button
          variant="quiet"
          data-rename
          aria-label={t('rename', { name })}
          title={t('rename', { name })}
          onClick={() => setIsRenaming(true)}
        >
          <Pencil aria-hidden className="size-4" />
        </Button>
        <Button
          variant="quiet"
          aria-label={t('delete', { name })}
          title={t('delete', { name })}
          onClick={() => onDelete(entry)}
        >
          <Trash2 aria-hidden className="size-4" />
        </Button>
      </div>
    </li>
  );
}
