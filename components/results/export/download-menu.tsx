'use client';

import { Menu } from '@base-ui/react/menu';
import { Download } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { hidden } from '@/components/ui/hidden';
import { saveFile } from './save-file';
import { LettersMissing } from './use-printed';

/** One kind of file, made only when it is chosen. */
export interface Choice {
  label: string;
  name: string;
  make: () => Promise<Blob>;
  /** Why it can't be chosen yet. */
  lacking?: string;
}

interface DownloadMenuProps {
  /** Of what; null for everything there is. */
  title: string | null;
  choices: Choice[];
  /** Statements that aren't borne out: said before a file is made, and holding nothing up. */
  open: number;
}

/** Of letters that a file can't show. */
const mostShown = 8;

const row =
  'block w-full cursor-pointer rounded-sm px-3 py-2 text-left data-highlighted:bg-well data-disabled:cursor-not-allowed data-disabled:text-muted';

export function DownloadMenu({ title, choices, open }: DownloadMenuProps) {
  const t = useTranslations('results.export');
  const [problem, setProblem] = useState<string | null>(null);
  const note = useId();
  async function save({ make, name }: Choice) {
    setProblem(null);
    try {
      saveFile(await make(), name);
    } catch (error) {
      // Else the code that makes files couldn't be fetched, or memory ran out.
      setProblem(
        error instanceof LettersMissing
          ? t('letters', { letters: error.letters.slice(0, mostShown).join(' ') })
          : t('failed'),
      );
    }
  }
  return (
    <>
      <Menu.Root>
        <Menu.Trigger render={<Button variant={title === null ? 'secondary' : 'quiet'} />}>
          <Download aria-hidden className="size-4" />
          <span>{title === null ? t('application') : t.rich('download', { title, hidden })}</span>
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner sideOffset={6} align="end" collisionPadding={12} className="z-40">
            <Menu.Popup className="max-w-note rounded-md border border-line bg-sheet p-1.5 text-small text-ink shadow-raised print:hidden">
              {open > 0 && (
                <p id={note} className="px-3 py-2 text-caption text-bad">
                  {t('note', { count: open })}
                </p>
              )}
              {choices.map((choice) => (
                <Menu.Item
                  key={choice.label}
                  // By keyboard one comes upon the files alone.
                  aria-describedby={open > 0 ? note : undefined}
                  disabled={choice.lacking !== undefined}
                  onClick={() => void save(choice)}
                  className={row}
                >
                  {choice.label}
                  {choice.lacking !== undefined && (
                    <span className="block text-caption">{choice.lacking}</span>
                  )}
                </Menu.Item>
              ))}
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      <span role="status" className={problem === null ? 'sr-only' : 'text-caption text-bad'}>
        {problem}
      </span>
    </>
  );
}
