import { memo, useMemo } from 'react';
import { useSources } from '@/components/results/sources/sources';
import { BlocksView } from '@/components/results/text/blocks-view';
import { Sheet } from '@/components/results/text/sheet';
import type { Pending } from '@/components/workspace/section-state';
import { readPassages } from '@/lib/evidence/passages';
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
        {streams && <Streaming section={section} partial={partial} />}
        {!streams && earlier !== null && <SettledBody section={section} state={earlier} />}
        {!streams && earlier === null && <Skeleton section={section} />}
      </div>
    </>
  );
}

const Streaming = memo(function Streaming({ section, partial }: { section: SectionId; partial: string }) {
  const { resume, posting } = useSources();
  const known = section === 'job_summary' ? posting : resume;
  const blocks = useMemo(() => readPassages(partial, known), [partial, known]);
  return (
    <Sheet section={section}>
      <BlocksView blocks={blocks} />
    </Sheet>
  );
});
