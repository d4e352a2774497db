import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Store } from '@/lib/store/store';
import { findModel, paid, shutDownLast, tellsLimits, type Tier } from '../models';
import type { LimitReading, Provider, ProviderError } from '../provider';
import type { FailureReason, ProviderId, Usage } from '../types';
import * as budgets from './budgets';
import { createGate, type Pass } from './gate';
import * as health from './health';
import { confirm, learn, readLearned, stand } from './learned-limits';
import { noteFirstText, readPace } from './pace';

/** What the catalogue knows of a model. */
export interface ModelFacts {
  /** Of the tier that is assumed until the provider's headers say otherwise; null: no limit is known. */
  budget: budgets.Budget | null;
  /** Whether the headers of its answers tell its limits. */
  tellsLimits: boolean;
  /** Whether it is asked beside another one only when that is configured. */
  paid: boolean;
}

type FactsOf = (provider: ProviderId, model: string) => ModelFacts;

/**
 * What the catalogue in `models.ts` knows; nothing is assumed of a model that isn't in it, nor of a key whose tier the
 * operator says is paid: its limits are told by headers, or found out.
 */
export function catalogFacts(tiers: Partial<Record<ProviderId, Tier>> = {}): FactsOf {
  return (provider, model) => ({
    budget: tiers[provider] === 'paid' ? null : (findModel(provider, model)?.freeTier ?? null),
    tellsLimits: tellsLimits[provider],
    paid: paid[provider] || tiers[provider] === 'paid',
  });
}

/** How one provider stands; also what the status page shows. */
export interface ProviderState extends health.Health {
  provider: ProviderId;
  models: ModelState[];
}

export interface ModelState extends budgets.ModelBudget {
  paid: boolean;
  /** 95th percentile, in ms; null where too few were measured. */
  firstTextMs: number | null;
}

/** May this provider be asked now, and if not, when? `freeInMs` is Infinity where this request never fits. */
export type Admission =
  | { ok: true; ticket: Ticket }
  | { ok: false; why: FailureReason; freeInMs: number }
  /** Others of this process wait for the provider's first answer; `news` resolves with it. */
  | { ok: false; why: 'crowded'; news: Promise<void> };

/** The right to one call. Exactly one of `succeeded`, `failed` and `dropped` ends it. */
export interface Ticket {
  readonly provider: Provider;
  readonly model: string;
  readonly paid: boolean;
  readonly firstTextMs: number | null;
  opened(limits: LimitReading): Promise<void>;
  /** A whole reply came, be it accepted or not. */
  succeeded(usage: Usage | null, firstTextMs: number | null): Promise<void>;
  failed(error: ProviderError, usage: Usage | null): Promise<void>;
  /** Cancelled: nothing is learned from it. */
  dropped(): Promise<void>;
}

/** What sections learn from one another: health, budgets, pace. Shared by all that share the store. */
export interface ChainMemory {
  /** In the order of `providers`. */
  survey(providers: readonly Provider[]): Promise<ProviderState[]>;
  /** Asks for the right to call, as `state` stood a moment ago. */
  admit(provider: Provider, state: ProviderState, tokens: number): Promise<Admission>;
  /** What is booked of each model's budget now, for the status page. */
  booked(provider: ProviderId, model: string): Promise<budgets.Budget>;
}

/** A memory over `store`. One per process: it also keeps bursts of this process in check. */
export function chainMemory(store: Store, factsOf: FactsOf = catalogFacts()): ChainMemory {
  const gate = createGate();
  return {
    survey: (providers) => Promise.all(providers.map((provider) => surveyOne(store, factsOf, provider))),
    booked: (provider, model) => budgets.booked(store, provider, model),
    async admit(provider, state, tokens) {
      if (state.rest) return { ok: false, why: state.rest.reason, freeInMs: state.rest.remainingMs };
      const fit = await firstFit(store, state, tokens);
      if (!fit.ok) return fit;
      const pass = gate.enter(provider.id);
      const news = pass === null ? gate.news(provider.id) : null;
      const lease = state.halfOpen ? randomUUID() : null;
      if (pass !== null && (lease === null || (await health.takeProbe(store, provider.id, lease)))) {
        return { ok: true, ticket: ticket({ store, provider, ...fit, pass, lease }) };
      }
      pass?.leave(false);
      await budgets.giveBack(store, fit.reservation, 'all');
      return news
        ? { ok: false, why: 'crowded', news }
        : { ok: false, why: 'overloaded', freeInMs: probeLookMs };
    },
  };
}

