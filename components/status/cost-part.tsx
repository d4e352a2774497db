import type { ReactNode } from 'react';
import type { Cost, ProviderCounts } from '@/lib/operations/counting/shares';
import type { Words } from './words';

const daySeconds = 24 * 60 * 60;

interface CostPartProps {
  cost: Cost;
  providers: readonly ProviderCounts[];
  words: Words;
}

/** What was spent, what a month comes to, and what the free tiers saved. */
export function CostPart({ cost, providers, words: { t, dollars, span, provider } }: CostPartProps) {
  if (cost.days === 0) return <p className="mt-2">{t('cost.nothing')}</p>;
  const inBold = (usd: number) => ({
    amount: (text: ReactNode) => <span className="font-medium tabular-nums">{text}</span>,
    usd: dollars(usd),
  });
  const unpriced = providers.filter((counts) => counts.unpriced > 0);
  return (
    <>
      <dl className="mt-3 grid max-w-prose grid-cols-term items-baseline gap-x-6 gap-y-2 text-small">
        <dt className="text-muted">{t('cost.soFar')}</dt>
        <dd>
          {cost.days >= 30
            ? t.rich('cost.inMonth', inBold(cost.usd))
            : t.rich('cost.inSpan', { ...inBold(cost.usd), span: span(cost.days * daySeconds) })}
        </dd>
        <dt className="text-muted">{t('cost.month')}</dt>
        <dd>{cost.usdPerMonth === null ? t('cost.later') : t.rich('cost.pace', inBold(cost.usdPerMonth))}</dd>
        <dt className="text-muted">{t('cost.all')}</dt>
        <dd className="tabular-nums">{dollars(cost.listUsd)}</dd>
      </dl>
      <p className="mt-3 max-w-prose text-caption text-muted">
        {[
          t('cost.note'),
          ...unpriced.map((counts) =>
            t('cost.unpriced', { count: counts.unpriced, provider: provider(counts.provider) }),
          ),
        ].join(' ')}
      </p>
    </>
  );
}
