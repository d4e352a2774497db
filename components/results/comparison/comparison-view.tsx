'use client';

import { useMemo, useState } from 'react';
import { scoreRows } from '@/lib/match/score';
import type { TableContent } from '@/lib/sections/catalog';
import { ComparisonTable } from './comparison-table';
import { orderRows, passesFilter, rowFilters, type RowFilter } from './order-rows';
import { RowFilterSwitch } from './row-filter';
import { SecondOpinionNote } from './second-opinion-note';
import { ScorePanel } from './score-panel';

const captions: Record<RowFilter, string> = {
  all: 'What the posting asks for, most important first, gaps before matches.',
  gaps: 'What your resume doesn’t show, or only in part.',
  musts: 'What the posting calls a must.',
};

/** The comparison: one figure, then every requirement with its evidence. */
export function ComparisonView({ content: { rows, opinion } }: { content: TableContent }) {
  const [filter, setFilter] = useState<RowFilter>('all');
  const ordered = useMemo(() => orderRows(rows), [rows]);
  const score = useMemo(() => scoreRows(rows), [rows]);
  const parts = useMemo(() => new Map(score?.parts.map((part) => [part.row, part])), [score]);
  const counts = Object.fromEntries(
    rowFilters.map((name) => [name, rows.filter((row) => passesFilter(row, name)).length]),
  ) as Record<RowFilter, number>;
  const visible = ordered.filter((row) => passesFilter(row, filter));
  return (
    <>
      <ScorePanel score={score} rows={ordered} />
      {rows.length > 0 && (
        <>
          <div className="mt-6 mb-3">
            <RowFilterSwitch chosen={filter} counts={counts} onChoose={setFilter} />
          </div>
          {visible.length === 0 ? (
            <p className="py-6 text-small text-muted">
              {filter === 'gaps' ? 'No gaps: every requirement is met.' : 'The posting names no must-haves.'}
            </p>
          ) : (
            <ComparisonTable rows={visible} parts={parts} caption={captions[filter]} />
          )}
        </>
      )}
      {opinion !== undefined && <SecondOpinionNote opinion={opinion} />}
    </>
  );
}
