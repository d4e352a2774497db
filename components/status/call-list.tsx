import { Disclosure } from '@/components/ui/disclosure';
import { providerNames } from '@/lib/ai/failure-reasons';
import type { ProviderCounts } from '@/lib/operations/counting/shares';
import { asNumber, counted } from './words';

const seconds = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

const outcomeWords: Record<string, string> = {
  superseded: 'another was faster',
  cancelled: 'stopped',
};

/** Every call of the last 30 days by what became of it. */
export function CallList({ providers }: { providers: readonly ProviderCounts[] }) {
  if (providers.length === 0) return null;
  return (
    <Disclosure summary="Calls of the last 30 days, by what became of them">
      <dl className="max-w-prose space-y-3">
        {providers.map(({ provider, calls, outcomes, models, meanSeconds, inputTokens, outputTokens }) => (
          <div key={provider}>
            <dt className="font-medium">
              {providerNames[provider]}: {counted(calls, 'call')}
            </dt>
            <dd className="text-muted">
              {outcomes.map(({ outcome, calls }) => `${asNumber(calls)} ${words(outcome)}`).join(', ')}.{' '}
              {meanSeconds !== null && `A section took ${seconds.format(meanSeconds)} s on average. `}
              {asNumber(inputTokens)} tokens in, {asNumber(outputTokens)} out.
            </dd>
            {models.length > 0 && (
              <dd className="text-muted wrap-anywhere">
                {models.map(({ model, sections }) => `${model}: ${counted(sections, 'section')}`).join(', ')}
              </dd>
            )}
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}

function words(outcome: string): string {
  return outcomeWords[outcome] ?? outcome.replaceAll('-', ' ');
}
