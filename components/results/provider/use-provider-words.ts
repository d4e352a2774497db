import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { providerWords, type ProviderWords } from './provider-words';

/** {@link providerWords} in the language of the page. */
export function useProviderWords(): ProviderWords {
  const failures = useTranslations('failures');
  const live = useTranslations('results.live');
  return useMemo(() => providerWords(failures, live), [failures, live]);
}
