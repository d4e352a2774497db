import { sectionIds, type SectionEvent, type SectionId, type SectionResult } from '@/lib/sections/catalog';
import {
  loseSection,
  settleSection,
  standIn,
  startSection,
  tellSection,
  type Loss,
  type SectionState,
} from './section-state';
import { reviseVersion, type Revision } from './version';

/** One resume held against one posting, as submitted; edits of the draft don't reach it. */
export interface Analysis {
  resume: string;
  posting: string;
  sections: Record<SectionId, SectionState>;
}

export type AnalysisEvent =
  | { type: 'started'; resume: string; posting: string; runId: string; at: number }
  | { type: 'retried'; section: SectionId; runId: string; at: number }
  | { type: 'told'; section: SectionId; runId: string; event: SectionEvent }
  | { type: 'settled'; section: SectionId; runId: string; result: SectionResult }
  | ({ type: 'lost'; section: SectionId; runId: string } & Loss)
  | { type: 'revised'; section: SectionId; revision: Revision }
  | { type: 'stopping'; sections: readonly SectionId[] }
  /** The server took none of it: what was there before comes back. */
  | { type: 'withdrawn'; before: Analysis | null }
  /** One that was kept in this browser. */
  | { type: 'restored'; analysis: Analysis };

/** Every event of a section names its run; what an older run still has to say is dropped. */
export function reduceAnalysis(state: Analysis | null, event: AnalysisEvent): Analysis | null {
  if (event.type === 'withdrawn') return event.before;
  if (event.type === 'restored') return event.analysis;
  if (event.type === 'started') return startAnalysis(event);
  if (state === null) return null;
  switch (event.type) {
    case 'retried':
      return replace(state, event.section, (section) => startSection(section, event.runId, event.at));
    case 'revised':
      return replace(state, event.section, (section) => {
        // Whoever changes the version that stands in for a failed one takes it for theirs.
        const own = section.status === 'failed' ? standIn(section) : section;
        return own?.status === 'ready' ? reviseVersion(own, event.revision) : section;
      });
    case 'stopping':
      return event.sections.reduce((before, id) => replace(before, id, markStopping), state);
    case 'told':
      return ofRun(state, event, (section) =>
        section.status === 'pending' ? tellSection(section, event.event) : section,
      );
    case 'settled':
      return ofRun(state, event, (section) => settleSection(section, event.result));
    case 'lost':
      return ofRun(state, event, (section) =>
        section.status === 'pending' ? loseSection(section, event) : section,
      );
  }
}

function startAnalysis({
  resume,
  posting,
  runId,
  at,
}: Extract<AnalysisEvent, { type: 'started' }>): Analysis {
  const sections = Object.fromEntries(
    sectionIds.map((id) => [id, startSection(undefined, runId, at)]),
  ) as Record<SectionId, SectionState>;
  return { resume, posting, sections };
}

function ofRun(
  state: Analysis,
  event: { section: SectionId; runId: string },
  change: (section: SectionState) => SectionState,
): Analysis {
  return state.sections[event.section].runId === event.runId ? replace(state, event.section, change) : state;
}

function replace(state: Analysis, id: SectionId, change: (section: SectionState) => SectionState): Analysis {
  const before = state.sections[id];
  const after = change(before);
  return after === before ? state : { ...state, sections: { ...state.sections, [id]: after } };
}

function markStopping(section: SectionState): SectionState {
  return section.status === 'pending' ? { ...section, activity: { kind: 'stopping' } } : section;
}

/** How many sections are ready, which have failed, and which are still being made. */
export function tally({ sections }: Analysis): { ready: number; failed: SectionId[]; pending: SectionId[] } {
  const withStatus = (status: SectionState['status']) =>
    sectionIds.filter((id) => sections[id].status === status);
  return {
    ready: withStatus('ready').length,
    failed: withStatus('failed'),
    pending: withStatus('pending'),
  };
}
