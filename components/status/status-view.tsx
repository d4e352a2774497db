import { buttonClass } from '@/components/ui/button';
import type { StatusReport } from '@/lib/operations/reporting/status';
import { CostPart } from './cost-part';
import { IncidentList } from './incident-list';
import { Part } from './part';
import { ProviderCard } from './provider-card';
import { CallList } from './call-list';
import { ShareTable } from './share-table';
import { paidSentence, stateSentence } from './verdict';
import { asMoment } from './words';

/** The whole status page. */
export function StatusView({ report, now }: { report: StatusReport; now: Date }) {
  const { providers, spans, cost, incidents } = report;
  return (
    <article className="pt-8 sm:pt-14">
      <h1 className="text-display">Status</h1>
      <p className="mt-4 max-w-prose text-lead">{stateSentence(providers)}</p>
      <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-small text-muted">
        <span>
          As of <time dateTime={now.toISOString()}>{asMoment(now)}</time>.
        </span>
        <a href="/status" className={buttonClass('inline')}>
          Look again
        </a>
      </p>
      {providers.length === 0 ? (
        <NobodyConfigured />
      ) : (
        <Part title="Providers, in the order of asking">
          <ol className="mt-4 grid gap-4 md:grid-cols-2 xl:grid-cols-3">
            {providers.map((provider) => (
              <ProviderCard key={provider.provider} provider={provider} now={now} />
            ))}
          </ol>
        </Part>
      )}
      <Part title="Who makes the sections">
        <p className="mt-2 max-w-prose">{paidSentence(spans.month, providers)}</p>
        {spans.month.sections > 0 && <ShareTable spans={spans} />}
        <CallList providers={spans.month.providers} />
      </Part>
      <Part title="What it costs">
        <CostPart cost={cost} providers={spans.month.providers} />
      </Part>
      <Part title="Sections that could not be made">
        <IncidentList incidents={incidents} />
      </Part>
    </article>
  );
}

function NobodyConfigured() {
  return (
    <Part title="What that means">
      <p className="mt-2 max-w-prose">
        Nothing is broken: comparing, scoring and all five sections work, and no text leaves this server. They
        read plainer than what a model writes. To have one write them, set a key, such as{' '}
        <code className="font-mono text-small">GROQ_API_KEY</code>, which costs nothing, and restart.
      </p>
    </Part>
  );
}
