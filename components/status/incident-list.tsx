import { consequences, failureLine } from '@/lib/ai/failure-reasons';
import type { Attempt } from '@/lib/ai/types';
import type { Incident } from '@/lib/operations/incidents';
import { sectionTitles } from '@/lib/sections/catalog';
import { asMoment } from './words';

const seconds = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** The last incidents: when, which section, why, and what can be done about it. */
export function IncidentList({ incidents }: { incidents: readonly Incident[] }) {
  if (incidents.length === 0) return <p className="mt-2">None in the last 30 days.</p>;
  return (
    <>
      <p className="mt-2 max-w-prose text-small text-muted">
        Newest first. Whoever sat there got the version made by rules, and the same reference; the log has it,
        too. No text of theirs is kept.
      </p>
      <ol className="mt-4 max-w-sheet space-y-4">
        {incidents.map((incident) => (
          <li key={incident.reference} className="rounded-lg border border-line bg-sheet p-5 text-small">
            <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
              <span className="font-medium">{sectionTitles[incident.section]}</span>
              <time dateTime={incident.at} className="text-muted">
                {asMoment(new Date(incident.at))}
              </time>
              <code className="ml-auto font-mono text-caption">{incident.reference}</code>
            </p>
            <Causes incident={incident} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Causes({ incident: { attempts, bug } }: { incident: Incident }) {
  if (bug !== null)
    return (
      <p className="mt-2">
        A fault of the app itself ({bug}). The log holds where it happened, under this reference.
      </p>
    );
  if (attempts.length === 0) return <p className="mt-2">Every provider rested, so nobody was asked.</p>;
  return (
    <>
      <ul className="mt-2 space-y-0.5">
        {attempts.map((attempt, index) => (
          <li key={index} className="wrap-anywhere">
            {failureLine(attempt)}{' '}
            <span className="text-muted">
              ({attempt.model}, {seconds.format(attempt.seconds)} s)
            </span>
          </li>
        ))}
      </ul>
      <ul className="mt-2 list-disc space-y-0.5 pl-5 text-muted">
        {advice(attempts).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

/** What the operator can do, each thing once. */
function advice(attempts: readonly Attempt[]): string[] {
  return [...new Set(attempts.map(({ reason }) => consequences[reason].operator))];
}
