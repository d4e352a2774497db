import { paid } from '@/lib/ai/models';
import { paidShareExpected, type Shares } from '@/lib/operations/counting/shares';
import type { ProviderStatus } from '@/lib/operations/reporting/status';
import type { Words } from './words';

/** The state of everything in a sentence or two. */
export function stateSentence(
  providers: readonly ProviderStatus[],
  { t, list, provider, span }: Words,
): string {
  const names = (some: readonly ProviderStatus[]) => list(some.map((one) => provider(one.provider)));
  const resting = providers.filter(({ rest }) => rest !== null);
  if (providers.length === 0) return t('state.none');
  if (resting.length === 0)
    return providers.length === 1 ? t('state.one', { provider: names(providers) }) : t('state.all');
  const soonest = Math.min(...resting.map(({ rest }) => rest?.seconds ?? Infinity));
  if (resting.length === providers.length) return t('state.allRest', { span: span(soonest) });
  const others = names(providers.filter(({ rest }) => rest === null));
  return t('state.someRest', { resting: names(resting), count: resting.length, others });
}

/** Below so many sections a share moves by whole percents with each of them. */
const fewSections = 20;

/** Whether the paid layer stays as small as it should, over the last 30 days. */
export function paidSentence(
  shares: Shares,
  providers: readonly ProviderStatus[],
  { t, percent }: Words,
): string {
  const isAnyPaid = providers.some(({ provider }) => paid[provider]);
  if (shares.paidShare === null) return t('paid.nothing');
  if (!isAnyPaid && shares.paidShare === 0) return t('paid.nobody');
  const told = {
    share: percent(shares.paidShare),
    count: shares.sections,
    most: percent(paidShareExpected),
  };
  if (shares.paidShare < paidShareExpected) return t('paid.well', told);
  return shares.sections < fewSections ? t('paid.few', told) : t('paid.much', told);
}
