import 'server-only';
import { costUsd } from '../ai/models';
import type { AttemptRecord } from '../ai/request';
import type { Store } from '../store/store';
import { field, type CountName } from './counting/count-fields';
import { bucketKey, keepMs, spanNames } from './counting/spans';
import type { SectionStory } from './stories';

/** Counts what became of sections, for the shares and the cost on the status page. */
export interface Counters {
  /** Returns at once; a store that fails costs the count, never the section. */
  count(story: SectionStory): void;
  /** Resolves once everything counted so far is in the store, or lost with it. */
  settled(): Promise<void>;
}

/** Since when this store has been counting, in epoch ms; kept for as long as the store lasts. */
export const sinceKey = 'count:since';
const forEverMs = 10 * 365 * 24 * 60 * 60_000;

/** Counters over `store`: three keys a section, one for each span, whole amounts, each added in one step. */
export function createCounters(
  store: Store,
  failed: (cause: unknown) => void = () => undefined,
  now: () => number = Date.now,
): Counters {
  const running = new Set<Promise<unknown>>();
  let started = false;

  async function add(amounts: Record<string, number>): Promise<void> {
    const at = now();
    if (!started) await store.write(sinceKey, String(at), forEverMs, 'absent');
    started = true;
    await Promise.all(spanNames.map((span) => store.tally(bucketKey(span, at), amounts, keepMs(span))));
  }

  return {
    count(story) {
      const done = add(amountsOf(story)).catch(failed);
      running.add(done);
      void done.finally(() => running.delete(done));
    },
    async settled() {
      await Promise.all(running);
    },
  };
}

/** What one story adds. Whole numbers: ms, tokens, millionths of a dollar at list price. */
export function amountsOf({ section, attempts }: SectionStory): Record<string, number> {
  const amounts: Record<string, number> = {};
  const add = (name: CountName, by: number, provider = '', detail = '') => {
    const key = field(name, provider, detail);
    amounts[key] = (amounts[key] ?? 0) + by;
  };
  const { answer } = section;
  if (answer === null) add(section.outcome === 'answered' ? 'fault' : section.outcome, 1);
  else {
    add('answered', 1, answer.provider, answer.model);
    add('answeredMs', Math.round(answer.seconds * 1000), answer.provider);
  }
  for (const attempt of attempts) {
    add('call', 1, attempt.provider, attempt.outcome);
    const { usage } = attempt;
    if (usage === null) continue;
    add('inputTokens', whole(usage.inputTokens), attempt.provider);
    add('outputTokens', whole(usage.outputTokens), attempt.provider);
    const usd = costOf(attempt);
    if (usd !== null) add('microUsd', whole(usd * 1_000_000), attempt.provider);
    else add('unpriced', 1, attempt.provider);
  }
  return amounts;
}

/** By the model that answered, which may be billed differently from the one that was asked. */
export function costOf({ provider, model, answeredBy, usage }: AttemptRecord): number | null {
  if (usage === null) return null;
  return costUsd(provider, answeredBy ?? model, usage) ?? costUsd(provider, model, usage);
}

/** A store's counters take whole numbers alone, and a provider may report anything. */
function whole(amount: number): number {
  return Number.isFinite(amount) ? Math.max(0, Math.round(amount)) : 0;
}
