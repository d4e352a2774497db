import 'server-only';
import type { Store } from '@/lib/store/store';
import { consequences } from '../failure-reasons';
import type { ProviderError } from '../provider';
import { failureReasons, type FailureReason, type ProviderId } from '../types';

/** This many failures in a row open the circuit. */
export const failuresToOpen = 5;
const openMs = 30_000;
const longestOpenMs = 5 * 60_000;
/** A circuit that nobody touched for this long is forgotten. */
const forgetMs = 30 * 60_000;
/** Longer than any section, so that two probes never run side by side; shorter than a person's patience. */
const probeMs = 60_000;
const goneMs = 24 * 60 * 60_000;
/** A day's allowance renews within a day, whatever a provider's headers say. */
const longestRestMs = 25 * 60 * 60_000;

/** What the store knows of one provider's health. */
export interface Health {
  /** Null while it may be asked. */
  rest: { reason: FailureReason; circuit: boolean; remainingMs: number } | null;
  /** Failures in a row. */
  failures: number;
  /** The circuit was open and its rest is over: one probe at a time. */
  halfOpen: boolean;
  /** Models that are left out for now: gone, or with their day's allowance used up. */
  away: Record<string, { reason: FailureReason; remainingMs: number }>;
}

const restKey = (provider: ProviderId) => `rest:${provider}`;
const healthKey = (provider: ProviderId) => `health:${provider}`;
const probeKey = (provider: ProviderId) => `probe:${provider}`;
const awayKey = (provider: ProviderId, model: string) => `away:${provider}:${model}`;

/** How `provider` is now. */
export async function readHealth(
  store: Store,
  { id, models }: { id: ProviderId; models: readonly string[] },
): Promise<Health> {
  const [[rest = null, ...absences], [counts]] = await Promise.all([
    store.read([restKey(id), ...models.map((model) => awayKey(id, model))]),
    store.tallies([healthKey(id)]),
  ]);
  const failures = counts?.['failures'] ?? 0;
  const away: Health['away'] = {};
  models.forEach((model, at) => {
    const absence = absences[at];
    if (absence) away[model] = { reason: knownReason(absence.value), remainingMs: absence.remainingMs };
  });
  return {
    rest: rest && { ...readRest(rest.value), remainingMs: rest.remainingMs },
    failures,
    halfOpen: rest === null && failures >= failuresToOpen,
    away,
  };
}

function readRest(value: string): { reason: FailureReason; circuit: boolean } {
  const [reason, circuit] = value.split(' ');
  return { reason: knownReason(reason), circuit: circuit === 'open' };
}

/** Another version of the app, sharing the store, may have written a reason that this one doesn't know. */
function knownReason(value: string | undefined): FailureReason {
  return failureReasons.find((known) => known === value) ?? 'overloaded';
}

/** Whether the caller may be the one probe; `lease` is its own name for it. */
export async function takeProbe(store: Store, provider: ProviderId, lease: string): Promise<boolean> {
  return store.write(probeKey(provider), lease, probeMs, 'absent');
}

/** Ends the caller's probe without a verdict. */
export async function leaveProbe(store: Store, provider: ProviderId, lease: string): Promise<void> {
  await store.remove(probeKey(provider), lease);
}

/** The provider delivered: failures are forgotten and the circuit closes. */
export async function noteSuccess(store: Store, provider: ProviderId): Promise<void> {
  await store.remove(healthKey(provider));
}

/** Lets the provider rest, opens its circuit, or leaves a model out, as the reason's row says. */
export async function noteFailure(
  store: Store,
  provider: ProviderId,
  model: string,
  error: ProviderError,
  probing: boolean,
): Promise<void> {
  const { reason } = error;
  const restMs = restAfter(error);
  if (concernsModel(error)) await store.write(awayKey(provider, model), reason, restMs || goneMs, 'longer');
  else if (restMs > 0) await store.write(restKey(provider), reason, restMs, 'longer');
  if (!consequences[reason].harmsHealth) return;
  const count = await store.tally(healthKey(provider), { failures: 1, probes: probing ? 1 : 0 }, forgetMs);
  if ((count['failures'] ?? 0) < failuresToOpen) return;
  // Only failed probes lengthen the rest: a burst of simultaneous failures is one outage, not many.
  const pause = Math.min(openMs * 2 ** Math.min(count['probes'] ?? 0, 10), longestOpenMs);
  await store.write(restKey(provider), `${reason} open`, pause, 'longer');
}

/** Whether the provider's next model may do better: each has a day's allowance of its own. */
export function concernsModel({ reason, details }: ProviderError): boolean {
  return consequences[reason].nextModel || (reason === 'quota-exhausted' && details.window === 'day');
}

/** In ms; 0 for none. What the provider asks for comes first, within reason. */
export function restAfter({ reason, details }: ProviderError): number {
  const { restMs } = consequences[reason];
  if (restMs === null) return 0;
  const asked = details.retryAfterMs;
  if (asked === undefined || !Number.isFinite(asked) || asked < 0) return restMs;
  return Math.min(Math.max(asked, restMs === 0 ? 0 : 250), longestRestMs);
}

/** Whether the next calls had better wait for what becomes of a few. */
export function harms(error: ProviderError): boolean {
  return consequences[error.reason].harmsHealth || restAfter(error) > 0;
}
