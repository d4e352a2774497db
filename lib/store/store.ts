import 'server-only';

/** A value with the time it has left. */
export interface Entry {
  value: string;
  remainingMs: number;
}

/** A share of an allowance that renews itself over a sliding window. */
export interface Claim {
  key: string;
  amount: number;
  limit: number;
  windowMs: number;
}

/** `slots` say where each claim was booked, in the order of the claims. */
export type Reserved = { ok: true; slots: number[] } | { ok: false; freeInMs: number };

/**
 * What instances share. Times are relative throughout and run on the store's own clock, so that neither a
 * jumping clock nor two clocks that differ can lock anything for ever. Every change is atomic.
 */
export interface Store {
  /** In the order of `keys`; null where there is nothing, or no longer. */
  read(keys: readonly string[]): Promise<(Entry | null)[]>;
  /** Whether it was written. `longer`: only where nothing is there, or something that expires sooner. */
  write(key: string, value: string, ttlMs: number, when?: 'always' | 'absent' | 'longer'): Promise<boolean>;
  /** Removes entries and tallies. With `value`, only an entry that still holds it. */
  remove(key: string, value?: string): Promise<void>;
  /** Adds whole amounts to a group of counters and renews its expiry; answers the new values of those named. */
  tally(
    key: string,
    amounts: Readonly<Record<string, number>>,
    ttlMs: number,
  ): Promise<Record<string, number>>;
  /** In the order of `keys`; empty where nothing was counted. */
  tallies(keys: readonly string[]): Promise<Record<string, number>[]>;
  /**
   * Books all claims or none. `freeInMs` is when they would all fit, as far as is known now;
   * Infinity where one is larger than its limit.
   */
  reserve(claims: readonly Claim[]): Promise<Reserved>;
  /** Adds to what was booked in `slot` (see `slotAt`); a negative amount gives back. Never below nothing. */
  adjust(window: { key: string; windowMs: number }, slot: number, by: number): Promise<void>;
  /** What is booked within each window now. `slot` is the current one. */
  used(windows: readonly { key: string; windowMs: number }[]): Promise<{ amount: number; slot: number }[]>;
  /** Puts a value in front of a list that keeps its newest `max`. */
  append(key: string, value: string, max: number, ttlMs: number): Promise<void>;
  /** Newest first. */
  list(key: string): Promise<string[]>;
  /** Tells every subscriber of every instance, this one included. */
  publish(channel: string, message: string): Promise<void>;
  /** Returns what ends the subscription. */
  subscribe(channel: string, listener: (message: string) => void): () => void;
  close(): Promise<void>;
}
