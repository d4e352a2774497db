import { rowFilters, type RowFilter } from './order-rows';

const names: Record<RowFilter, string> = { all: 'All', gaps: 'Gaps', musts: 'Must-haves' };

interface RowFilterSwitchProps {
  chosen: RowFilter;
  counts: Record<RowFilter, number>;
  onChoose: (filter: RowFilter) => void;
}

export function RowFilterSwitch({ chosen, counts, onChoose }: RowFilterSwitchProps) {
  return (
    <div role="group" aria-label="Show requirements" className="flex flex-wrap gap-1.5 print:hidden">
      {rowFilters.map((filter) => (
        <button
          key={filter}
          type="button"
          aria-pressed={filter === chosen}
          onClick={() => onChoose(filter)}
          className="min-h-8 rounded-full border border-edge px-3.5 text-caption text-ink hover:bg-well aria-pressed:border-accent aria-pressed:bg-accent aria-pressed:text-on-accent"
        >
          {names[filter]} {counts[filter]}
        </button>
      ))}
    </div>
  );
}
