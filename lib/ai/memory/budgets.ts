import 'server-only';
import type { Claim, Store } from '@/lib/store/store';
import type { ModelRequest } from '../provider';
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
export const windowNames = Object.keys(windows) as WindowName[];

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

interface Booking extends Claim {
  unit: 'requests' | 'tokens';
}

/** Booked ahead of a call. */
export interface Reservation {
  provider: ProviderId;
  model: string;
  booked: (Booking & { slot: number })[];
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

/** Where a window's bookings are counted. */
export function budgetKey(provider: ProviderId, model: string, name: WindowName): string {
  return `budget:${provider}:${model}:${name}`;
}

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
  const claims: Booking[] = [];
  for (const name of windowNames) {
    const limit = budget[name];
    if (limit === undefined) continue;
    const { windowMs, unit } = windows[name];
    // What only the catalogue calls too large is asked for once: the answer tells the limit of this very key.
    const asked = standing === 'told' ? tokens : Math.min(tokens, limit);
    const amount = unit === 'requests' ? 1 : asked;
    claims.push({ key: budgetKey(provider, model, name), windowMs, unit, amount, limit });
  }
  if (claims.length === 0) return { ok: true, reservation: { provider, model, booked: [] } };
  const reserved = await store.reserve(claims);
  if (!reserved.ok) return reserved;
  return { ok: true, reservation: { provider, model, booked: inSlots(claims, reserved.slots) } };
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
  const trusted: Booking = {
    key: `trust:${provider}:${model}`,
    amount: 1,
    limit,
    windowMs,
    unit: 'requests',
  };
  const counted = windowNames.map((name): Booking => {
    const { windowMs, unit } = windows[name];
    const amount = unit === 'requests' ? 1 : tokens;
    return {
      key: budgetKey(provider, model, name),
      windowMs,
      unit,
      amount,
      limit: Number.MAX_SAFE_INTEGER,
    };
  });
  const claims = [trusted, ...counted];
  const reserved = await store.reserve(claims);
  return reserved.ok ? { provider, model, booked: inSlots(claims, reserved.slots) } : null;
}

function inSlots(claims: readonly Booking[], slots: readonly number[]): Reservation['booked'] {
  return claims.map((claim, at) => ({ ...claim, slot: slots[at] ?? 0 }));
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

/** What is booked now, of every window. */
export async function booked(
  store: Store,
  provider: ProviderId,
  model: string,
): Promise<Record<WindowName, number>> {
  const used = await store.used(
    windowNames.map((name) => ({ key: budgetKey(provider, model, name), windowMs: windows[name].windowMs })),
  );
  return Object.fromEntries(windowNames.map((name, at) => [name, used[at]?.amount ?? 0])) as Record<
    WindowName,
    number
  >;
}
