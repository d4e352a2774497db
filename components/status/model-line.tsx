import { consequences } from '@/lib/ai/failure-reasons';
import type { ModelStatus } from '@/lib/operations/reporting/status';
import { asDay, asNumber, asSpan } from './words';

const windowNames = {
  requestsPerMinute: 'Requests a minute',
  requestsPerDay: 'Requests a day',
  tokensPerMinute: 'Tokens a minute',
  tokensPerDay: 'Tokens a day',
} as const satisfies Record<ModelStatus['budget'][number]['window'], string>;

const seconds = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** One model of a provider: whether it is left out, when it ends, and what is booked of its budgets. */
export function ModelLine({ model: status, now }: { model: ModelStatus; now: Date }) {
  const { model, away, budget, told, firstTextSeconds } = status;
  return (
    <li className="text-small">
      <p className="font-medium wrap-anywhere">{model}</p>
      {away && (
        <p className="text-warn">
          Left out for {asSpan(away.seconds)}: the provider {consequences[away.reason].line}.
        </p>
      )}
      <Shutdown date={status.shutdown} now={now} />
      {firstTextSeconds !== null && (
        <p className="text-caption text-muted">
          19 of 20 answers begin within {seconds.format(firstTextSeconds)} s.
        </p>
      )}
      {away === null && budget.length > 0 && (
        <ul className="mt-1.5 space-y-1.5">
          {budget.map(({ window, booked, limit }) => (
            <li key={window} className="text-caption text-muted">
              <span className="flex justify-between gap-3">
                <span>{windowNames[window]}</span>
                <span className="tabular-nums">
                  {asNumber(booked)} of {asNumber(limit)}
                </span>
              </span>
              <progress
                aria-label={`${windowNames[window]}, ${model}`}
                value={Math.min(booked, limit)}
                max={limit}
                className="h-1.5 w-full"
              />
            </li>
          ))}
        </ul>
      )}
      {away === null && <p className="mt-1 text-caption text-muted">{budgetNote(budget.length, told)}</p>}
    </li>
  );
}

function budgetNote(windows: number, told: boolean): string {
  if (windows === 0) return 'No limit is known.';
  return told
    ? 'Limits as the provider tells them.'
    : 'Limits of a free key, until the provider tells others.';
}

function Shutdown({ date, now }: { date: string | null; now: Date }) {
  if (date === null) return null;
  const isOver = now.getTime() >= Date.parse(date);
  return (
    <p className={`text-caption ${isOver ? 'text-warn' : 'text-muted'}`}>
      {isOver
        ? `Shut down on ${asDay(date)}, as announced; asked last, for keys that keep it.`
        : `Its provider has announced its end for ${asDay(date)}.`}
    </p>
  );
}
