import { useTranslations } from 'use-intl';
import { applicationStatuses, type ApplicationStatus } from '@/lib/browser/history-record';

interface StatusSelectProps {
  /** Of the entry. */
  name: string;
  status: ApplicationStatus;
  onChange: (status: ApplicationStatus) => void;
}

/** What became of the application. */
export function StatusSelect({ name, status, onChange }: StatusSelectProps) {
  const t = useTranslations('history');
  return (
    <select
      aria-label={t('entry.status', { name })}
      value={status}
      autoComplete="off"
      onChange={(event) => {
        const chosen = applicationStatuses.find((one) => one === event.target.value);
        if (chosen !== undefined) onChange(chosen);
      }}
      className="min-h-9 rounded-md border border-edge bg-sheet px-2.5 text-small text-ink"
    >
      {applicationStatuses.map((one) => (
        <option key={one} value={one}>
          {t(`status.${one}`)}
        </option>
      ))}
    </select>
  );
}
