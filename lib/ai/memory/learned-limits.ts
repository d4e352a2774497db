import 'server-only';
import type { Store } from '@/lib/store/store';
import type { Allowance, LimitReading } from '../provider';
import type { ProviderId } from '../types';
import { slotsPerWindow } from '@/lib/store/window';
import { budgetKey, windowNames, windows, type Budget, type ModelBudget } from './budgets';

const hourMs = 60 * 60_000;
const dayMs = 24 * hourMs;

/**
 * What headers told is kept in two entries. A limit per minute is believed for an hour: a request that it keeps from
 * being made can't bring a better one. A limit per day is believed for the day.
 */
const minuteKey = (provider: ProviderId, model: string) => `limits:${provider}:${model}`;
const dayKey = (provider: ProviderId, model: string) => `limits:${provider}:${model}:day`;

/** Limits that earlier answers told, which the catalogue may not know. */
export interface Learned {
  limits: Budget;
  /** Whether the last hour had an answer that told its limits, or told that there are none. */
  fresh: boolean;
}

/** In the order of `models`. */
export async function readLearned(
  store: Store,
  provider: ProviderId,
  models: readonly string[],
): Promise<Learned[]> {
  const entries = await store.read(
    models.flatMap((model) => [minuteKey(provider, model), dayKey(provider, model)]),
  );
  const parsed = entries.map((entry) => (entry === null ? null : (JSON.parse(entry.value) as Budget)));
  return models.map((_, at) => {
    const minute = parsed[2 * at] ?? null;
    return { limits: { ...parsed[2 * at + 1], ...minute }, fresh: minute !== null };
  });
}

/** A model's budget by the catalogue's facts and by what its headers told, which may be nothing. */
export function stand(
  { budget, tellsLimits }: { budget: Budget | null; tellsLimits: boolean },
  { limits, fresh }: Learned,
): Pick<ModelBudget, 'budget' | 'standing'> {
  const known = { ...budget, ...limits };
  if (!fresh) return { budget: known, standing: tellsLimits ? 'unproven' : 'assumed' };
  // Who tells limits and names none has none for this key, or a proxy in between keeps them to itself.
  const silent = tellsLimits && Object.keys(limits).length === 0;
  return { budget: silent ? {} : known, standing: 'told' };
}

/** Takes the budget as it is for told, after an answer that bears it out without naming it. */
export async function confirm(
  store: Store,
  provider: ProviderId,
  { model, budget }: ModelBudget,
): Promise<void> {
  await keep(store, provider, model, budget);
}

/**
 * Takes over what an answer's headers say: limits that differ from `budget`, and what others took of the same
 * allowance, so that ours is never thought larger than the provider says it is.
 */
export async function learn(
  store: Store,
  provider: ProviderId,
  { model, budget, standing }: ModelBudget,
  reading: LimitReading,
): Promise<void> {
  const told: Budget = {};
  for (const name of windowNames) {
    const limit = reading[name]?.limit;
    if (limit !== undefined && limit > 0) told[name] = limit;
  }
  const differs = windowNames.some((name) => told[name] !== undefined && told[name] !== budget[name]);
  // In this order: whoever reads the limits finds what others took of them.
  await bookOthers(store, provider, model, { ...budget, ...told }, reading);
  if (differs || standing !== 'told') await keep(store, provider, model, told);
}

async function keep(store: Store, provider: ProviderId, model: string, told: Budget): Promise<void> {
  const perDay = Object.entries(told).filter(([name]) => name.endsWith('PerDay'));
  const perMinute = Object.entries(told).filter(([name]) => !name.endsWith('PerDay'));
  const write = (key: string, limits: typeof perDay, ttlMs: number) =>
    store.write(key, JSON.stringify(Object.fromEntries(limits)), ttlMs);
  await Promise.all([
    write(minuteKey(provider, model), perMinute, hourMs),
    perDay.length > 0 && write(dayKey(provider, model), perDay, dayMs),
  ]);
}

async function bookOthers(
  store: Store,
  provider: ProviderId,
  model: string,
  budget: Budget,
  reading: LimitReading,
): Promise<void> {
  const read = windowNames.flatMap((name) => {
    const limit = budget[name];
    const allowance = reading[name];
    if (limit === undefined || allowance?.remaining === undefined) return [];
    const { windowMs } = windows[name];
    return [{ key: budgetKey(provider, model, name), windowMs, limit, allowance }];
  });
  if (read.length === 0) return;
  const used = await store.used(read);
  await Promise.all(
    read.map(async (window, at) => {
      const ours = used[at];
      if (ours === undefined) return;
      const others = window.limit - ours.amount - (window.allowance.remaining ?? 0);
      if (others > 0)
        await store.adjust(window, slotFreeAfter(window.allowance, window.windowMs, ours.slot), others);
    }),
  );
}

/** The slot from which an amount leaves the window when the provider says it does. */
function slotFreeAfter({ resetMs }: Allowance, windowMs: number, currentSlot: number): number {
  if (resetMs === undefined || resetMs >= windowMs) return currentSlot;
  return currentSlot - Math.floor(((windowMs - Math.max(0, resetMs)) / windowMs) * slotsPerWindow);
}
