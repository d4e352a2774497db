import { useLocale, useTranslations } from 'use-intl';
import { Disclosure } from '@/components/ui/disclosure';
import type { Score } from '@/lib/match/score';

const cell = 'py-1 pl-3 text-right whitespace-nowrap tabular-nums';

/** The whole sum, so that the score can be checked by hand. */
export function ScoreArithmetic({ score }: { score: Score }) {
  const t = useTranslations('results.score');
  const column = useTranslations('results.comparison');
  const number = new Intl.NumberFormat(useLocale()).format;
  return (
    <Disclosure summary={t('how')}>
      <p className="max-w-prose text-muted">{t('rule', { moderate: 0.8, partial: 0.5 })}</p>
      <table className="mt-3 w-full text-caption">
        <caption className="sr-only">{t('sumCaption')}</caption>
        <thead className="text-muted">
          <tr>
            <th scope="col" className="py-1 text-left font-medium">
              {column('requirement')}
            </th>
            <th scope="col" className={`${cell} font-medium`}>
              {t('weightTimesMatch')}
            </th>
            <th scope="col" className={`${cell} font-medium`}>
              {column('points')}
            </th>
          </tr>
        </thead>
        <tbody>
          {score.parts.map(({ row, weight, value, points }, index) => (
            <tr key={index} className="border-t border-line align-top">
              <th scope="row" className="py-1 text-left font-normal wrap-anywhere">
                {row.requirement}
              </th>
              <td className={cell}>
                {weight} × {number(value)}
              </td>
              <td className={cell}>{number(points)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="border-t border-edge font-semibold">
            <th scope="row" className="py-1.5 text-left">
              100 × {number(score.points)} / {score.weight} = {score.value}
            </th>
            <td className={cell}>{t('weightOf', { weight: score.weight })}</td>
            <td className={cell}>{number(score.points)}</td>
          </tr>
        </tfoot>
      </table>
    </Disclosure>
  );
}
