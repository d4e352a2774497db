import { providerNames } from '@/lib/ai/failure-reasons';
import { paid } from '@/lib/ai/models';
import { paidShareExpected, type Shares } from '@/lib/operations/counting/shares';
import type { ProviderStatus } from '@/lib/operations/reporting/status';
import { asPercent, asSpan, counted } from './words';

const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** The state of everything in a sentence or two. */
export function stateSentence(providers: readonly ProviderStatus[]): string {
  const resting = providers.filter(({ rest }) => rest !== null);
  const names = (some: readonly ProviderStatus[]) =>
    list.format(some.map(({ provider }) => providerNames[provider]));
  const soonest = Math.min(...resting.map(({ rest }) => rest?.seconds ?? Infinity));
  if (providers.length === 0)
    return 'No AI provider is set up here. Every section is made by rules, from the person’s own words.';
  if (resting.length === 0)
    return providers.length === 1 ? `${names(providers)} can be asked.` : 'Every provider can be asked.';
  if (resting.length === providers.length)
    return `Every provider rests; the first is back in ${asSpan(soonest)}. Until then, sections are made by rules.`;
  const others = providers.filter(({ rest }) => rest === null);
  return `${names(resting)} ${resting.length === 1 ? 'rests' : 'rest'}; sections go to ${names(others)} meanwhile.`;
}

/** Below so many sections a share moves by whole percents with each of them. */
const fewSections = 20;

/** Whether the paid layer stays as small as it should, over the last 30 days. */
export function paidSentence(shares: Shares, providers: readonly ProviderStatus[]): string {
  const paying = providers.filter(({ provider }) => paid[provider]);
  if (shares.paidShare === null) return 'No section has been counted in the last 30 days.';
  if (paying.length === 0 && shares.paidShare === 0) return 'No provider that costs money is set up.';
  const share = asPercent(shares.paidShare);
  const told = `What costs money made ${share} of ${counted(shares.sections, 'section')} in the last 30 days`;
  const most = asPercent(paidShareExpected);
  if (shares.paidShare < paidShareExpected) return `${told}. It should be under ${most}, and is.`;
  if (shares.sections < fewSections)
    return `${told}. It should be under ${most}; so few sections say little yet.`;
  return `${told}. It should be under ${most}: the free providers fail or are rate-limited too often. Their calls below say which and why.`;
}
