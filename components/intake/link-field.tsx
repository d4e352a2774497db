import { useId, useState, type KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { LinkNote } from './link-note';
import type { LinkReading } from './use-posting-link';

interface LinkFieldProps {
  /** The link that was pasted in place of the posting, if one was. */
  pasted: string | null;
  reading: LinkReading;
  onRead: (link: string) => void;
}

/** A link to the posting, for whom copying the text is the longer way. Needs scripts, and hides without them. */
export function LinkField({ pasted, reading, onRead }: LinkFieldProps) {
  const t = useTranslations('intake.link');
  const id = useId();
  const [link, setLink] = useState('');
  const isReading = reading.status === 'reading';
  const read = () => {
    if (link.trim() !== '') onRead(link.trim());
  };

  function readByKey(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    // Enter belongs to the field it is pressed in; the form has a button of its own.
    event.preventDefault();
    if (!isReading) read();
  }

  return (
    <div className="mt-3 border-t border-line pt-3 noscript:hidden">
      {pasted !== null && !isReading && (
        <p role="status" className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-1.5 text-small">
          {t('pasted')}
          <Button onClick={() => onRead(pasted)}>{t('readPasted')}</Button>
        </p>
      )}
      <label htmlFor={id} className="text-small text-muted">
        {t('label')}
      </label>
      <div className="mt-1.5 flex flex-wrap gap-2">
        <input
          id={id}
          type="text"
          inputMode="url"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={2048}
          value={link}
          onChange={(event) => setLink(event.target.value)}
          onKeyDown={readByKey}
          placeholder="https://"
          aria-describedby={`${id}-note`}
          className="min-h-9 min-w-0 grow basis-40 rounded-md border border-edge bg-sheet px-3 text-body text-ink sm:text-small placeholder:text-muted focus-visible:outline-offset-0"
        />
        <Button aria-disabled={isReading} onClick={() => !isReading && read()}>
          {t('read')}
        </Button>
      </div>
      <div id={`${id}-note`}>
        <LinkNote reading={reading} />
      </div>
    </div>
  );
}
