import 'server-only';
import type { Claim, Store } from '../../store/store';
import { visitorNames } from './visitor-names';

/** What is counted: sections that are made, links that are opened, stops that are told to all instances. */
export const limitedKinds = ['sections', 'links', 'stops'] as const;
export type Limited = (typeof limitedKinds)[number];

/** How much of it an hour allows; 0: any number. */
export type HourlyLimits = Record<Limited, { each: number; all: number }>;

/** Whether there is room for `amount` more. `retryAfterMs` is when there will be. */
export type Admission = { ok: true } | { ok: false; retryAfterMs: number };

/** Counts what visitors ask for, one by one and together, over the last hour. */
export interface Allowances {
  /** Books `amount`, or nothing where it doesn't fit. Without an address only what all share holds. */
  admit(kind: Limited, amount: number, address: string | null): Promise<Admission>;
}

const hourMs = 60 * 60_000;

/**
 * Allowances over `store`, so that all instances count together. One atomic step each: requests that come at the
 * same moment can't slip through together. See docs/decisions/0010.
 */
export function createAllowances(store: Store, limits: HourlyLimits, now?: () => number): Allowances {
  const nameOf = visitorNames(store, now);
  return {
    async admit(kind, amount, address) {
      const { each, all } = limits[kind];
      const claims: Claim[] = [];
      const claim = (name: string, limit: number) =>
        claims.push({ key: `limit:${kind}:${name}`, amount, limit, windowMs: hourMs });
      if (all > 0) claim('all', all);
      if (each > 0 && address !== null) claim(await nameOf(address), each);
      const reserved = await store.reserve(claims);
      return reserved.ok ? { ok: true } : { ok: false, retryAfterMs: Math.min(reserved.freeInMs, hourMs) };
    },
  };
}
