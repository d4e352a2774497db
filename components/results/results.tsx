'use client';

import { useMemo, useState } from 'react';
import type { Analysis } from '@/components/workspace/analysis';
import type { Retry, Revise } from '@/components/workspace/use-analysis';
import type { SectionId } from '@/lib/sections/catalog';
import { numberLines, type LineId } from '@/lib/structure/lines';
import { jobOf } from '@/components/workspace/analysis-facts';
import { JobProvider } from './job';
import { Announcer } from './announcer';
import { MachineNotice } from './sources/machine-notice';
import { Rail } from './rail';
import { readingOrder } from './reading-order';
import { SectionCard } from './section/section-card';
import { SourceDialog } from './sources/source-dialog';
import { SourcesProvider, type Sources } from './sources/sources';
import { SummaryBar } from './summary-bar';

interface ResultsProps {
  analysis: Analysis;
  onRetry: Retry;
  onStop: (sections: readonly SectionId[]) => void;
  onRevise: Revise;
  onEdit: () => void;
}

/** Five cards, the rail that leads to them, and the texts they are held against. */
export function Results({ analysis, onRetry, onStop, onRevise, onEdit }: ResultsProps) {
  const [shown, setShown] = useState<LineId | null>(null);
  const sources = useMemo(
    () => readSources(analysis.resume, analysis.posting, setShown),
    [analysis.resume, analysis.posting],
  );
  const { title, company } = jobOf(analysis);
  const job = useMemo(() => ({ title, company }), [title, company]);
  return (
    <SourcesProvider value={sources}>
      <JobProvider value={job}>
        <SummaryBar analysis={analysis} onRetry={onRetry} onStop={onStop} onEdit={onEdit} />
        <Announcer sections={analysis.sections} />
        <MachineNotice />
        <div className="lg:grid lg:grid-cols-results lg:gap-x-8 print:block">
          <Rail sections={analysis.sections} />
          <div className="min-w-0 space-y-5 pt-5 lg:pt-0">
            {readingOrder.map((id) => (
              <SectionCard
                key={id}
                section={id}
                state={analysis.sections[id]}
                onRetry={onRetry}
                onStop={onStop}
                onRevise={onRevise}
              />
            ))}
          </div>
        </div>
        {shown !== null && (
          <SourceDialog
            lines={shown.startsWith('R') ? sources.resume : sources.posting}
            shown={shown}
            onClose={() => setShown(null)}
          />
        )}
      </JobProvider>
    </SourcesProvider>
  );
}

function readSources(resumeText: string, postingText: string, show: (id: LineId) => void): Sources {
  const resume = numberLines(resumeText, 'R');
  const posting = numberLines(postingText, 'J');
  const texts = new Map([...resume, ...posting].map((line) => [line.id, line.text]));
  return { resume, posting, textOf: (id) => texts.get(id), show };
}
