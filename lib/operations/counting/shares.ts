import 'server-only';
import { paid } from '../../ai/models';
import { providerIds, type ProviderId } from '../../ai/types';
import type { Store } from '../../store/store';
import { readCounts, type Count } from './count-fields';
import { sinceKey } from '../counters';
import { bucketsOf, spanNames, spans, type SpanName } from './spans';

/** Who made a section; `builtin`: no provider could, and the rules' version stood in. */
export type Layer = ProviderId | 'builtin';

/** The paid layer is there for what the free ones can't take: it should answer less than this share. */
export const paidShareExpected = 0.05;

/** What was counted over one span. */
export interface Shares {
  /** Sections that came to an end; those that were stopped are not among them. */
  sections: number;
  /** In the order of `providerIds`, then `builtin`; every layer, also those that made nothing. */
  layers: { layer: Layer; sections: number; share: number }[];
  /** Share of the layers that bill every call; null where no section was counted. */
  paidShare: number | null;
  cancelled: number;
  faults: number;
  providers: ProviderCounts[];
}

/** One provider's part; only providers that were called are listed. */
export interface ProviderCounts {
  provider: ProviderId;
  answered: number;
  /** Mean from a section's start to its answer; null where it answered none. */
  meanSeconds: number | null;
  /** Sections by the model that answered, as the provider reported it; most first. */
  models: { model: string; sections: number }[];
  calls: number;
  /** By outcome, most first. */
  outcomes: { outcome: string; calls: number }[];
  inputTokens: number;
  outputTokens: number;
  /** At list price; a free tier bills none of it. */
  listUsd: number;
  /** Calls whose price isn't known. */
  unpriced: number;
}

/** What the paid layers cost. */
export interface Cost {
  /** Over the last 30 days, or since counting began. */
  usd: number;
  /** For 30 days at the pace so far; null in the first hour, when that says nothing. */
  usdPerMonth: number | null;
  /** What all layers together would have cost at list price. */
  listUsd: number;
  /** How long has been counted, at most 30 days. */
  days: number;
}

export interface CountReport {
  spans: Record<SpanName, Shares>;
  cost: Cost;
}

const dayMs = 24 * 60 * 60_000;

/** Reads every span's counters in one round. */
export async function readCounters(store: Store, nowMs: number): Promise<CountReport> {
  const wanted = spanNames.flatMap((span) => bucketsOf(span, nowMs).map((bucket) => ({ ...bucket, span })));
  const [tallies, [since]] = await Promise.all([
    store.tallies(wanted.map(({ key }) => key)),
    store.read([sinceKey]),
  ]);
  const filled = wanted.map((bucket, at) => ({ ...bucket, counts: readCounts(tallies[at] ?? {}) }));
  const of = (span: SpanName) => filled.filter((bucket) => bucket.span === span);
  const shares = Object.fromEntries(
    spanNames.map((span) => [span, sharesOf(of(span).flatMap(({ counts }) => counts))]),
  ) as Record<SpanName, Shares>;
  const oldest = of('month').findLast(({ counts }) => counts.length > 0);
  const sinceMs = oldest ? Math.max(oldest.startMs, Number(since?.value ?? 0)) : nowMs;
  return { spans: shares, cost: costOf(shares.month, nowMs - sinceMs) };
}

function costOf({ providers }: Shares, countedMs: number): Cost {
  const { buckets } = spans.month;
  const days = Math.min(Math.max(0, countedMs / dayMs), buckets);
  const sum = (some: readonly ProviderCounts[]) => some.reduce((total, { listUsd }) => total + listUsd, 0);
  const usd = sum(providers.filter(({ provider }) => paid[provider]));
  const usdPerMonth = days < 1 / 24 ? null : (usd / days) * buckets;
  return { usd, usdPerMonth, listUsd: sum(providers), days };
}

/** Adds up counters of any number of buckets. */
export function sharesOf(counts: readonly Count[]): Shares {
  const sum = (name: Count['name'], provider?: ProviderId) =>
    counts
      .filter((count) => count.name === name && (provider === undefined || count.provider === provider))
      .reduce((total, { amount }) => total + amount, 0);
  const unmade = sum('failed') + sum('fault');
  const made = providerIds.map((layer) => ({ layer, sections: sum('answered', layer) }));
  const sections = made.reduce((total, layer) => total + layer.sections, unmade);
  const layers = [...made, { layer: 'builtin' as const, sections: unmade }].map((layer) => ({
    ...layer,
    share: sections === 0 ? 0 : layer.sections / sections,
  }));
  const paidLayers = layers.filter(({ layer }) => layer !== 'builtin' && paid[layer]);
  return {
    sections,
    layers,
    paidShare: sections === 0 ? null : paidLayers.reduce((total, { share }) => total + share, 0),
    cancelled: sum('cancelled'),
    faults: sum('fault'),
    providers: providerIds.map((id) => countsOf(id, counts, sum)).filter(({ calls }) => calls > 0),
  };
}

function countsOf(
  provider: ProviderId,
  counts: readonly Count[],
  sum: (name: Count['name'], provider: ProviderId) => number,
): ProviderCounts {
  const answered = sum('answered', provider);
  return {
    provider,
    answered,
    meanSeconds: answered === 0 ? null : sum('answeredMs', provider) / answered / 1000,
    models: ranked(counts, 'answered', provider).map(([model, sections]) => ({ model, sections })),
    calls: sum('call', provider),
    outcomes: ranked(counts, 'call', provider).map(([outcome, calls]) => ({ outcome, calls })),
    inputTokens: sum('inputTokens', provider),
    outputTokens: sum('outputTokens', provider),
    listUsd: sum('microUsd', provider) / 1_000_000,
    unpriced: sum('unpriced', provider),
  };
}

function ranked(counts: readonly Count[], name: Count['name'], provider: ProviderId): [string, number][] {
  const byDetail = new Map<string, number>();
  for (const count of counts) {
    if (count.name !== name || count.provider !== provider) continue;
    byDetail.set(count.detail, (byDetail.get(count.detail) ?? 0) + count.amount);
  }
  return [...byDetail].sort(([, a], [, b]) => b - a);
}
