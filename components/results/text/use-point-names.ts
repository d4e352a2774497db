import { useTranslations } from 'use-intl';
import type { Block } from '@/lib/evidence/passages';
import { withoutPointNames, withPointNames } from './point-names';

/** A job summary's fixed words in the language of the page, there and back. */
export function usePointNames() {
  const say = useTranslations('results.points');
  return {
    named: (blocks: readonly Block[]) => withPointNames(blocks, say),
    unnamed: (blocks: readonly Block[]) => withoutPointNames(blocks, say),
  };
}
