import { lazy, Suspense, type ComponentProps } from 'react';

const load = () => import('@/components/results/results');
const Results = lazy(async () => ({ default: (await load()).Results }));

/** Fetches the views of the results ahead of their use; calling it again costs nothing. */
export function preloadResults(): void {
  // Where it fails now, it is tried again when the views are needed, and then said.
  void load().catch(() => undefined);
}

/** Keeps the results' views out of the first load. */
export function ResultsLoader(props: ComponentProps<typeof Results>) {
  return (
    <Suspense fallback={<p className="py-16 text-muted">Opening the results…</p>}>
      <Results {...props} />
    </Suspense>
  );
}
