import 'server-only';
import { setMaxListeners } from 'node:events';
import { consequences } from '../failure-reasons';
import { concernsModel } from '../memory/health';
import type { Provider, ProviderError } from '../provider';
import { defaultTimers, type ChainContext, type ChainRequest, type Skip, type Timers } from '../request';
import { createStage, type Stage } from './stage';
import type { Attempt, ProviderId } from '../types';

/** How often one provider is called for one section at most, a corrective re-ask not counted. */
const mostCalls = 2;

/** How one section has gone so far. It belongs to one call of the chain alone. */
export interface Course<T> {
  request: ChainRequest<T>;
  context: ChainContext;
  timers: Timers;
  signal: AbortSignal;
  stage: Stage;
  attempts: Attempt[];
  skipped: Map<ProviderId, Skip['why']>;
  /** By provider in whose crowd the section stood: until when it does. */
  patience: Map<ProviderId, number>;
  /** By provider, once it was asked. */
  past: Map<ProviderId, Past>;
  startedMs: number;
  startedAt: number;
  deadlineMs: number;
}

interface Past {
  calls: number;
  /** When it may be asked again, if at all. */
  againMs: number | null;
  /** The next model is asked as if the provider had never been. */
  fresh: boolean;
  reasked: boolean;
}

/** A section at its start. */
export function startCourse<T>(request: ChainRequest<T>, context: ChainContext): Course<T> {
  const timers = { ...defaultTimers, ...context.timers };
  const startedMs = performance.now();
  const { signal } = context;
  // All sections of a run may listen to one signal; Node would take so many for a leak.
  setMaxListeners(0, signal);
  return {
    request,
    context,
    timers,
    signal,
    stage: createStage(context.emit),
    attempts: [],
    skipped: new Map(),
    patience: new Map(),
    past: new Map(),
    startedMs,
    startedAt: Date.now(),
    deadlineMs: startedMs + timers.deadlineMs,
  };
}

/** Ms until the section's deadline. */
export function leftMs(course: Pick<Course<unknown>, 'deadlineMs'>): number {
  return course.deadlineMs - performance.now();
}

/** Who may still be asked for this section, and from when: those never asked first, in the chain's order. */
export function candidates(course: Course<unknown>): { provider: Provider; fromMs: number }[] {
  const fresh = [];
  const again = [];
  for (const provider of course.context.providers) {
    const past = course.past.get(provider.id);
    if (past === undefined || past.fresh) fresh.push({ provider, fromMs: 0 });
    else if (past.againMs !== null) again.push({ provider, fromMs: past.againMs });
  }
  return [...fresh, ...again];
}

/**
 * How long one attempt may take: a part of what is left while there is somebody else to ask afterwards, so that
 * a provider that drips can't use it all up.
 */
export function attemptLimitMs(course: Course<unknown>, provider: Provider): number {
  const others = candidates(course).some((candidate) => candidate.provider.id !== provider.id);
  return others ? leftMs(course) * 0.6 : leftMs(course);
}

/** Notes that `provider` is being asked. */
export function noteCall(course: Course<unknown>, provider: Provider): void {
  const past = course.past.get(provider.id);
  course.skipped.delete(provider.id);
  course.past.set(provider.id, {
    calls: (past?.calls ?? 0) + 1,
    reasked: past?.reasked ?? false,
    againMs: null,
    fresh: false,
  });
}

/** Notes a failure, and whether the provider may be asked again. */
export function noteFailed(course: Course<unknown>, provider: Provider, error: ProviderError): void {
  const past = course.past.get(provider.id);
  if (past === undefined) return;
  if (concernsModel(error)) {
    past.fresh = past.calls < provider.models.length;
    return;
  }
  const { againAfterMs } = consequences[error.reason];
  if (againAfterMs !== null && past.calls < mostCalls) past.againMs = performance.now() + againAfterMs;
}

/** Less than this is too little for a corrected reply and somebody else after it. */
const leastForReaskMs = 4000;

/**
 * Whether `provider` may be asked to mend its reply: once, and while as much time as its reply took is left for
 * it and for whoever comes next.
 */
export function mayReask(course: Course<unknown>, provider: Provider, tookMs: number): boolean {
  const past = course.past.get(provider.id);
  if (past === undefined || past.reasked) return false;
  past.reasked = true;
  return leftMs(course) > Math.max(leastForReaskMs, tookMs * 2);
}
