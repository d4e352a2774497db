import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { useProviderWords } from '@/components/results/provider/use-provider-words';
import type { Pending } from '@/components/workspace/section-state';
import type { SectionId } from '@/lib/sections/catalog';
import { liveLine } from './live-line';

/** {@link liveLine} in the language of the page. */
export function useLiveLine(): (section: SectionId, state: Pending) => string {
  const say = useTranslations('results.live');
  const providers = useProviderWords();
  return useCallback((section, state) => liveLine(section, state, { say, ...providers }), [say, providers]);
}
