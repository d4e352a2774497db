import type { ReactNode } from 'react';
import type { Row } from '@/lib/match/rows';
import { LineQuote } from '@/components/results/sources/line-quote';
import { importanceWords, MatchMark } from './match-mark';
import { pointsOf } from './points';

const columns = [
  'Requirement',
  'Importance',
  'Match',
  'Evidence in your resume',
  'What to do',
  'Points',
] as const;

/**
 * A table that lies down as cards where it would not fit. The roles are spelled out because a table
 * that isn't displayed as one loses them in some browsers.
 */
export function ComparisonTable({ rows, caption }: { rows: readonly Row[]; caption: string }) {
  return (
    <table role="table" className="block w-full text-small sm:table">
      <caption className="block pb-2 text-left text-caption text-muted sm:table-caption">{caption}</caption>
      <thead role="rowgroup" className="sr-only sm:not-sr-only sm:table-header-group">
        <tr role="row">
          {columns.map((name) => (
            <th
              key={name}
              role="columnheader"
              scope="col"
              className="border-b border-edge px-2 py-2 text-left align-bottom text-caption font-medium text-muted first:pl-0 last:pr-0 last:text-right"
            >
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="block sm:table-row-group">
        {rows.map((row, index) => (
          <ComparisonRow key={`${index} ${row.requirement}`} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function ComparisonRow({ row }: { row: Row }) {
  return (
    <tr
      role="row"
      data-row
      data-match={row.match}
      className="block border-b border-line py-4 first:pt-2 sm:table-row sm:py-0"
    >
      <th
        role="rowheader"
        scope="row"
        className="block pb-2 text-left font-medium wrap-anywhere sm:table-cell sm:w-1/4 sm:py-3 sm:pr-2 sm:align-top"
      >
        {row.requirement}
      </th>
      <Cell label="Importance">
        <span className={row.importance === 'must' ? 'font-medium' : 'text-muted'}>
          {importanceWords[row.importance]}
        </span>
      </Cell>
      <Cell label="Match">
        <MatchMark match={row.match} />
      </Cell>
      <Cell label="Evidence" wide>
        <Evidence row={row} />
      </Cell>
      <Cell label="What to do" wide>
        {row.suggestion === '' ? <Nothing /> : row.suggestion}
      </Cell>
      <Cell label="Points" end>
        {pointsOf(row)}
      </Cell>
    </tr>
  );
}

interface CellProps {
  label: string;
  wide?: boolean;
  end?: boolean;
  children: ReactNode;
}

function Cell({ label, wide = false, end = false, children }: CellProps) {
  const width = wide ? 'sm:w-1/4' : 'sm:whitespace-nowrap';
  return (
    <td
      role="cell"
      className={`grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-3 py-1 wrap-anywhere sm:table-cell sm:px-2 sm:py-3 sm:align-top ${width} ${end ? 'tabular-nums sm:pr-0 sm:text-right' : ''}`}
    >
      <span aria-hidden className="text-caption text-muted sm:hidden">
        {label}
      </span>
      <div>{children}</div>
    </td>
  );
}

function Evidence({ row }: { row: Row }) {
  if (row.match === 'unconfirmed') {
    return <p className="text-muted">Evidence not confirmed; counted as missing.</p>;
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
  return (
    <span className="text-muted">
      <span aria-hidden>–</span>
      <span className="sr-only">Nothing</span>
    </span>
  );
}
