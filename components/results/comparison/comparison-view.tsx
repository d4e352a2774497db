'use client';

import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { scoreRows } from '@/lib/match/score';
import type { TableContent } from '@/lib/sections/catalog';
import { ComparisonTable } from './comparison-table';
import { orderRows, passesFilter, rowFilters, type RowFilter } from './order-rows';
import { RowFilterSwitch } from './row-filter';
import { SecondOpinionNote } from './second-opinion-note';
import { ScorePanel } from './score-panel';

const captions = {
  all: 'captionAll',
  gaps: 'captionGaps',
  musts: 'captionMusts',
} as const satisfies Record<RowFilter, string>;

/** The comparison: one figure, then every requirement with its evidence. */
export function ComparisonView({ content: { rows, opinion } }: { content: TableContent }) {
  const t = useTranslations('results.comparison');
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
            <p className="py-6 text-small text-muted">{t(filter === 'gaps' ? 'noGaps' : 'noMusts')}</p>
          ) : (
            <ComparisonTable rows={visible} parts={parts} caption={t(captions[filter])} />
          )}
        </>
      )}
      {opinion !== undefined && <SecondOpinionNote opinion={opinion} />}
    </>
  );
}
