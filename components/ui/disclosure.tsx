import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

/** Something to unfold, by the browser's own means: it works by keyboard, in search and without scripts. */
export function Disclosure({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <details className="group mt-2">
      <summary className="inline-flex min-h-6 list-none items-center gap-1 rounded-sm text-small text-accent underline decoration-line underline-offset-4 hover:decoration-accent">
        <ChevronRight aria-hidden className="size-4 shrink-0 transition-transform group-open:rotate-90" />
        {summary}
      </summary>
      <div className="mt-2 text-small">{children}</div>
    </details>
  );
}
