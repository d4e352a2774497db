import { useEffect } from 'react';
import { sectionIds } from '@/lib/sections/catalog';
import { tally, type Analysis } from './analysis';

/** Lets whoever waits in another tab see how far it is. */
export function useDocumentTitle(analysis: Analysis | null) {
  const progress = analysis === null ? null : `${tally(analysis).ready} of ${sectionIds.length} ready`;
  useEffect(() => {
    if (progress === null) return;
    const before = document.title;
    document.title = `${progress} · MatchWise`;
    return () => {
      document.title = before;
    };
  }, [progress]);
}
