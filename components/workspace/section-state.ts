import type { Attempt, ChainEvent, ProviderId } from '@/lib/ai/types';
import type { SectionContent, SectionEvent, SectionResult } from '@/lib/sections/catalog';
import { newVersion, versionOf, type Change, type Version } from './version';

/** What is going on in a section that is being made; words for it are in `live-line.ts`. */
export type Activity =
  | { kind: 'starting' }
  | { kind: 'asking'; provider: ProviderId }
  /** The text in view makes statements that its source doesn't; the provider is asked for a better one. */
  | { kind: 'mending'; provider: ProviderId; faults: number }
  | { kind: 'moving-on' }
  /** For its turn, because many sections are being made. */
  | { kind: 'queued'; place: number }
  | { kind: 'waiting'; provider: ProviderId; seconds: number }
  | { kind: 'writing'; provider: ProviderId }
  | { kind: 'checking'; provider: ProviderId | null }
  | { kind: 'stopping' };

export interface Pending {
  status: 'pending';
  runId: string;
  startedAt: number;
  activity: Activity;
  attempts: Attempt[];
  /** What has been written so far, markers and all. */
  partial: string;
  /** Stays in view until the new version is there, and comes back if that is stopped. */
  earlier: Settled | null;
}

/** Why a new version was asked for and didn't come. */
export type Notice = Pick<Failed, 'cause' | 'attempts' | 'retryAfterMs'>;

export interface Ready extends Version {
  status: 'ready';
  runId: string;
  /** Why this is still the earlier version, where a new one was asked for and didn't come. */
  notice: Notice | null;
  /** What the last changes replaced, newest last. */
  undo: Change[];
  /** Versions that a new try replaced, oldest first. */
  earlier: Version[];
}

/**
 * `connection`, `left` and `outdated` are noticed in the browser: the server's word never came. `refused`: more was
 * asked for than the server takes for now.
 */
export type FailureCause =
  Extract<SectionResult, { status: 'failed' }>['cause'] | 'connection' | 'left' | 'outdated' | 'refused';

export interface Failed {
  status: 'failed';
  runId: string;
  cause: FailureCause;
  message: string;
  reference: string | null;
  attempts: Attempt[];
  /** When the first provider is free again, where that is known. */
  retryAfterMs?: number;
  builtin: SectionContent | null;
  /** What had been written when the server's word was lost, markers and all; empty where nothing had. */
  partial: string;
}

export type Settled = Ready | Failed;
export type SectionState = Pending | Settled;

export function startSection(before: SectionState | undefined, runId: string, at: number): Pending {
  const earlier = before?.status === 'pending' ? before.earlier : (before ?? null);
  return {
    status: 'pending',
    runId,
    startedAt: at,
    activity: { kind: 'starting' },
    attempts: [],
    partial: '',
    earlier: earlier?.status === 'ready' ? { ...earlier, notice: null } : earlier,
  };
}

export function tellSection(state: Pending, event: SectionEvent): Pending {
  // Once Stop is pressed nothing else is worth saying; text still counts, should the end overtake the stop.
  const activity = (next: Activity) => (state.activity.kind === 'stopping' ? state.activity : next);
  switch (event.type) {
    case 'asking':
      return { ...state, activity: activity(askingFor(event)) };
    case 'failed':
      return {
        ...state,
        attempts: [...state.attempts, event.attempt],
        activity: activity({ kind: 'moving-on' }),
      };
    case 'queued':
      return { ...state, activity: activity({ kind: 'queued', place: event.place }) };
    case 'waiting':
      return {
        ...state,
        activity: activity({ kind: 'waiting', provider: event.provider, seconds: event.seconds }),
      };
    case 'text': {
      const provider = busyWith(state);
      return {
        ...state,
        partial: state.partial + event.text,
        activity: provider === null ? state.activity : activity({ kind: 'writing', provider }),
      };
    }
    case 'reset':
      return { ...state, partial: '' };
    case 'done':
      return { ...state, activity: activity({ kind: 'checking', provider: busyWith(state) }) };
  }
}

function askingFor({ provider, mending }: Extract<ChainEvent, { type: 'asking' }>): Activity {
  return mending === undefined
    ? { kind: 'asking', provider }
    : { kind: 'mending', provider, faults: mending };
}

/** The provider that is at work on this section, if any is. */
export function busyWith({ activity }: Pending): ProviderId | null {
  return 'provider' in activity ? activity.provider : null;
}

const mostVersions = 5;

export function settleSection(state: SectionState, result: SectionResult): Settled {
  const { runId } = state;
  const earlier = state.status === 'pending' ? state.earlier : null;
  if (result.status === 'ready') {
    const version = newVersion(result.content, result.answer);
    const ready = { ...version, status: 'ready' as const, runId, notice: null, undo: [], earlier: [] };
    if (earlier?.status !== 'ready') return ready;
    // What the person has once confirmed stays true in every version.
    const { kept } = earlier;
    return { ...ready, kept, earlier: [...earlier.earlier, versionOf(earlier)].slice(-mostVersions) };
  }
  const failed: Failed = { ...result, runId, partial: '' };
  return earlier === null ? failed : keepEarlier(earlier, failed);
}

/** The rule-based version of a section that failed, as one to work on; null where there is none. */
export function standIn({ runId, builtin, cause, attempts, retryAfterMs }: Failed): Ready | null {
  if (builtin === null) return null;
  const notice = { cause, attempts, ...(retryAfterMs !== undefined && { retryAfterMs }) };
  const version = newVersion(builtin, { provider: 'builtin', seconds: 0 });
  return { ...version, status: 'ready', runId, notice, undo: [], earlier: [] };
}

/** Why the server's word of a section never came, and when to ask again, where that is known. */
export type Loss = Pick<Failed, 'cause' | 'message' | 'retryAfterMs'>;

/** Ends a section of which the server's word never came. */
export function loseSection(state: Pending, { cause, message, retryAfterMs }: Loss): Settled {
  const failed: Failed = {
    status: 'failed',
    runId: state.runId,
    cause,
    message,
    reference: null,
    attempts: state.attempts,
    ...(retryAfterMs !== undefined && { retryAfterMs }),
    builtin: null,
    partial: state.partial,
  };
  return state.earlier === null ? failed : keepEarlier(state.earlier, failed);
}

/** A new try that brought nothing takes nothing away. */
function keepEarlier(earlier: Settled, failed: Failed): Settled {
  if (earlier.status === 'failed') {
    if (failed.cause === 'stopped') return { ...earlier, runId: failed.runId };
    return {
      ...failed,
      builtin: failed.builtin ?? earlier.builtin,
      partial: failed.partial === '' ? earlier.partial : failed.partial,
    };
  }
  const { cause, attempts, retryAfterMs, runId } = failed;
  return {
    ...earlier,
    runId,
    notice: { cause, attempts, ...(retryAfterMs !== undefined && { retryAfterMs }) },
  };
}
