import 'server-only';
import { findModel } from '../../ai/models';
import { windows, type WindowName } from '../../ai/memory/budgets';
import type { ChainMemory, ModelState, ProviderState } from '../../ai/memory/memory';
import type { Provider } from '../../ai/provider';
import type { FailureReason, ProviderId } from '../../ai/types';
import type { Store } from '../../store/store';
import { readIncidents, type Incident } from '../incidents';
import type { DaySpending, Spending } from '../limits/spending';
import { readCounters, type CountReport } from '../counting/shares';

/** Whether a provider would be asked now. `probing`: its rest is over, and one call at a time finds out. */
export type Availability = 'available' | 'probing' | 'resting';

/** How one provider stands, as people and monitors are told. */
export interface ProviderStatus {
  provider: ProviderId;
  state: Availability;
  /** Why it rests, and for how many seconds; null while it doesn't. */
  rest: { reason: FailureReason; seconds: number } | null;
  /** In the order in which they are asked. */
  models: ModelStatus[];
}

export interface ModelStatus {
  model: string;
  /** Why it is left out, and for how many seconds; null while it isn't. */
  away: { reason: FailureReason; seconds: number } | null;
  /** The announced end, as an ISO date; null where none is known. */
  shutdown: string | null;
  /** Only the allowances that are known. */
  budget: { window: WindowName; booked: number; limit: number }[];
  /** Whether the provider's own headers told the budget. */
  told: boolean;
  /** 95th percentile of the time to first text; null where too few were measured. */
  firstTextSeconds: number | null;
}

/** Everything the status page shows. */
export interface StatusReport extends CountReport {
  /** In the order of asking; empty where no provider is configured. */
  providers: ProviderStatus[];
  /** Newest first. */
  incidents: Incident[];
  /** Null where paid calls have no cap, or no provider costs anything. */
  spending: DaySpending | null;
}

/** What a report is made from. */
export interface StatusSources {
  store: Store;
  memory: ChainMemory;
  providers: readonly Provider[];
  spending: Spending | null;
}

/** Reads everything from the store; no provider is called. */
export async function readStatus(
  { store, memory, providers, spending }: StatusSources,
  nowMs: number,
): Promise<StatusReport> {
  const states = await memory.survey(providers);
  const [standing, counted, incidents, spent] = await Promise.all([
    describe(memory, states),
    readCounters(store, nowMs),
    readIncidents(store),
    spending?.tell(states) ?? null,
  ]);
  return { ...counted, providers: standing, incidents, spending: spent };
}

/** How each provider stands now, in their order. */
export async function readProviders(
  memory: ChainMemory,
  providers: readonly Provider[],
): Promise<ProviderStatus[]> {
  return describe(memory, await memory.survey(providers));
}

function describe(memory: ChainMemory, states: readonly ProviderState[]): Promise<ProviderStatus[]> {
  return Promise.all(
    states.map(async (state) => ({
      provider: state.provider,
      ...standing(state),
      models: await Promise.all(state.models.map((model) => modelStatus(memory, state, model))),
    })),
  );
}

/** A provider all of whose models are left out can't be asked either, until the first of them is back. */
function standing(state: ProviderState): Pick<ProviderStatus, 'state' | 'rest'> {
  if (state.rest) return { state: 'resting', rest: resting(state.rest) };
  const away = state.models.map(({ model }) => state.away[model]).filter((rest) => rest !== undefined);
  const soonest = away.toSorted((a, b) => a.remainingMs - b.remainingMs)[0];
  if (soonest && away.length === state.models.length) return { state: 'resting', rest: resting(soonest) };
  return { state: state.halfOpen ? 'probing' : 'available', rest: null };
}

async function modelStatus(
  memory: ChainMemory,
  { provider, away }: ProviderState,
  { model, budget, standing, firstTextMs }: ModelState,
): Promise<ModelStatus> {
  const booked = await memory.booked(provider, model);
  const left = away[model];
  return {
    model,
    away: left ? resting(left) : null,
    shutdown: findModel(provider, model)?.shutdown ?? null,
    budget: (Object.keys(windows) as WindowName[]).flatMap((window) => {
      const limit = budget[window];
      return limit === undefined ? [] : [{ window, booked: booked[window] ?? 0, limit }];
    }),
    told: standing === 'told',
    firstTextSeconds: firstTextMs === null ? null : firstTextMs / 1000,
  };
}

function resting({ reason, remainingMs }: { reason: FailureReason; remainingMs: number }) {
  return { reason, seconds: Math.ceil(remainingMs / 1000) };
}
