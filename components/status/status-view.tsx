import { buttonClass } from '@/components/ui/button';
import type { StatusReport } from '@/lib/operations/reporting/status';
import { CostPart } from './cost-part';
import { IncidentList } from './incident-list';
import { Part } from './part';
import { ProviderCard } from './provider-card';
import { CallList } from './call-list';
import { ShareTable } from './share-table';
import { SpendingLine } from './spending-line';
import { paidSentence, stateSentence } from './verdict';
import type { Words } from './words';

interface StatusViewProps {
  report: StatusReport;
  now: Date;
  words: Words;
}

/** The whole status page. */
export function StatusView({ report, now, words }: StatusViewProps) {
  const { t } = words;
  const { providers, spans, cost, incidents } = report;
  return (
    <article className="pt-8 sm:pt-14">
      <h1 className="text-display">{t('title')}</h1>
      <p className="mt-4 max-w-prose text-lead">{stateSentence(providers, words)}</p>
      <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-small text-muted">
        <span>
          {t.rich('asOf', {
            moment: words.moment(now),
            time: (moment) => <time dateTime={now.toISOString()}>{moment}</time>,
          })}
        </span>
        <a href="/status" className={buttonClass('inline')}>
          {t('again')}
        </a>
      </p>
      {providers.length === 0 ? (
        <NobodyConfigured words={words} />
      ) : (
        <Part title={t('providers.heading')}>
          <ol className="mt-4 grid gap-4 md:grid-cols-2 xl:grid-cols-3">
            {providers.map((provider) => (
              <ProviderCard key={provider.provider} provider={provider} now={now} words={words} />
            ))}
          </ol>
        </Part>
      )}
      <Part title={t('makers.heading')}>
        <p className="mt-2 max-w-prose">{paidSentence(spans.month, providers, words)}</p>
        {spans.month.sections > 0 && <ShareTable spans={spans} words={words} />}
        <CallList providers={spans.month.providers} words={words} />
      </Part>
      <Part title={t('cost.heading')}>
        <SpendingLine report={report} now={now} words={words} />
        <CostPart cost={cost} providers={spans.month.providers} words={words} />
      </Part>
      <Part title={t('incidents.heading')}>
        <IncidentList incidents={incidents} words={words} />
      </Part>
    </article>
  );
}

function NobodyConfigured({ words: { t } }: { words: Words }) {
  return (
    <Part title={t('rules.heading')}>
      <p className="mt-2 max-w-prose">
        {t.rich('rules.body', { code: (name) => <code className="font-mono text-small">{name}</code> })}
      </p>
    </Part>
  );
}
