import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { sectionIds } from '@/lib/sections/catalog';
import { tally, type Analysis } from './analysis';

/** Lets whoever waits in another tab see how far it is. */
export function useDocumentTitle(analysis: Analysis | null) {
  const t = useTranslations('results');
  const progress =
    analysis === null ? null : t('ready', { ready: tally(analysis).ready, total: sectionIds.length });
  useEffect(() => {
    if (progress === null) return;
    const before = document.title;
    document.title = `${progress} · MatchWise`;
    return () => {
      document.title = before;
    };
  }, [progress]);
}
