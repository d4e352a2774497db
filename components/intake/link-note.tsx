import { CircleAlert, FileCheck, LoaderCircle } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { LinkReading } from './use-posting-link';

/** What became of the link, said also to those who don't see it. */
export function LinkNote({ reading }: { reading: LinkReading }) {
  const t = useTranslations('intake.link');
  const problem = useTranslations('problems.link');
  return (
    <div role="status" className="mt-2 text-caption empty:hidden">
      {reading.status === 'reading' && (
        <p className="flex gap-1.5 text-muted">
          <LoaderCircle aria-hidden className="mt-0.5 size-4 shrink-0 animate-spin" />
          <span className="wrap-anywhere">{t('reading', { host: reading.host })}</span>
        </p>
      )}
      {reading.status === 'read' && (
        <div className="flex gap-1.5 text-muted">
          <FileCheck aria-hidden className="mt-0.5 size-4 shrink-0 text-good" />
          <div className="wrap-anywhere">
            {reading.facts.length > 0 && <p className="text-ink">{reading.facts.join(' · ')}</p>}
            <p>{t('done', { host: reading.host })}</p>
          </div>
        </div>
      )}
      {(reading.status === 'problem' || reading.status === 'refused') && (
        <p className="flex gap-1.5 text-bad">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          {reading.status === 'refused' ? reading.sentence : problem(reading.problem)}
        </p>
      )}
    </div>
  );
}
