import type { Pending } from '@/components/workspace/section-state';
import type { SectionId } from '@/lib/sections/catalog';
import { liveLine } from './live-line';
import { useElapsed } from './use-elapsed';

/** The live line. Not a live region: its changes would drown everything else a screen reader says. */
export function LiveLine({ section, state }: { section: SectionId; state: Pending }) {
  const seconds = useElapsed(state.startedAt);
  return (
    <p data-live-line className="flex items-baseline gap-2 text-small text-muted">
      <span aria-hidden className="size-2 shrink-0 animate-breathe rounded-full bg-accent" />
      <span>
        {liveLine(section, state)}
        {seconds !== null && <span className="tabular-nums"> · {seconds} s</span>}
      </span>
    </p>
  );
}
