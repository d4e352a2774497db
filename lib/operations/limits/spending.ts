import 'server-only';
import type { Admission, ChainMemory, ProviderState, Ticket } from '../../ai/memory/memory';
import { costUsd, findModel, models } from '../../ai/models';
import type { ProviderError } from '../../ai/provider';
import type { ProviderId, Usage } from '../../ai/types';
import type { Store } from '../../store/store';

const dayMs = 24 * 60 * 60_000;
/** A paid provider rests for the day once not even a call of this size fits. */
const smallestCallTokens = 1000;

/** What paid calls may cost a day (UTC), and what today's have cost so far, calls under way at their dearest. */
export interface Spending {
  readUsd(): Promise<number>;
  /** How the day's money stands; null where none of the providers costs any. */
  tell(states: readonly ProviderState[]): Promise<DaySpending | null>;
  /** `memory`, in which a paid provider has used up its allowance once the day's money is spent. */
  hold(memory: ChainMemory): ChainMemory;
}

/** Today's money. `isReached`: none of the paid providers can be asked any more. */
export interface DaySpending {
  capUsd: number;
  usd: number;
  isReached: boolean;
}

/**
 * A cap on what paid calls cost, over `store`, so that all instances spend from one purse. Each call is booked at
 * its dearest before it is made, so that not even calls at the same moment can pass the cap together, and corrected
 * by the tokens that the provider reports. A call that was cancelled stays booked: it may be billed.
 */
export function capSpending(store: Store, capUsd: number, now: () => number = Date.now): Spending {
  const cap = Math.round(capUsd * 1_000_000);
  const keyOf = (day: number) => `spending:${day}`;
  const today = () => Math.floor(now() / dayMs);
  const untilTomorrowMs = () => (today() + 1) * dayMs - now();
  const add = async (day: number, microUsd: number): Promise<number> =>
    (await store.tally(keyOf(day), { microUsd }, 2 * dayMs))['microUsd'] ?? 0;
  const read = async (): Promise<number> => (await store.tallies([keyOf(today())]))[0]?.['microUsd'] ?? 0;

  async function admit(
    memory: ChainMemory,
    ...[provider, state, tokens]: Parameters<ChainMemory['admit']>
  ): Promise<Admission> {
    if (!isPaid(state)) return memory.admit(provider, state, tokens);
    const day = today();
    const booked = dearest(state, tokens);
    if ((await add(day, booked)) > cap) {
      await add(day, -booked);
      return { ok: false, why: 'quota-exhausted', freeInMs: untilTomorrowMs() };
    }
    const admission = await memory.admit(provider, state, tokens);
    if (!admission.ok) await add(day, -booked);
    else if (admission.ticket.paid) {
      return { ok: true, ticket: billed(admission.ticket, booked, (spent) => add(day, spent - booked)) };
    }
    return admission;
  }

  return {
    readUsd: async () => (await read()) / 1_000_000,
    async tell(states) {
      const paid = states.filter(isPaid);
      if (paid.length === 0) return null;
      const spent = await read();
      const isReached = paid.every((state) => !hasRoom(state, cap - spent));
      return { capUsd, usd: spent / 1_000_000, isReached };
    },
    hold: (memory) => ({
      booked: (...args) => memory.booked(...args),
      admit: (...args) => admit(memory, ...args),
      async survey(providers) {
        const states = await memory.survey(providers);
        if (!states.some(isPaid)) return states;
        const left = cap - (await read());
        return states.map((state) =>
          isPaid(state) && !hasRoom(state, left) ? resting(state, untilTomorrowMs()) : state,
        );
      },
    }),
  };
}

function isPaid({ models }: ProviderState): boolean {
  return models.some(({ paid }) => paid);
}

function hasRoom(state: ProviderState, left: number): boolean {
  return left >= dearest(state, smallestCallTokens);
}

function resting(state: ProviderState, remainingMs: number): ProviderState {
  if (state.rest !== null && state.rest.remainingMs > remainingMs) return state;
  return { ...state, rest: { reason: 'quota-exhausted', circuit: false, remainingMs } };
}

/** A ticket that tells `settle` what its call cost, once that is known; told nothing, `booked` stands. */
function billed(ticket: Ticket, booked: number, settle: (spent: number) => Promise<unknown>): Ticket {
  const costOf = (usage: Usage | null) => (usage === null ? booked : microUsd(ticket, usage));
  return {
    ...ticket,
    async succeeded(usage, firstTextMs) {
      await Promise.all([ticket.succeeded(usage, firstTextMs), settle(costOf(usage))]);
    },
    async failed(error, usage) {
      await Promise.all([ticket.failed(error, usage), settle(wasRun(error) ? costOf(usage) : 0)]);
    },
  };
}

/** An error status comes in place of an answer, and without a connection there was none. */
function wasRun({ reason, details }: ProviderError): boolean {
  return reason !== 'unreachable' && (details.status === undefined || details.status < 400);
}

function microUsd({ provider, model }: Ticket, usage: Usage): number {
  const usd = costUsd(provider.id, model, usage);
  if (usd !== null) return Math.ceil(usd * 1_000_000);
  return Math.ceil((usage.inputTokens + usage.outputTokens) * dearestPrice(provider.id, model));
}

function dearest({ provider, models }: ProviderState, tokens: number): number {
  return Math.ceil(tokens * Math.max(...models.map(({ model }) => dearestPrice(provider, model))));
}

/** In millionths of a dollar for a token; a model without a known price is taken for the dearest that is known. */
function dearestPrice(provider: ProviderId, model: string): number {
  const price = findModel(provider, model)?.usdPerMillionTokens;
  return price ? Math.max(price.input, price.output) : dearestKnown;
}

const dearestKnown = Math.max(...models.flatMap(({ usdPerMillionTokens: price }) => price?.output ?? []));
