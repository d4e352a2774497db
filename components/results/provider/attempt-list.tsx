import { failureLine } from '@/lib/ai/failure-reasons';
import type { Attempt } from '@/lib/ai/types';

const seconds = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** Who was asked in vain, oldest first. */
export function AttemptList({ attempts }: { attempts: readonly Attempt[] }) {
  if (attempts.length === 0)
    return <p className="mt-2 text-caption text-muted">It was the first to be asked.</p>;
  return (
    <>
      <p className="mt-3 text-caption font-medium">Asked before</p>
      <ol className="mt-1 space-y-1 text-caption text-muted">
        {attempts.map((attempt, index) => (
          <li key={index}>
            <span className="text-ink">{failureLine(attempt)}</span>
            <span className="wrap-anywhere">
              {' '}
              ({attempt.model}, {seconds.format(attempt.seconds)} s)
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
