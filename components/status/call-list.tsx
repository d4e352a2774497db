import { Disclosure } from '@/components/ui/disclosure';
import type { ProviderCounts } from '@/lib/operations/counting/shares';
import { outcomeWord } from './outcome-word';
import type { Words } from './words';

/** Every call of the last 30 days by what became of it. */
export function CallList({ providers, words }: { providers: readonly ProviderCounts[]; words: Words }) {
  const { t } = words;
  if (providers.length === 0) return null;
  return (
    <Disclosure summary={t('calls.heading')}>
      <dl className="max-w-prose space-y-3">
        {providers.map((counts) => (
          <div key={counts.provider}>
            <dt className="font-medium">
              {t('calls.of', { provider: words.provider(counts.provider), count: counts.calls })}
            </dt>
            <dd className="text-muted">{summary(counts, words)}</dd>
            {counts.models.length > 0 && (
              <dd className="text-muted wrap-anywhere">
                {counts.models
                  .map(({ model, sections }) => t('calls.model', { model, count: sections }))
                  .join(', ')}
              </dd>
            )}
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}

function summary({ outcomes, meanSeconds, inputTokens, outputTokens }: ProviderCounts, words: Words): string {
  const { t, seconds } = words;
  const became = outcomes.map(({ outcome, calls }) =>
    t('calls.outcome', { count: calls, outcome: outcomeWord(outcome, t) }),
  );
  return [
    `${became.join(', ')}.`,
    ...(meanSeconds === null ? [] : [t('calls.mean', { seconds: seconds(meanSeconds) })]),
    t('calls.tokens', { input: inputTokens, output: outputTokens }),
  ].join(' ');
}
