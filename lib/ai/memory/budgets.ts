import 'server-only';
import type { Claim, Store } from '@/lib/store/store';
import { slotsPerWindow } from '@/lib/store/window';
import type { Allowance, LimitReading, ModelRequest } from '../provider';
import type { ProviderId, Usage } from '../types';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** How each allowance is counted. */
export const windows = {
  requestsPerMinute: { windowMs: minuteMs, unit: 'requests' },
  requestsPerDay: { windowMs: dayMs, unit: 'requests' },
  tokensPerMinute: { windowMs: minuteMs, unit: 'tokens' },
  tokensPerDay: { windowMs: dayMs, unit: 'tokens' },
} as const;
export type WindowName = keyof typeof windows;
const windowNames = Object.keys(windows) as WindowName[];

/** What a model may be asked for; an allowance that isn't named has no known limit. */
export type Budget = Partial<Record<WindowName, number>>;

/** One model's budget as it is known now. */
export interface ModelBudget {
  model: string;
  budget: Budget;
  standing: Standing;
}

/**
 * How far a budget is to be trusted. `told`: the provider's headers said so, or that there is none.
 * `unproven`: they will, but no answer has come yet. `assumed`: they never do, the catalogue is all there is.
 */
export type Standing = 'told' | 'unproven' | 'assumed';

/**
 * So many requests a minute go to an unproven model whatever the catalogue says: its key may well be worth more
 * than a free one, and the first answer's headers tell. Beyond them, the catalogue holds.
 */
const trust = { requests: 5, windowMs: minuteMs };

/** Booked ahead of a call. */
export interface Reservation {
  provider: ProviderId;
  model: string;
  booked: { key: string; windowMs: number; unit: 'requests' | 'tokens'; amount: number; slot: number }[];
}

/** Tokens that a request may take at most: its prompt, estimated on the high side, and all the output it asks for. */
export function estimateTokens(
  request: Pick<ModelRequest, 'system' | 'messages' | 'maxOutputTokens'>,
): number {
  const texts = [request.system, ...request.messages.map(({ text }) => text)];
  return texts.reduce((sum, text) => sum + promptTokens(text), 0) + request.maxOutputTokens;
}

/** Four ASCII characters make about a token; other scripts need up to one for each character. */
function promptTokens(text: string): number {
  const ascii = text.replace(/[^\x00-\x7f]+/g, '').length;
  return Math.ceil(ascii / 3.8 + (text.length - ascii) * 0.8) + 4;
}

const key = (provider: ProviderId, model: string, name: WindowName) => `budget:${provider}:${model}:${name}`;

/** Books one request and `tokens`; `freeInMs` is Infinity where the budget can never hold them. */
export async function reserve(
  store: Store,
  provider: ProviderId,
  { model, budget, standing }: ModelBudget,
  tokens: number,
): Promise<{ ok: true; reservation: Reservation } | { ok: false; freeInMs: number }> {
  if (standing === 'unproven') {
    const trusted = await reserveOnTrust(store, provider, model, tokens);
    if (trusted !== null) return { ok: true, reservation: trusted };
  }
  const limited = windowNames.flatMap((name) => {
    const limit = budget[name];
    return limit === undefined ? [] : [{ ...windows[name], key: key(provider, model, name), limit }];
  });
  // What only the catalogue calls too large is asked for once: the answer tells the limit of this very key.
  const amountOf = (unit: 'requests' | 'tokens', limit: number) =>
    unit === 'requests' ? 1 : standing === 'told' ? tokens : Math.min(tokens, limit);
  const claims: Claim[] = limited.map(({ key, limit, windowMs, unit }) => ({
    key,
    limit,
    windowMs,
    amount: amountOf(unit, limit),
  }));
  const reserved = claims.length === 0 ? { ok: true as const, slots: [] } : await store.reserve(claims);
  if (!reserved.ok) return reserved;
  const booked = limited.map(({ key, windowMs, unit, limit }, at) => ({
    ...{ key, windowMs, unit },
    amount: amountOf(unit, limit),
    slot: reserved.slots[at] ?? 0,
  }));
  return { ok: true, reservation: { provider, model, booked } };
}