/** Longer than any wait for a minute's allowance. */
const dayScaleMs = 2 * 60_000;

/** The provider's first model that can be asked: one whose day is used up makes way for the next. */
async function firstFit(
  store: Store,
  state: ProviderState,
  tokens: number,
): Promise<
  | { ok: true; model: ModelState; reservation: budgets.Reservation }
  | { ok: false; why: FailureReason; freeInMs: number }
> {
  let soonest: { why: FailureReason; freeInMs: number } | null = null;
  for (const model of state.models) {
    const away = state.away[model.model];
    const reserved = away ?? (await budgets.reserve(store, state.provider, model, tokens));
    if ('ok' in reserved && reserved.ok) return { ok: true, model, reservation: reserved.reservation };
    const refusal =
      'ok' in reserved
        ? { why: refusalOf(reserved.freeInMs), freeInMs: reserved.freeInMs }
        : { why: reserved.reason, freeInMs: reserved.remainingMs };
    if (soonest === null || refusal.freeInMs < soonest.freeInMs) soonest = refusal;
    if (refusal.freeInMs < dayScaleMs) break;
  }
  return { ok: false, ...(soonest ?? { why: 'model-gone', freeInMs: Infinity }) };
}

function refusalOf(freeInMs: number): FailureReason {
  if (freeInMs === Infinity) return 'too-large';
  return freeInMs < dayScaleMs ? 'rate-limited' : 'quota-exhausted';
}

/** How soon to look again while somebody else's probe is out. */
const probeLookMs = 1000;

async function surveyOne(store: Store, factsOf: FactsOf, provider: Provider): Promise<ProviderState> {
  const { id } = provider;
  const models = shutDownLast(id, provider.models, new Date());
  const [state, pace, learned] = await Promise.all([
    health.readHealth(store, provider),
    readPace(store, id, models),
    readLearned(store, id, models),
  ]);
  return {
    ...state,
    provider: id,
    models: models.map((model, at) => {
      const facts = factsOf(id, model);
      const { budget, standing } = stand(facts, learned[at] ?? { limits: {}, fresh: false });
      return { model, paid: facts.paid, budget, standing, firstTextMs: pace[at] ?? null };
    }),
  };
}

/** Reasons after which nothing was run, so that everything booked can be given back. */
const neverRan: ReadonlySet<FailureReason> = new Set<FailureReason>([
  'unauthorized',
  'model-gone',
  'rate-limited',
  'quota-exhausted',
  'too-large',
  'bad-request',
  'unreachable',
]);

interface TicketParts {
  store: Store;
  provider: Provider;
  model: ModelState;
  reservation: budgets.Reservation;
  pass: Pass;
  /** The probe's name, where this call is one. */
  lease: string | null;
}

function ticket({ store, provider, model, reservation, pass, lease }: TicketParts): Ticket {
  const leave = async (failed: boolean): Promise<void> => {
    if (lease !== null) await health.leaveProbe(store, provider.id, lease);
    pass.leave(failed);
  };
  return {
    provider,
    model: model.model,
    paid: model.paid,
    firstTextMs: model.firstTextMs,
    async opened(limits) {
      pass.opened();
      await learn(store, provider.id, model, limits);
    },
    async succeeded(usage, firstTextMs) {
      await Promise.all([
        health.noteSuccess(store, provider.id),
        budgets.giveBack(store, reservation, usage),
        firstTextMs === null ? undefined : noteFirstText(store, provider.id, model.model, firstTextMs),
      ]);
      await leave(false);
    },
    async failed(error, usage) {
      await health.noteFailure(store, provider.id, model.model, error, lease !== null);
      await budgets.giveBack(store, reservation, neverRan.has(error.reason) ? 'all' : usage);
      const { limits } = error.details;
      if (limits) await learn(store, provider.id, model, limits);
      // Nothing but the size was wrong: what the catalogue says of it is true of this key.
      else if (error.reason === 'too-large') await confirm(store, provider.id, model);
      await leave(health.harms(error));
    },
    dropped: () => leave(false),
  };
}
