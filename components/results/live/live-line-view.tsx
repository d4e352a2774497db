import { useTranslations } from 'use-intl';
import type { Pending } from '@/components/workspace/section-state';
import type { SectionId } from '@/lib/sections/catalog';
import { useElapsed } from './use-elapsed';
import { useLiveLine } from './use-live-line';

/** The live line. Not a live region: its changes would drown everything else a screen reader says. */
export function LiveLine({ section, state }: { section: SectionId; state: Pending }) {
  const liveLine = useLiveLine();
  const say = useTranslations('results.provider');
  const seconds = useElapsed(state.startedAt);
  return (
    <p data-live-line className="flex items-baseline gap-2 text-small text-muted">
      <span aria-hidden className="size-2 shrink-0 animate-breathe rounded-full bg-accent" />
      <span>
        {liveLine(section, state)}
        {seconds !== null && <span className="tabular-nums"> · {say('seconds', { seconds })}</span>}
      </span>
    </p>
  );
}
