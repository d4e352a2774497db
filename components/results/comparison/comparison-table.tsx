import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Row } from '@/lib/match/rows';
import type { ScorePart } from '@/lib/match/score';
import { LineQuote } from '@/components/results/sources/line-quote';
import { MatchMark } from './match-mark';

const columns = [
  { name: 'requirement', width: 'lg:w-requirement' },
  { name: 'importance', width: 'lg:w-importance' },
  { name: 'match', width: 'lg:w-match' },
  { name: 'evidenceInResume', width: 'lg:w-evidence' },
  { name: 'todo', width: '' },
  { name: 'points', width: 'lg:w-points' },
] as const;

interface ComparisonTableProps {
  rows: readonly Row[];
  /** What each row adds to the score; empty where there is none. */
  parts: ReadonlyMap<Row, ScorePart>;
  caption: string;
}

/**
 * A table where it fits; below that its rows lie down as cards, in two columns while there is room for two.
 * The roles are spelled out because a table that isn't displayed as one loses them in some browsers.
 */
export function ComparisonTable({ rows, parts, caption }: ComparisonTableProps) {
  const t = useTranslations('results.comparison');
  return (
    <table role="table" className="block w-full text-small lg:table lg:table-fixed">
      <caption className="block pb-2 text-left text-caption text-muted lg:table-caption">{caption}</caption>
      <thead role="rowgroup" className="sr-only lg:not-sr-only lg:table-header-group">
        <tr role="row">
          {columns.map(({ name, width }) => (
            <th
              key={name}
              role="columnheader"
              scope="col"
              className={`border-b border-edge px-2 py-2 text-left align-bottom text-caption font-medium text-muted first:pl-0 last:pr-0 last:text-right ${width}`}
            >
              {t(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="block border-t border-line lg:table-row-group lg:border-0">
        {rows.map((row, index) => (
          <ComparisonRow key={`${index} ${row.requirement}`} row={row} part={parts.get(row)} />
        ))}
      </tbody>
    </table>
  );
}

function ComparisonRow({ row, part }: { row: Row; part: ScorePart | undefined }) {
  const t = useTranslations('results.comparison');
  const importance = useTranslations('results.importances');
  return (
    <tr
      role="row"
      data-row
      data-match={row.match}
      className="block border-b border-line py-4 sm:grid sm:grid-cols-record sm:gap-x-2 sm:gap-y-1 lg:table-row"
    >
      <th
        role="rowheader"
        scope="row"
        className="block pb-2 text-left font-medium wrap-anywhere sm:col-start-1 sm:row-start-1 lg:table-cell lg:py-3 lg:pr-2 lg:align-top"
      >
        {row.requirement}
      </th>
      <Cell label={t('importance')} place="head">
        <span className={row.importance === 'must' ? 'font-medium' : 'text-muted'}>
          {importance(row.importance)}
        </span>
      </Cell>
      <Cell label={t('match')} place="head">
        <MatchMark match={row.match} />
      </Cell>
      <Cell label={t('evidence')} place="body">
        <Evidence row={row} />
      </Cell>
      <Cell label={t('todo')} place="body">
        {row.suggestion === '' ? <Nothing /> : row.suggestion}
      </Cell>
      <Cell label={t('points')} place="end">
        {part === undefined ? (
          <Nothing />
        ) : (
          <span className="whitespace-nowrap tabular-nums">
            {t.rich('pointsOf', {
              points: part.points,
              weight: part.weight,
              muted: (words) => <span className="text-muted">{words}</span>,
            })}
          </span>
        )}
      </Cell>
    </tr>
  );
}

/** Where a cell lies while the row is a card of some width: on the first line, at its end, or beneath it. */
const places = {
  head: { cell: 'sm:row-start-1 sm:block sm:py-0', label: 'sm:hidden' },
  end: { cell: 'sm:row-start-1 sm:block sm:py-0 sm:text-right lg:pr-0', label: 'sm:hidden' },
  body: { cell: 'sm:col-span-4', label: '' },
} as const;

interface CellProps {
  label: string;
  place: keyof typeof places;
  children: ReactNode;
}

function Cell({ label, place, children }: CellProps) {
  return (
    <td
      role="cell"
      className={`grid grid-cols-fact content-start gap-x-3 py-1 wrap-anywhere lg:table-cell lg:px-2 lg:py-3 lg:align-top ${places[place].cell}`}
    >
      <span aria-hidden className={`text-caption text-muted lg:hidden ${places[place].label}`}>
        {label}
      </span>
      <div>{children}</div>
    </td>
  );
}

function Evidence({ row }: { row: Row }) {
  const t = useTranslations('results.comparison');
  if (row.match === 'unconfirmed') {
    return <p className="text-muted">{t('unconfirmed')}</p>;
  }
  if (row.resumeLines.length === 0) {
    return row.reason === '' ? <Nothing /> : <p className="text-muted">{row.reason}</p>;
  }
  return (
    <>
      <ul className="space-y-1.5">
        {row.resumeLines.map((id) => (
          <li key={id}>
            <LineQuote id={id} />
          </li>
        ))}
      </ul>
      {row.reason !== '' && <p className="mt-1.5 text-caption text-muted">{row.reason}</p>}
    </>
  );
}

function Nothing() {
  const t = useTranslations('results.comparison');
  return (
    <span className="text-muted">
      <span aria-hidden>–</span>
      <span className="sr-only">{t('nothing')}</span>
    </span>
  );
}
