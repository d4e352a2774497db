import 'server-only';
import { candidates, leftMs, type Course } from './course';
import { consequences } from '../failure-reasons';
import { estimateTokens } from '../memory/budgets';
import type { Ticket } from '../memory/memory';
import type { ModelRequest, Provider } from '../provider';
import { pause } from './pause';
import type { FailureReason, ProviderId } from '../types';

/** Less time than this is no use to any provider. */
const usefulMs = 500;

/** What to do next. */
export type Choice =
  | { kind: 'ask'; ticket: Ticket }
  | { kind: 'wait'; provider: ProviderId; ms: number }
  | { kind: 'nobody'; retryAfterMs: number | null };

/** The first request to any provider; the model is filled in by whoever asks. */
export function firstRequest(course: Course<unknown>): Omit<ModelRequest, 'model'> {
  const { system, prompt, temperature, maxOutputTokens, json } = course.request;
  return { system, messages: [{ role: 'user', text: prompt }], temperature, maxOutputTokens, json };
}

/** Finds the first provider that is free, or who will be first to be free within the deadline. */
export async function choose(course: Course<unknown>): Promise<Choice> {
  const tokens = estimateTokens(firstRequest(course));
  let soonest: { provider: ProviderId; ms: number } | null = null;
  for (const { provider, fromMs } of leftMs(course) > usefulMs ? candidates(course) : []) {
    const laterMs = fromMs - performance.now();
    const outcome = laterMs > 0 ? { freeInMs: laterMs } : await enter(course, provider, tokens);
    if ('ticket' in outcome) return { kind: 'ask', ticket: outcome.ticket };
    if (soonest === null || outcome.freeInMs < soonest.ms)
      soonest = { provider: provider.id, ms: outcome.freeInMs };
  }
  if (soonest !== null && soonest.ms + usefulMs < leftMs(course)) return { kind: 'wait', ...soonest };
  const states = await course.context.memory.survey(course.context.providers);
  const rests = states.flatMap(({ rest }) => (rest ? [rest.remainingMs] : []));
  const retryAfterMs = Math.min(soonest?.ms ?? Infinity, ...rests);
  return { kind: 'nobody', retryAfterMs: Number.isFinite(retryAfterMs) ? retryAfterMs : null };
}

/** The first provider that is free this moment and was not asked yet, to be asked beside one that is late. */
export async function chooseBeside(course: Course<unknown>): Promise<Ticket | null> {
  const { memory, hedgePaid } = course.context;
  const tokens = estimateTokens(firstRequest(course));
  for (const { provider, fromMs } of candidates(course)) {
    const [state] = fromMs > 0 ? [] : await memory.survey([provider]);
    if (state === undefined) continue;
    if (state.models.some(({ paid }) => paid) && hedgePaid !== true) continue;
    const admission = await memory.admit(provider, state, tokens);
    if (admission.ok) return admission.ticket;
  }
  return null;
}

/** Asks for admission; in a crowd, waits for news of the provider as long as a late first text is waited for. */
async function enter(
  course: Course<unknown>,
  provider: Provider,
  tokens: number,
): Promise<{ ticket: Ticket } | { freeInMs: number }> {
  const { signal } = course;
  const { memory } = course.context;
  for (;;) {
    // Only who is about to be asked is looked up: mostly that is the first one, and a store may be far away.
    const [state] = await memory.survey([provider]);
    if (state === undefined) return { freeInMs: Infinity };
    const admission = await memory.admit(provider, state, tokens);
    if (admission.ok) return { ticket: admission.ticket };
    course.skipped.set(provider.id, admission.why);
    if (admission.why !== 'crowded') return { freeInMs: worthWaiting(admission) };
    const patientUntil = course.patience.get(provider.id) ?? performance.now() + course.timers.hedgeAfterMs;
    course.patience.set(provider.id, patientUntil);
    const patienceMs = patientUntil - performance.now();
    if (patienceMs <= 0) return { freeInMs: crowdMs };
    await pause(patienceMs, signal, admission.news);
  }
}

/** A limit lifts when its time has come; whether an ill provider is well by then, nobody knows. */
function worthWaiting({ why, freeInMs }: { why: FailureReason; freeInMs: number }): number {
  return consequences[why].harmsHealth && freeInMs > illWaitMs ? Infinity : freeInMs;
}

const illWaitMs = 2000;

/** How soon to look again at a provider that never answered anybody. */
const crowdMs = 1000;
