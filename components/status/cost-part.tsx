import { providerNames } from '@/lib/ai/failure-reasons';
import type { Cost, ProviderCounts } from '@/lib/operations/counting/shares';
import { asDollars, asSpan, counted } from './words';

const daySeconds = 24 * 60 * 60;

/** What was spent, what a month comes to, and what the free tiers saved. */
export function CostPart({ cost, providers }: { cost: Cost; providers: readonly ProviderCounts[] }) {
  if (cost.days === 0) return <p className="mt-2">Nothing has been counted yet.</p>;
  const unpriced = providers.filter((provider) => provider.unpriced > 0);
  return (
    <>
      <dl className="mt-3 grid max-w-prose grid-cols-term items-baseline gap-x-6 gap-y-2 text-small">
        <dt className="text-muted">So far</dt>
        <dd>
          <span className="font-medium tabular-nums">{asDollars(cost.usd)}</span> in{' '}
          {cost.days >= 30 ? 'the last 30 days' : asSpan(cost.days * daySeconds)}
        </dd>
        <dt className="text-muted">A month</dt>
        <dd>
          {cost.usdPerMonth === null ? (
            'Told once an hour has been counted'
          ) : (
            <>
              <span className="font-medium tabular-nums">{asDollars(cost.usdPerMonth)}</span> at this pace
            </>
          )}
        </dd>
        <dt className="text-muted">All calls, if billed</dt>
        <dd className="tabular-nums">{asDollars(cost.listUsd)}</dd>
      </dl>
      <p className="mt-3 max-w-prose text-caption text-muted">
        Worked out from the tokens that providers report, at list price. Calls that were cancelled are not in
        it, for their tokens aren’t reported. The provider’s bill is what holds.
        {unpriced.map(
          ({ provider, unpriced }) =>
            ` ${counted(unpriced, 'call')} to ${providerNames[provider]} went to models whose price isn’t known here.`,
        )}
      </p>
    </>
  );
}
