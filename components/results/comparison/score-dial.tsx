import { useTranslations } from 'use-intl';

/** The figure, and the same as a ring for the eye. Pathlength 100 lets the dash be the score itself. */
export function ScoreDial({ value }: { value: number }) {
  const t = useTranslations('results.score');
  return (
    <div className="relative grid size-32 shrink-0 place-items-center">
      <svg viewBox="0 0 120 120" aria-hidden className="absolute inset-0 size-full -rotate-90">
        <circle cx="60" cy="60" r="54" fill="none" strokeWidth="7" className="stroke-line" />
        {value > 0 && (
          <circle
            cx="60"
            cy="60"
            r="54"
            fill="none"
            strokeWidth="7"
            strokeLinecap="round"
            pathLength={100}
            strokeDasharray={`${value} 100`}
            className="stroke-accent"
          />
        )}
      </svg>
      <p className="text-center">
        <span className="block font-serif text-figure font-semibold tracking-display tabular-nums">
          {value}
        </span>
        <span className="block text-caption text-muted">{t('of')}</span>
      </p>
    </div>
  );
}
