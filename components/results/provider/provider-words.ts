import { providerNames } from '@/lib/ai/failure-reasons';
import type { Attempt, ProviderId } from '@/lib/ai/types';
import type { Say } from '@/lib/i18n/say';

/** How providers, and what they failed at, are called in one language. */
export interface ProviderWords {
  name: (provider: ProviderId) => string;
  /** As it stands within a sentence. */
  nameWithin: (provider: ProviderId) => string;
  /** What became of an attempt, such as "Groq is rate-limited". */
  failure: (attempt: Pick<Attempt, 'provider' | 'reason'>) => string;
}

export function providerWords(failures: Say<'failures'>, live: Say<'results.live'>): ProviderWords {
  const name = (provider: ProviderId) =>
    provider === 'compatible' ? failures('configuredProvider') : providerNames[provider];
  return {
    name,
    nameWithin: (provider) => (provider === 'compatible' ? live('configuredProvider') : name(provider)),
    failure: ({ provider, reason }) => failures(`line.${reason}`, { provider: name(provider) }),
  };
}
