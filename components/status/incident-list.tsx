import type { Attempt } from '@/lib/ai/types';
import type { Incident } from '@/lib/operations/incidents';
import type { Words } from './words';

interface IncidentListProps {
  incidents: readonly Incident[];
  words: Words;
}

/** The last incidents: when, which section, why, and what can be done about it. */
export function IncidentList({ incidents, words }: IncidentListProps) {
  const { t, sections, moment } = words;
  if (incidents.length === 0) return <p className="mt-2">{t('incidents.none')}</p>;
  return (
    <>
      <p className="mt-2 max-w-prose text-small text-muted">{t('incidents.note')}</p>
      <ol className="mt-4 max-w-sheet space-y-4">
        {incidents.map((incident) => (
          <li key={incident.reference} className="rounded-lg border border-line bg-sheet p-5 text-small">
            <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
              <span className="font-medium">{sections(incident.section)}</span>
              <time dateTime={incident.at} className="text-muted">
                {moment(new Date(incident.at))}
              </time>
              <code className="ml-auto font-mono text-caption">{incident.reference}</code>
            </p>
            <Causes incident={incident} words={words} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Causes({ incident: { attempts, bug }, words }: { incident: Incident; words: Words }) {
  const { t, failure, seconds } = words;
  if (bug !== null) return <p className="mt-2">{t('incidents.bug', { bug })}</p>;
  if (attempts.length === 0) return <p className="mt-2">{t('incidents.rested')}</p>;
  return (
    <>
      <ul className="mt-2 space-y-0.5">
        {attempts.map((attempt, index) => (
          <li key={index} className="wrap-anywhere">
            {failure(attempt.provider, attempt.reason)}{' '}
            <span className="text-muted">
              {t('incidents.attempt', { model: attempt.model, seconds: seconds(attempt.seconds) })}
            </span>
          </li>
        ))}
      </ul>
      <ul className="mt-2 list-disc space-y-0.5 pl-5 text-muted">
        {advice(attempts, words).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

/** What the operator can do, each thing once. */
function advice(attempts: readonly Attempt[], { operator }: Words): string[] {
  return [...new Set(attempts.map(({ reason }) => operator(reason)))];
}
