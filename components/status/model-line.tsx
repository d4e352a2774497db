import type { ProviderId } from '@/lib/ai/types';
import type { ModelStatus } from '@/lib/operations/reporting/status';
import type { Words } from './words';

interface ModelLineProps {
  provider: ProviderId;
  model: ModelStatus;
  now: Date;
  words: Words;
}

/** One model of a provider: whether it is left out, when it ends, and what is booked of its budgets. */
export function ModelLine({ provider, model: status, now, words }: ModelLineProps) {
  const { model, away, budget, told, firstTextSeconds } = status;
  const { t, span, failure, seconds } = words;
  return (
    <li className="text-small">
      <p className="font-medium wrap-anywhere">{model}</p>
      {away && (
        <p className="text-warn">
          {t('model.away', { span: span(away.seconds), failure: failure(provider, away.reason) })}
        </p>
      )}
      <Shutdown date={status.shutdown} now={now} words={words} />
      {firstTextSeconds !== null && (
        <p className="text-caption text-muted">
          {t('model.firstText', { seconds: seconds(firstTextSeconds) })}
        </p>
      )}
      {away === null && budget.length > 0 && <Budget status={status} words={words} />}
      {away === null && (
        <p className="mt-1 text-caption text-muted">
          {budget.length === 0 ? t('model.noLimit') : told ? t('model.told') : t('model.assumed')}
        </p>
      )}
    </li>
  );
}

function Budget({ status: { model, budget }, words: { t } }: { status: ModelStatus; words: Words }) {
  return (
    <ul className="mt-1.5 space-y-1.5">
      {budget.map(({ window, booked, limit }) => (
        <li key={window} className="text-caption text-muted">
          <span className="flex justify-between gap-3">
            <span>{t(`model.${window}`)}</span>
            <span className="tabular-nums">{t('model.booked', { booked, limit })}</span>
          </span>
          <progress
            aria-label={t('model.window', { window: t(`model.${window}`), model })}
            value={Math.min(booked, limit)}
            max={limit}
            className="h-1.5 w-full"
          />
        </li>
      ))}
    </ul>
  );
}

function Shutdown({ date, now, words: { t, day } }: { date: string | null; now: Date; words: Words }) {
  if (date === null) return null;
  const isOver = now.getTime() >= Date.parse(date);
  return (
    <p className={`text-caption ${isOver ? 'text-warn' : 'text-muted'}`}>
      {t(isOver ? 'model.ended' : 'model.ends', { day: day(date) })}
    </p>
  );
}
