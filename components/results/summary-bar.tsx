import { PencilLine, Printer, RotateCw, Square } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import type { Retry } from '@/components/workspace/use-analysis';
import { tally, type Analysis } from '@/components/workspace/analysis';
import { sectionIds, type SectionId } from '@/lib/sections/catalog';
import { ApplicationDownload } from './export/application-download';
import { jobOf } from '@/components/workspace/analysis-facts';

interface SummaryBarProps {
  analysis: Analysis;
  onRetry: Retry;
  onStop: (sections: readonly SectionId[]) => void;
  onEdit: () => void;
}

/** The inputs, folded, and how far the whole has come. */
export function SummaryBar({ analysis, onRetry, onStop, onEdit }: SummaryBarProps) {
  const t = useTranslations('results');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, []);
  const { ready, failed, pending } = tally(analysis);
  const { title, company } = jobOf(analysis);
  const total = sectionIds.length;
  const stop = () => {
    heading.current?.focus();
    onStop(pending);
  };
  const retry = () => {
    heading.current?.focus();
    void onRetry(failed);
  };
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-4 pt-4 pb-5 sm:pt-8">
      <div className="min-w-0">
        <h1 ref={heading} tabIndex={-1} className="min-h-10 text-heading wrap-anywhere">
          {title ?? t('unnamed')}
        </h1>
        <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-muted">
          {company !== null && <span className="text-ink max-sm:basis-full">{company}</span>}
          <progress
            value={ready}
            max={total}
            aria-label={t('progress')}
            className="h-1.5 w-28 print:hidden"
          />
          <span data-progress>
            {failed.length > 0
              ? t('readyFailed', { ready, total, failed: failed.length })
              : t('ready', { ready, total })}
          </span>
        </p>
      </div>
      <div className="flex flex-wrap gap-2 print:hidden">
        {pending.length === 0 && failed.length > 1 && (
          <Button key="retry" onClick={retry}>
            <RotateCw aria-hidden className="size-4" />
            {t('retryAll', { count: failed.length })}
          </Button>
        )}
        {pending.length > 0 ? (
          <Button key="stop" onClick={stop}>
            <Square aria-hidden className="size-3.5" />
            {t('stop')}
          </Button>
        ) : (
          <>
            <ApplicationDownload sections={analysis.sections} />
            <Button key="print" onClick={() => window.print()}>
              <Printer aria-hidden className="size-4" />
              {t('print')}
            </Button>
          </>
        )}
        <Button onClick={onEdit}>
          <PencilLine aria-hidden className="size-4" />
          {t('change')}
        </Button>
      </div>
    </div>
  );
}
