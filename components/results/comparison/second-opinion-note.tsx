import { useTranslations } from 'use-intl';
import { LineQuote } from '@/components/results/sources/line-quote';
import { Disclosure } from '@/components/ui/disclosure';
import type { Row } from '@/lib/match/rows';
import type { SecondOpinion } from '@/lib/match/second-opinion';
import { MatchMark } from './match-mark';

/** What rules found beside a model's table. It changes no row and no score: two readers may differ. */
export function SecondOpinionNote({ opinion: { lacking, shown } }: { opinion: SecondOpinion }) {
  const t = useTranslations('results.opinion');
  if (lacking.length === 0 && shown.length === 0) return null;
  return (
    <aside
      aria-label={t('label')}
      className="mt-6 space-y-3 rounded-md bg-well px-4 py-3 text-small print:hidden"
    >
      <p className="text-caption text-muted">{t('note')}</p>
      {lacking.length > 0 && (
        <Disclosure summary={t('lacking', { count: lacking.length })}>
          <ul className="space-y-2.5">
            {lacking.map((row, index) => (
              <li key={index}>
                <OpinionRow row={row} requirement={row.requirement} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {shown.length > 0 && (
        <Disclosure summary={t('shown', { count: shown.length })}>
          <ul className="space-y-2.5">
            {shown.map(({ table, rules }, index) => (
              <li key={index}>
                <OpinionRow row={rules} requirement={table.requirement} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </aside>
  );
}

function OpinionRow({ row, requirement }: { row: Row; requirement: string }) {
  const importance = useTranslations('results.importances');
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="wrap-anywhere">{requirement}</span>
        <span className="text-caption text-muted">{importance(row.importance)}</span>
        <MatchMark match={row.match} />
      </p>
      {row.resumeLines.map((id) => (
        <p key={id} className="mt-0.5 text-caption text-muted">
          <LineQuote id={id} />
        </p>
      ))}
    </>
  );
}
