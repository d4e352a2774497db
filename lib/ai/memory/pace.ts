import 'server-only';
import type { Store } from '@/lib/store/store';
import type { ProviderId } from '../types';

/** Upper edges of the buckets, in ms; the last one holds everything beyond. */
const edges = [150, 250, 350, 500, 700, 1000, 1400, 2000, 2800, 4000, 5600, 8000];
const keepMs = 60 * 60_000;
/** Below this many, a percentile says nothing. */
const enough = 20;

const key = (provider: ProviderId, model: string) => `pace:${provider}:${model}`;

/** Remembers how long the first text took. */
export async function noteFirstText(
  store: Store,
  provider: ProviderId,
  model: string,
  ms: number,
): Promise<void> {
  const edge = edges.find((upper) => ms <= upper) ?? edges[edges.length - 1];
  await store.tally(key(provider, model), { [String(edge)]: 1 }, keepMs);
}

/** Each model's own 95th percentile of the time to first text, rounded up to a bucket; null where too few were measured. */
export async function readPace(
  store: Store,
  provider: ProviderId,
  models: readonly string[],
): Promise<(number | null)[]> {
  const counts = await store.tallies(models.map((model) => key(provider, model)));
  return counts.map(percentile95);
}

function percentile95(counts: Readonly<Record<string, number>>): number | null {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (total < enough) return null;
  let seen = 0;
  return edges.find((edge) => (seen += counts[String(edge)] ?? 0) >= total * 0.95) ?? null;
}
