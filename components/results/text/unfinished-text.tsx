import { memo, useMemo } from 'react';
import { useSources } from '@/components/results/sources/sources';
import { readPassages } from '@/lib/evidence/passages';
import type { SectionId } from '@/lib/sections/catalog';
import { BlocksView } from './blocks-view';
import { Sheet } from './sheet';

interface UnfinishedTextProps {
  section: SectionId;
  /** A model's words so far, markers and all. */
  partial: string;
}

/** What has been written of a section, whether more is to come or not. */
export const UnfinishedText = memo(function UnfinishedText({ section, partial }: UnfinishedTextProps) {
  const { resume, posting } = useSources();
  const known = section === 'job_summary' ? posting : resume;
  const blocks = useMemo(() => readPassages(partial, known), [partial, known]);
  return (
    <Sheet section={section}>
      <BlocksView blocks={blocks} />
    </Sheet>
  );
});
