import { lazy, Suspense, type ComponentProps } from 'react';
import { useTranslations } from 'use-intl';

const load = () => import('@/components/results/results');
const Results = lazy(async () => ({ default: (await load()).Results }));

/** Fetches the views of the results ahead of their use; calling it again costs nothing. */
export function preloadResults(): void {
  // Where it fails now, it is tried again when the views are needed, and then said.
  void load().catch(() => undefined);
}

interface ResultsLoaderProps extends ComponentProps<typeof Results> {
  /** Hold the page back until the views are there: without scripts, what follows later is never shown. */
  whole: boolean;
}

/** Keeps the results' views out of the first load. */
export function ResultsLoader({ whole, ...props }: ResultsLoaderProps) {
  const t = useTranslations('results');
  const results = <Results {...props} />;
  if (whole) return results;
  return <Suspense fallback={<p className="py-16 text-muted">{t('opening')}</p>}>{results}</Suspense>;
}
