import 'server-only';
import type { Claim, Entry, Reserved, Store } from './store';
import { bookedAmount, freeInMs, oldestSlot, slotAt } from './window';

interface Kept {
  value: unknown;
  expiresAt: number;
}

/** Sweeping this often keeps the map from growing with keys that nobody asks for again. */
const sweepEvery = 500;

/** A store within this process, on its monotonic clock. */
export function memoryStore(now: () => number = () => performance.now()): Store {
  const kept = new Map<string, Kept>();
  const listeners = new Map<string, Set<(message: string) => void>>();
  let writes = 0;

  function get(key: string): Kept | undefined {
    const found = kept.get(key);
    if (found === undefined || found.expiresAt > now()) return found;
    kept.delete(key);
    return undefined;
  }
  function put(key: string, value: unknown, ttlMs: number): void {
    if (++writes % sweepEvery === 0) for (const stale of [...kept.keys()]) get(stale);
    kept.set(key, { value, expiresAt: now() + ttlMs });
  }
  function entry(key: string): Entry | null {
    const found = get(key);
    if (typeof found?.value !== 'string') return null;
    return { value: found.value, remainingMs: found.expiresAt - now() };
  }
  function counters(key: string): Record<string, number> {
    const found = get(key)?.value;
    return typeof found === 'object' && !(found instanceof Map)
      ? { ...(found as Record<string, number>) }
      : {};
  }
  function booked(key: string): Map<number, number> {
    const found = get(key)?.value;
    return found instanceof Map ? found : new Map<number, number>();
  }
  function book(key: string, windowMs: number, slot: number, by: number): void {
    // A slot from another store's clock, from before this one stood in for it, would count for ever.
    if (slot > slotAt(now(), windowMs)) return;
    const slots = booked(key);
    for (const stale of [...slots.keys()]) if (stale < oldestSlot(now(), windowMs)) slots.delete(stale);
    slots.set(slot, Math.max(0, (slots.get(slot) ?? 0) + by));
    put(key, slots, windowMs * 2);
  }
  function reserve(claims: readonly Claim[]): Reserved {
    const waits = claims.map(({ key, amount, limit, windowMs }) => {
      if (amount > limit) return Infinity;
      const slots = booked(key);
      return freeInMs(slots, bookedAmount(slots, now(), windowMs) + amount - limit, now(), windowMs);
    });
    const wait = Math.max(0, ...waits);
    if (wait > 0) return { ok: false, freeInMs: wait };
    const slots = claims.map(({ key, amount, windowMs }) => {
      const slot = slotAt(now(), windowMs);
      book(key, windowMs, slot, amount);
      return slot;
    });
    return { ok: true, slots };
  }

  return {
    read: async (keys) => keys.map(entry),
    async write(key, value, ttlMs, when = 'always') {
      const found = get(key);
      if (when === 'absent' && found !== undefined) return false;
      if (when === 'longer' && found !== undefined && found.expiresAt >= now() + ttlMs) return false;
      put(key, value, ttlMs);
      return true;
    },
    async remove(key, value) {
      if (value === undefined || get(key)?.value === value) kept.delete(key);
    },
    async tally(key, amounts, ttlMs) {
      const counts = counters(key);
      for (const [name, by] of Object.entries(amounts)) counts[name] = (counts[name] ?? 0) + by;
      put(key, counts, ttlMs);
      return Object.fromEntries(Object.keys(amounts).map((name) => [name, counts[name] ?? 0]));
    },
    tallies: async (keys) => keys.map(counters),
    reserve: async (claims) => reserve(claims),
    adjust: async ({ key, windowMs }, slot, by) => book(key, windowMs, slot, by),
    used: async (windows) =>
      windows.map(({ key, windowMs }) => ({
        amount: bookedAmount(booked(key), now(), windowMs),
        slot: slotAt(now(), windowMs),
      })),
    async append(key, value, max, ttlMs) {
      const found = get(key)?.value;
      put(key, [value, ...(Array.isArray(found) ? found : [])].slice(0, max), ttlMs);
    },
    async list(key) {
      const found = get(key)?.value;
      return Array.isArray(found) ? [...(found as string[])] : [];
    },
    async publish(channel, message) {
      for (const listener of [...(listeners.get(channel) ?? [])]) listener(message);
    },
    subscribe(channel, listener) {
      const group = listeners.get(channel) ?? new Set();
      listeners.set(channel, group.add(listener));
      return () => void group.delete(listener);
    },
    close: async () => listeners.clear(),
  };
}
