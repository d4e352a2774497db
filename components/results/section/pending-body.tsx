import { UnfinishedText } from '@/components/results/text/unfinished-text';
import type { Pending } from '@/components/workspace/section-state';
import type { SectionId } from '@/lib/sections/catalog';
import { LiveLine } from '@/components/results/live/live-line-view';
import { SettledBody } from './settled-body';
import { roomOf, Skeleton } from './skeleton';

/** A section in the making: what is going on, and what there is of it already. */
export function PendingBody({ section, state }: { section: SectionId; state: Pending }) {
  const { earlier, partial } = state;
  const keepsEarlier = earlier?.status === 'ready';
  const streams = section !== 'comparison' && partial.trim() !== '' && !keepsEarlier;
  return (
    <>
      <LiveLine section={section} state={state} />
      <div className={`mt-4 ${keepsEarlier ? '' : roomOf(section)}`}>
        {streams && <UnfinishedText section={section} partial={partial} />}
        {!streams && earlier !== null && <SettledBody section={section} state={earlier} />}
        {!streams && earlier === null && <Skeleton section={section} />}
      </div>
    </>
  );
}
