'use client';

import { useRef, useState } from 'react';
import { DataLine } from '@/components/intake/data-line';
import { IntakeForm } from '@/components/intake/intake-form';
import { textProblem } from '@/lib/sections/check-text';
import { preloadResults, ResultsLoader } from './results-loader';
import { useAnalysis, type Generate, type Problems, type Stop } from './use-analysis';
import { useDocumentTitle } from './use-document-title';
import { useDraft } from './use-draft';

interface WorkspaceProps {
  generate: Generate;
  stop: Stop;
  /** Names of the AI services that texts go to; empty where there are none. */
  providers: string[];
}

/** The whole job: two texts in, five sections out. Nothing above it holds state. */
export function Workspace({ generate, stop, providers }: WorkspaceProps) {
  const drafting = useDraft();
  const { analysis, start, retry, halt } = useAnalysis(generate, stop);
  const [isEditing, setIsEditing] = useState(true);
  const [problems, setProblems] = useState<Problems>({});
  const intake = useRef<HTMLDivElement>(null);
  useDocumentTitle(analysis);

  async function compare() {
    const { resume, posting } = drafting.draft;
    const found = checkTexts(resume, posting);
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    setIsEditing(false);
    const refused = await start(resume, posting);
    if (refused === null) return;
    setProblems(refused);
    setIsEditing(true);
  }

  function edit() {
    setIsEditing(true);
    // The form is shown again only after this handler.
    requestAnimationFrame(() => intake.current?.querySelector('textarea')?.focus());
  }

  return (
    <>
      <div
        ref={intake}
        hidden={!isEditing}
        // Whoever touches the form will want the results; whoever only looks needn't load their views.
        onFocus={preloadResults}
        onPointerMove={preloadResults}
        className="print:hidden"
      >
        <div className="max-w-prose pt-6 pb-7 sm:pt-10 sm:pb-9">
          <h1 className="text-display">See how your resume answers the job</h1>
          <p className="mt-4 text-lead text-muted">
            What fits, what is missing and what to send, with the line of your resume behind every claim.
          </p>
        </div>
        <IntakeForm
          drafting={drafting}
          problems={problems}
          onCompare={() => void compare()}
          onCancel={analysis === null ? null : () => setIsEditing(false)}
        >
          <DataLine providers={providers} />
        </IntakeForm>
      </div>
      {analysis !== null && !isEditing && (
        <ResultsLoader analysis={analysis} onRetry={retry} onStop={halt} onEdit={edit} />
      )}
    </>
  );
}

function checkTexts(resume: string, posting: string): Problems {
  const problems: Problems = {};
  const ofResume = textProblem('resume', resume);
  const ofPosting = textProblem('posting', posting);
  if (ofResume !== undefined) problems.resume = ofResume;
  if (ofPosting !== undefined) problems.posting = ofPosting;
  return problems;
}
