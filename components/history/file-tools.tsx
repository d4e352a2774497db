import { Download, Upload } from 'lucide-react';
import { useRef, useState, type ChangeEvent } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import type { Import } from './exchange';
import type { HistoryActions } from './use-history';

interface FileToolsProps {
  hasEntries: boolean;
  attempt: HistoryActions['attempt'];
}

/** Takes the history to another browser, or brings it from there. */
export function FileTools({ hasEntries, attempt }: FileToolsProps) {
  const t = useTranslations('history');
  const [came, setCame] = useState<{ name: string; outcome: Import } | null>(null);
  const chooser = useRef<HTMLInputElement>(null);

  async function take(event: ChangeEvent<HTMLInputElement>) {
    const [file] = event.target.files ?? [];
    // The same file can be chosen again.
    event.target.value = '';
    if (file === undefined) return;
    setCame(null);
    const { importFile } = await import('./exchange');
    const outcome = await attempt(importFile(file));
    if (outcome !== null) setCame({ name: file.name, outcome });
  }

  async function give() {
    const { exportFile } = await import('./exchange');
    await attempt(exportFile());
  }

  return (
    <>
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        aria-label={t('chooser')}
        tabIndex={-1}
        onChange={(event) => void take(event)}
        className="sr-only"
      />
      <Button onClick={() => chooser.current?.click()}>
        <Upload aria-hidden className="size-4" />
        {t('importing')}
      </Button>
      {hasEntries && (
        <Button onClick={() => void give()}>
          <Download aria-hidden className="size-4" />
          {t('exporting')}
        </Button>
      )}
      <p
        role="status"
        data-import={came?.outcome.ok}
        className="order-last basis-full text-small empty:hidden"
      >
        {came !== null &&
          (came.outcome.ok
            ? t('imported', {
                added: came.outcome.added,
                newer: came.outcome.newer,
                known: came.outcome.known,
              })
            : t(`importProblem.${came.outcome.problem}`, { name: came.name }))}
      </p>
    </>
  );
}
