import { CircleAlert, FileCheck, LoaderCircle } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useReadNote } from './use-read-note';
import type { FileReading } from './use-resume-file';

/** What became of the chosen file, said also to those who don't see it. */
export function FileNote({ reading }: { reading: FileReading }) {
  const t = useTranslations('intake.file');
  const problem = useTranslations('problems.file');
  const sayNote = useReadNote();
  return (
    <div role="status" className="text-caption empty:hidden">
      {reading.status === 'reading' && (
        <p className="flex gap-1.5 text-muted">
          <LoaderCircle aria-hidden className="mt-0.5 size-4 shrink-0 animate-spin" />
          <span className="wrap-anywhere">{t('reading', { name: reading.name })}</span>
        </p>
      )}
      {reading.status === 'read' && (
        <div className="flex gap-1.5 text-muted">
          <FileCheck aria-hidden className="mt-0.5 size-4 shrink-0 text-good" />
          <div className="wrap-anywhere">
            <p>
              {reading.pages === null
                ? t('read', { name: reading.name })
                : t('readPages', { name: reading.name, pages: reading.pages })}
            </p>
            {reading.notes.map((note) => (
              <p key={note.kind}>{sayNote(note)}</p>
            ))}
          </div>
        </div>
      )}
      {reading.status === 'problem' && (
        <p className="flex gap-1.5 text-bad">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          <span className="wrap-anywhere">
            {t('problem', { name: reading.name, problem: problem(reading.problem) })}
          </span>
        </p>
      )}
    </div>
  );
}
