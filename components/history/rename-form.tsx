import { useEffect, useRef, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { maxEntryWords } from '@/lib/browser/history-record';

interface RenameFormProps {
  /** As the entry is called so far. */
  name: string;
  /** Null goes back to the posting's title. */
  onRename: (name: string | null) => void;
  onClose: () => void;
}

/** A name in place of the posting's title. Enter keeps it, Esc leaves it. */
export function RenameForm({ name, onRename, onClose }: RenameFormProps) {
  const t = useTranslations('history.entry');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);

  function submit(event: FormEvent) {
    event.preventDefault();
    const given = field.current?.value.trim() ?? '';
    if (given !== name) onRename(given === '' ? null : given);
    close();
  }

  function close() {
    // Back to where the hand was.
    field.current?.closest('li')?.querySelector<HTMLElement>('[data-rename]')?.focus();
    onClose();
  }

  return (
    <form onSubmit={submit} className="flex flex-wrap gap-2">
      <input
        ref={field}
        autoFocus
        defaultValue={name}
        maxLength={maxEntryWords}
        aria-label={t('newName', { name })}
        autoComplete="off"
        onKeyDown={(event) => {
          if (event.key === 'Escape') close();
        }}
        className="min-h-9 min-w-0 grow rounded-md border border-edge bg-paper px-2.5"
      />
      <Button type="submit">{t('save')}</Button>
      <Button variant="quiet" onClick={close}>
        {t('cancel')}
      </Button>
    </form>
  );
}