/**
 * Books a call on trust, and in every window as well: once an answer tells the limits, the other trusted calls that
 * are still under way count against them.
 */
async function reserveOnTrust(
  store: Store,
  provider: ProviderId,
  model: string,
  tokens: number,
): Promise<Reservation | null> {
  const { requests: limit, windowMs } = trust;
  const trusted = {
    key: `trust:${provider}:${model}`,
    amount: 1,
    limit,
    windowMs,
    unit: 'requests' as const,
  };
  const counted = windowNames.map((name) => ({
    ...windows[name],
    key: key(provider, model, name),
    amount: windows[name].unit === 'requests' ? 1 : tokens,
    limit: Number.MAX_SAFE_INTEGER,
  }));
  const claims = [trusted, ...counted];
  const reserved = await store.reserve(claims);
  if (!reserved.ok) return null;
  const booked = claims.map((claim, at) => ({ ...claim, slot: reserved.slots[at] ?? 0 }));
  return { provider, model, booked };
}

/** Gives back what the call did not take: all of it, or the tokens beyond `usage`. */
export async function giveBack(
  store: Store,
  reservation: Reservation,
  usage: Usage | 'all' | null,
): Promise<void> {
  if (usage === null) return;
  const spare = (unit: 'requests' | 'tokens', amount: number) => {
    if (usage === 'all') return amount;
    return unit === 'tokens' ? amount - usage.inputTokens - usage.outputTokens : 0;
  };
  await Promise.all(
    reservation.booked
      .filter(({ unit, amount }) => spare(unit, amount) !== 0)
      .map((window) => store.adjust(window, window.slot, -spare(window.unit, window.amount))),
  );
}

/** How long a limit that headers told is believed. */
const learnedMs = dayMs;
const learnedKey = (provider: ProviderId, model: string) => `limits:${provider}:${model}`;

/** Limits that earlier answers told, which the catalogue may not know; in the order of `models`; null where none did. */
export async function readLearned(
  store: Store,
  models: readonly { provider: ProviderId; model: string }[],
): Promise<(Budget | null)[]> {
  const entries = await store.read(models.map(({ provider, model }) => learnedKey(provider, model)));
  return entries.map((entry) => (entry === null ? null : (JSON.parse(entry.value) as Budget)));
}

/** A model's budget by the catalogue's facts and by what its headers told, which may be nothing. */
export function stand(
  { budget, tellsLimits }: { budget: Budget | null; tellsLimits: boolean },
  learned: Budget | null,
): Pick<ModelBudget, 'budget' | 'standing'> {
  if (learned === null) return { budget: budget ?? {}, standing: tellsLimits ? 'unproven' : 'assumed' };
  // Who tells limits and names none has none for this key, or a proxy in between keeps them to itself.
  const silent = tellsLimits && Object.keys(learned).length === 0;
  return { budget: silent ? {} : { ...budget, ...learned }, standing: 'told' };
}

/** Takes the budget as it is for told, after an answer that bears it out without naming it. */
export async function confirm(
  store: Store,
  provider: ProviderId,
  { model, budget }: ModelBudget,
): Promise<void> {
  await store.write(learnedKey(provider, model), JSON.stringify(budget), learnedMs);
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
  if (differs || standing !== 'told')
    await store.write(learnedKey(provider, model), JSON.stringify(told), learnedMs);
}

/** What is booked now, of every window. */
export async function booked(
  store: Store,
  provider: ProviderId,
  model: string,
): Promise<Record<WindowName, number>> {
  const used = await store.used(
    windowNames.map((name) => ({ key: key(provider, model, name), windowMs: windows[name].windowMs })),
  );
  return Object.fromEntries(windowNames.map((name, at) => [name, used[at]?.amount ?? 0])) as Record<
    WindowName,
    number
  >;
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
    return [{ key: key(provider, model, name), windowMs: windows[name].windowMs, limit, allowance }];
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
