'use client';

import { useActionState, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { DataLine } from '@/components/intake/data-line';
import { IntakeForm } from '@/components/intake/intake-form';
import { OutputLanguage } from '@/components/intake/output-language';
import type { ReadLink } from '@/components/intake/use-posting-link';
import type { Say } from '@/lib/i18n/say';
import { textProblemSentence } from '@/lib/i18n/text-problem-sentence';
import { textProblem } from '@/lib/sections/check-text';
import type { Analysis } from './analysis';
import { ConnectionNote } from './connection-note';
import { preloadSaver } from './keeper';
import { KeepingNote } from './keeping-note';
import { postedAnalysis, postedProblems, type PostTexts } from './posted';
import { preloadResults, ResultsLoader } from './results-loader';
import { useAnalysis, type Generate, type Problems, type Stop } from './use-analysis';
import { useDocumentTitle } from './use-document-title';
import { useDraft } from './use-draft';
import { useOutputLanguage } from './use-output-language';
import { useSavedAnalysis } from './use-saved-analysis';

interface WorkspaceProps {
  generate: Generate;
  stop: Stop;
  readLink: ReadLink;
  /** The same job for those without scripts: the form goes out, a whole page comes back. */
  postTexts: PostTexts;
  /** Names of the AI services that texts go to; empty where there are none. */
  providers: string[];
}

/** The whole job: two texts in, five sections out. Nothing above it holds state. */
export function Workspace({ generate, stop, readLink, postTexts, providers }: WorkspaceProps) {
  const t = useTranslations('history.keeping');
  const intakeWords = useTranslations('intake');
  const problemWords = useTranslations('problems');
  const [posted, post] = useActionState(postTexts, null);
  const drafting = useDraft(posted);
  const [outputLanguage, chooseOutputLanguage] = useOutputLanguage();
  const generateIn = useCallback<Generate>(
    (input) => generate(outputLanguage === null ? input : { ...input, language: outputLanguage }),
    [generate, outputLanguage],
  );
  const cameWithPage = useMemo(() => postedAnalysis(posted), [posted]);
  const { analysis, start, retry, halt, revise, restore } = useAnalysis(generateIn, stop, cameWithPage);
  const [view, setView] = useState<'form' | 'results' | null>(null);
  const isReopened = useRef(false);
  const onFound = useCallback(
    (kept: Analysis) => {
      isReopened.current = true;
      restore(kept);
      setView('results');
    },
    [restore],
  );
  const onLeft = useCallback(() => setView('form'), []);
  const saved = useSavedAnalysis({ analysis, onFound, onLeft });
  const isOpening = saved.keeping.status === 'opening' && analysis === null;
  const isEditing = (view ?? (analysis === null ? 'form' : 'results')) === 'form';
  const [found, setProblems] = useState<Problems | null>(null);
  const problems = useMemo(() => found ?? postedProblems(posted), [found, posted]);
  const actions = useMemo(() => ({ readLink, post }), [readLink, post]);
  const intake = useRef<HTMLDivElement>(null);
  useDocumentTitle(analysis);

  async function compare() {
    const { resume, posting } = drafting.draft;
    const unfit = checkTexts(resume, posting, problemWords);
    setProblems(unfit);
    if (Object.keys(unfit).length > 0) return;
    isReopened.current = false;
    saved.begin();
    setView('results');
    const refused = await start(resume, posting);
    if (refused === null) return;
    saved.withdraw();
    setProblems(refused);
    setView('form');
  }

  function edit() {
    // Of an analysis from the history, the form may hold other texts; they can be brought back.
    if (isReopened.current && analysis !== null) {
      drafting.overwrite({ resume: analysis.resume, posting: analysis.posting });
    }
    isReopened.current = false;
    setView('form');
    // The form is shown again only after this handler.
    requestAnimationFrame(() => intake.current?.querySelector('textarea')?.focus());
  }

  function backToResults() {
    saved.show();
    setView('results');
  }

  return (
    <>
      <ConnectionNote analysis={analysis} onRetry={retry} />
      <KeepingNote keeping={saved.keeping} />
      {isOpening && <p className="py-16 text-muted">{t('opening')}</p>}
      <div
        ref={intake}
        hidden={!isEditing || isOpening}
        // Whoever touches the form will want the results; whoever only looks needn't load their views.
        onFocus={preload}
        onPointerMove={preload}
        className="print:hidden"
      >
        <div className="max-w-prose pt-6 pb-7 sm:pt-10 sm:pb-9">
          <h1 className="text-display">{intakeWords('heading')}</h1>
          <p className="mt-4 text-lead text-muted">{intakeWords('lead')}</p>
        </div>
        <IntakeForm
          actions={actions}
          drafting={drafting}
          problems={problems}
          onCompare={() => void compare()}
          onCancel={analysis === null ? null : backToResults}
        >
          <OutputLanguage language={outputLanguage} onChoose={chooseOutputLanguage} />
          <DataLine providers={providers} />
        </IntakeForm>
      </div>
      {analysis !== null && !isEditing && (
        <ResultsLoader
          whole={posted !== null}
          analysis={analysis}
          onRetry={retry}
          onStop={halt}
          onRevise={revise}
          onEdit={edit}
        />
      )}
    </>
  );
}

function preload() {
  preloadResults();
  preloadSaver();
}

function checkTexts(resume: string, posting: string, words: Say<'problems'>): Problems {
  const problems: Problems = {};
  const ofResume = textProblem('resume', resume);
  const ofPosting = textProblem('posting', posting);
  if (ofResume !== undefined) problems.resume = textProblemSentence('resume', ofResume, words);
  if (ofPosting !== undefined) problems.posting = textProblemSentence('posting', ofPosting, words);
  return problems;
}
