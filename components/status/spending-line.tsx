import type { ReactNode } from 'react';
import { paid } from '@/lib/ai/models';
import type { StatusReport } from '@/lib/operations/reporting/status';
import type { Words } from './words';

const dayMs = 24 * 60 * 60 * 1000;

interface SpendingLineProps {
  report: Pick<StatusReport, 'spending' | 'providers'>;
  now: Date;
  words: Words;
}

/** What paid calls have cost today of what they may, and that they are off once it is used up. */
export function SpendingLine({ report: { spending, providers }, now, words }: SpendingLineProps) {
  const { t, dollars, moment } = words;
  const code = (name: ReactNode) => <code className="font-mono text-small">{name}</code>;
  if (spending === null) {
    const isAnyPaid = providers.some(({ provider }) => paid[provider]);
    return isAnyPaid && <p className="mt-2 max-w-prose">{t.rich('cost.noCap', { code })}</p>;
  }
  const { usd, capUsd, isReached } = spending;
  const midnight = new Date((Math.floor(now.getTime() / dayMs) + 1) * dayMs);
  const told = {
    code,
    amount: (text: ReactNode) => <span className="font-medium tabular-nums">{text}</span>,
    usd: dollars(usd),
    cap: dollars(capUsd),
  };
  return (
    <div className="mt-2 max-w-prose" data-spending={isReached ? 'reached' : 'open'}>
      <p className={isReached ? 'text-warn' : ''}>
        {isReached
          ? t.rich('cost.reached', { ...told, moment: moment(midnight) })
          : t.rich('cost.today', told)}
      </p>
      {capUsd > 0 && (
        <progress
          aria-label={t('cost.ofCap')}
          value={Math.min(usd, capUsd)}
          max={capUsd}
          className="mt-1.5 h-1.5 w-full"
        />
      )}
      <p className="mt-1 text-caption text-muted">{t('cost.booked')}</p>
    </div>
  );
}
