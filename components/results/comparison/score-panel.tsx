import { useTranslations } from 'use-intl';
import type { Score } from '@/lib/match/score';
import type { Row } from '@/lib/match/rows';
import { ScoreArithmetic } from './score-arithmetic';
import { ScoreDial } from './score-dial';

/** The score, what it says in words, what is missing, and the sum on demand. */
export function ScorePanel({ score, rows }: { score: Score | null; rows: readonly Row[] }) {
  const t = useTranslations('results.score');
  if (score === null) {
    return (
      <div data-score="none" className="rounded-md bg-well px-4 py-4">
        <p className="font-serif text-title font-semibold">{t('none')}</p>
        <p className="mt-1 text-small text-muted">{t(rows.length === 0 ? 'noRequirement' : 'noEvidence')}</p>
      </div>
    );
  }
  const inPart = rows.filter(({ match }) => match === 'partial').length;
  return (
    <div
      data-score={score.value}
      className="flex flex-col gap-x-8 gap-y-4 rounded-md bg-well p-4 sm:flex-row sm:items-start sm:p-6 print:p-0"
    >
      <ScoreDial value={score.value} />
      <div className="min-w-0 grow">
        <p className="font-serif text-title font-semibold">
          {score.mustsTotal === 0 ? t('met', { ...score }) : t('metMusts', { ...score })}
        </p>
        {inPart > 0 && <p className="text-small text-muted">{t('inPart', { count: inPart })}</p>}
        <MissingMusts rows={rows} />
        <ScoreArithmetic score={score} />
        <p className="mt-2 text-caption text-muted">{t('caveat')}</p>
      </div>
    </div>
  );
}

function MissingMusts({ rows }: { rows: readonly Row[] }) {
  const t = useTranslations('results.score');
  const missing = rows.filter(
    (row) => row.importance === 'must' && (row.match === 'missing' || row.match === 'unconfirmed'),
  );
  if (missing.length === 0) return null;
  return (
    <div className="mt-2 text-small">
      <p className="font-medium text-bad">{t('missingMusts')}</p>
      <ul className="mt-0.5 list-disc space-y-0.5 pl-5 marker:text-bad">
        {missing.map((row) => (
          <li key={row.requirement} className="wrap-anywhere">
            {row.requirement}
          </li>
        ))}
      </ul>
    </div>
  );
}
