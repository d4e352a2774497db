import { useTranslations } from 'use-intl';
import { orders, type Order } from './select-entries';

const fieldClass = 'min-h-9 rounded-md border border-edge bg-sheet px-2.5 text-small text-ink';

interface ListToolsProps {
  search: string;
  onSearch: (search: string) => void;
  order: Order;
  onOrder: (order: Order) => void;
  shown: number;
  total: number;
}

/** Narrows the list, and puts it in order. */
export function ListTools({ search, onSearch, order, onOrder, shown, total }: ListToolsProps) {
  const t = useTranslations('history');
  return (
    <div role="search" className="flex flex-wrap items-end gap-x-4 gap-y-3">
      <label className="min-w-0 grow sm:max-w-note">
        <span className="block text-caption text-muted">{t('search')}</span>
        <input
          type="search"
          value={search}
          autoComplete="off"
          onChange={(event) => onSearch(event.target.value)}
          className={`${fieldClass} mt-1 w-full`}
        />
      </label>
      <label>
        <span className="block text-caption text-muted">{t('order.label')}</span>
        <select
          value={order}
          autoComplete="off"
          onChange={(event) => onOrder(orders.find((one) => one === event.target.value) ?? 'newest')}
          className={`${fieldClass} mt-1`}
        >
          {orders.map((one) => (
            <option key={one} value={one}>
              {t(`order.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <p role="status" className="py-1.5 text-small text-muted">
        {t('shown', { shown, total })}
      </p>
    </div>
  );
}
