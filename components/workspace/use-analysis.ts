import { unstable_isUnrecognizedActionError as isFromOlderPage } from 'next/navigation';
import { useCallback, useEffect, useReducer, useRef } from 'react';
import { newRunId } from '@/lib/browser/run-id';
import {
  sectionIds,
  type Field,
  type GenerateInput,
  type GenerateReply,
  type SectionId,
} from '@/lib/sections/catalog';
import { reduceAnalysis, type Analysis, type AnalysisEvent } from './analysis';
import { followRun } from './follow-run';
import type { Loss } from './section-state';
import type { Revision } from './version';

export type Generate = (input: GenerateInput) => Promise<GenerateReply>;
export type Stop = (input: { runId: string; sections?: SectionId[] }) => Promise<void>;

/** `wish`: what the person wants changed, up to 200 characters. */
export type Retry = (sections: readonly SectionId[], wish?: string) => Promise<void>;
export type Revise = (section: SectionId, revision: Revision) => void;

export type Problems = Partial<Record<Field, string>>;

/** How long after Stop the server may still bring what it has. */
const stopGraceMs = 4000;

/** The analysis on the page, at first the one that came `posted` with it, and what can be done to it. */
export function useAnalysis(generate: Generate, stop: Stop, posted: Analysis | null) {
  const [made, dispatch] = useReducer(
    (state: Analysis | null, event: AnalysisEvent) => reduceAnalysis(state ?? posted, event),
    null,
  );
  const analysis = made ?? posted;
  const latest = useRef<Analysis | null>(null);
  useEffect(() => {
    latest.current = analysis;
  }, [analysis]);

  /** Resolves with problems when the server takes none of it; otherwise once all sections are settled. */
  const start = useCallback(
    async (resume: string, posting: string): Promise<Problems | null> => {
      const before = latest.current;
      const runId = newRunId();
      dispatch({ type: 'started', resume, posting, runId, at: Date.now() });
      const refused = await run(generate, dispatch, { runId, resume, posting, sections: [...sectionIds] });
      if (refused !== null) dispatch({ type: 'withdrawn', before });
      return refused?.problems ?? null;
    },
    [generate],
  );

  /** Makes sections once more, all in one run: browsers allow few connections. */
  const retry = useCallback<Retry>(
    async (sections, wish) => {
      const current = latest.current;
      if (current === null) return;
      const { resume, posting } = current;
      const runId = newRunId();
      for (const section of sections) dispatch({ type: 'retried', section, runId, at: Date.now() });
      const input = { runId, resume, posting, sections: [...sections], ...(wish && { wish }) };
      const refused = await run(generate, dispatch, input);
      if (refused === null) return;
      const loss = explainRefusal(refused);
      for (const section of sections) dispatch({ type: 'lost', section, runId, ...loss });
    },
    [generate],
  );

  const halt = useCallback(
    async (sections: readonly SectionId[]) => {
      const current = latest.current;
      if (current === null) return;
      dispatch({ type: 'stopping', sections });
      const runs = new Map<string, SectionId[]>();
      for (const section of sections) {
        const { runId } = current.sections[section];
        runs.set(runId, [...(runs.get(runId) ?? []), section]);
      }
      await Promise.allSettled([...runs].map(async ([runId, ofRun]) => stop({ runId, sections: ofRun })));
      await new Promise((resolve) => setTimeout(resolve, stopGraceMs));
      for (const [runId, ofRun] of runs) {
        for (const section of ofRun) {
          dispatch({
            type: 'lost',
            section,
            runId,
            cause: 'stopped',
            message: 'Stopped before it was ready.',
          });
        }
      }
    },
    [stop],
  );

  const revise = useCallback<Revise>(
    (section, revision) => dispatch({ type: 'revised', section, revision }),
    [],
  );
  const restore = useCallback((kept: Analysis) => dispatch({ type: 'restored', analysis: kept }), []);

  return { analysis, start, retry, halt, revise, restore };
}

type Refused = Extract<GenerateReply, { ok: false }>;

/** One call of the action, all its sections followed side by side. */
async function run(
  generate: Generate,
  dispatch: (event: AnalysisEvent) => void,
  input: GenerateInput,
): Promise<Refused | null> {
  const { runId } = input;
  const lose = (section: SectionId, error: unknown) =>
    dispatch({ type: 'lost', section, runId, ...explainLoss(error) });
  let reply: GenerateReply;
  try {
    reply = await generate(input);
  } catch (error) {
    for (const section of input.sections) lose(section, error);
    return null;
  }
  if (!reply.ok) return reply;
  const runs = reply.sections;
  await Promise.all(
    input.sections.map(async (section) => {
      try {
        const sectionRun = runs[section];
        if (sectionRun === undefined) throw new Error(`no answer for ${section}`);
        const result = await followRun(sectionRun, (event) =>
          dispatch({ type: 'told', section, runId, event }),
        );
        dispatch({ type: 'settled', section, runId, result });
      } catch (error) {
        lose(section, error);
      }
    }),
  );
  return null;
}

function explainRefusal({ problems, retryAfterMs }: Refused): Loss {
  const message = problems.form ?? problems.resume ?? problems.posting ?? 'This could not be asked for.';
  return retryAfterMs === undefined
    ? { cause: 'fault', message }
    : { cause: 'refused', message, retryAfterMs };
}

function explainLoss(error: unknown): Loss {
  if (isFromOlderPage(error)) {
    return { cause: 'outdated', message: 'MatchWise was updated while this page was open.' };
  }
  if (!navigator.onLine) {
    return { cause: 'connection', message: 'You seem to be offline. Retry once you are back.' };
  }
  return {
    cause: 'connection',
    message: 'The connection was lost before this was ready. Retry to make it again.',
  };
}
