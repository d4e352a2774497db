import 'server-only';
import type { Env } from '../../env';
import type { Store } from '../../store/store';
import { createAllowances, type Limited } from './allowances';
import { createLine, mostWaitMs, type Line } from './line';

/** Why something is refused for now, and when it will be taken. */
export interface Refusal {
  /** `too-many`: the hour's allowance is used up. `crowded`: too much is being made at this moment. */
  why: 'too-many' | 'crowded';
  retryAfterMs: number;
}

/** What keeps one visitor, or all of them together, from asking for more than there is. */
export interface Limits {
  /** Books `amount`, unless it is refused; an address of null is one that isn't known. */
  refusal(kind: Limited, amount: number, address: string | null): Promise<Refusal | null>;
  line: Line;
}

type Settings = Pick<Env, Extract<keyof Env, `LIMIT_${string}`>>;

/** The limits that the operator has set. */
export function openLimits(store: Store, settings: Settings): Limits {
  const sections = { each: settings.LIMIT_SECTIONS_PER_HOUR, all: settings.LIMIT_ALL_SECTIONS_PER_HOUR };
  const links = { each: settings.LIMIT_LINKS_PER_HOUR, all: settings.LIMIT_ALL_LINKS_PER_HOUR };
  // What can be stopped was started before.
  const allowances = createAllowances(store, { sections, links, stops: sections });
  const line = createLine({
    each: settings.LIMIT_SECTIONS_AT_ONCE,
    all: settings.LIMIT_ALL_SECTIONS_AT_ONCE,
  });
  return {
    line,
    async refusal(kind, amount, address) {
      const waitMs = kind === 'sections' ? line.waitMs(address, amount) : 0;
      // What is waited for shortly is waited for in line.
      if (waitMs > mostWaitMs) return { why: 'crowded', retryAfterMs: waitMs - mostWaitMs };
      const admission = await allowances.admit(kind, amount, address);
      return admission.ok ? null : { why: 'too-many', retryAfterMs: admission.retryAfterMs };
    },
  };
}
