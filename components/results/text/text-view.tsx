'use client';

import { useMemo, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Block } from '@/lib/evidence/passages';
import type { SectionId } from '@/lib/sections/catalog';
import { BlocksView } from './blocks-view';
import { countWords } from './count-words';
import { sourcesOf, WithFootnotes } from './footnotes';
import { Sheet } from './sheet';

/** A finished text, with its sources on demand. */
export function TextView({
  section,
  blocks,
}: {
  section: Exclude<SectionId, 'comparison'>;
  blocks: readonly Block[];
}) {
  const [showsSources, setShowsSources] = useState(false);
  const sources = useMemo(() => sourcesOf(blocks), [blocks]);
  const words = useMemo(() => countWords(blocks), [blocks]);
  const text = <BlocksView blocks={blocks} />;
  const what = sources.length === 1 ? '1 line' : `${sources.length} lines`;
  return (
    <>
      <Sheet section={section}>
        {showsSources ? <WithFootnotes sources={sources}>{text}</WithFootnotes> : text}
      </Sheet>
      <div className="mt-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-1 print:hidden">
        {sources.length > 0 && (
          <Button variant="inline" aria-pressed={showsSources} onClick={() => setShowsSources(!showsSources)}>
            {showsSources
              ? 'Hide sources'
              : `Show sources (${what} of ${section === 'job_summary' ? 'the posting' : 'your resume'})`}
          </Button>
        )}
        <p className="ml-auto text-caption text-muted tabular-nums">{words} words</p>
      </div>
    </>
  );
}
