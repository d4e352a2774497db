import { useTranslations } from 'use-intl';
import { rowFilters, type RowFilter } from './order-rows';

interface RowFilterSwitchProps {
  chosen: RowFilter;
  counts: Record<RowFilter, number>;
  onChoose: (filter: RowFilter) => void;
}

export function RowFilterSwitch({ chosen, counts, onChoose }: RowFilterSwitchProps) {
  const t = useTranslations('results.comparison');
  return (
    <div
      role="group"
      aria-label={t('filter')}
      className="flex flex-wrap gap-1.5 noscript:hidden print:hidden"
    >
      {rowFilters.map((filter) => (
        <button
          key={filter}
          type="button"
          aria-pressed={filter === chosen}
          onClick={() => onChoose(filter)}
          className="min-h-8 rounded-full border border-edge px-3.5 text-caption text-ink hover:bg-well aria-pressed:border-accent aria-pressed:bg-accent aria-pressed:text-on-accent"
        >
          {t(filter, { count: counts[filter] })}
        </button>
      ))}
    </div>
  );
}
