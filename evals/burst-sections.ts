/** Analyses at once, over one store, and what became of them; see `burst.ts`. */
import { chainMemory } from '../lib/ai/memory/memory';
import { costUsd } from '../lib/ai/models';
import type { AttemptRecord } from '../lib/ai/request';
import type { ProviderId } from '../lib/ai/types';
import type { Store } from '../lib/store/store';
import { ask, letterRequest, providersAt } from './bench-stub';

/** What the product asks of each section. */
const outputTokens = [1500, 2500, 800, 1500, 3000];

/** Plain data: it travels between processes. */
export interface Tally {
  sections: number;
  answered: number;
  layers: { provider: ProviderId; answered: number; usd: number }[];
}

/** Five sections of each analysis, all of them at once. */
export async function runAnalyses(stubBase: string, store: Store, analyses: number): Promise<Tally> {
  const providers = providersAt(stubBase);
  const memory = chainMemory(store);
  const attempts: AttemptRecord[] = [];
  const sections = Array.from({ length: analyses }, () =>
    outputTokens.map((maxOutputTokens) =>
      ask(providers, { memory, attempts, request: { ...letterRequest, maxOutputTokens } }),
    ),
  ).flat();
  const outcomes = await Promise.all(sections);
  const layers = providers.map(({ id }) => {
    const accepted = attempts.filter(({ provider, outcome }) => provider === id && outcome === 'accepted');
    const usd = accepted.reduce(
      (sum, { model, usage }) => sum + ((id === 'openai' && usage && costUsd(id, model, usage)) || 0),
      0,
    );
    return { provider: id, answered: accepted.length, usd };
  });
  return { sections: sections.length, answered: outcomes.filter(({ ok }) => ok).length, layers };
}
