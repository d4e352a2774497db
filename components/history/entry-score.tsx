import { useTranslations } from 'use-intl';

/** The score as a figure, and as a bar to hold against those above and below. */
export function EntryScore({ score }: { score: number | null }) {
  const t = useTranslations('history.entry');
  if (score === null) {
    return <p className="w-28 text-small text-muted">{t('noScore')}</p>;
  }
  return (
    <div data-entry-score={score} className="w-28">
      <p className="font-serif text-title font-semibold tabular-nums">
        {t.rich('score', {
          score,
          small: (words) => <span className="font-sans text-caption font-normal text-muted">{words}</span>,
        })}
      </p>
      <progress value={score} max={100} aria-hidden className="mt-1 block h-1.5 w-full" />
    </div>
  );
}
