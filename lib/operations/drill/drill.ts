import 'server-only';
import { z } from 'zod';
import { chainMemory, type ChainMemory } from '../../ai/memory/memory';
import type { Provider } from '../../ai/provider';
import { providerIds } from '../../ai/types';
import { memoryStore } from '../../store/memory';
import { drillFaults, type Drill } from './faults';
import { failing } from './failing';

/** What the browser may send. */
export const drillInput = z.partialRecord(z.enum(providerIds), z.enum(drillFaults));

/**
 * Whether drills are possible here: where FAULT_DRILL=1, and never in a production deployment on Vercel.
 * Elsewhere FAULT_DRILL=1 is itself the word that this is no production: every built server runs with
 * NODE_ENV=production, a rehearsal's too.
 */
export function mayDrill(settings: { FAULT_DRILL: boolean; VERCEL_ENV?: string | undefined }): boolean {
  return settings.FAULT_DRILL && settings.VERCEL_ENV !== 'production';
}

const drillable = z.object({ drill: drillInput });

/**
 * The drill that `input` asks for, whatever else it holds. Null where drills aren't possible here, where none is
 * asked for, and where it isn't one: the run is then like any other.
 */
export function drillOf(input: unknown, settings: Parameters<typeof mayDrill>[0]): Drill | null {
  if (!mayDrill(settings)) return null;
  const parsed = drillable.safeParse(input);
  return parsed.success && Object.keys(parsed.data.drill).length > 0 ? parsed.data.drill : null;
}

/**
 * What a drilled run works with in place of the process's own. Its memory is its own as well, so that nobody
 * else's sections pass over a provider that is well. A named provider without a key is stood in for by one that
 * only fails, so that a preview without keys can be drilled, too.
 */
export function drillRun(
  providers: readonly Provider[],
  drill: Drill,
): { providers: Provider[]; memory: ChainMemory } {
  const configured = providers.map((provider) => {
    const fault = drill[provider.id];
    return fault === undefined ? provider : failing(provider, fault);
  });
  const standIns = providerIds.flatMap((id) => {
    const fault = drill[id];
    if (fault === undefined || providers.some((provider) => provider.id === id)) return [];
    return [failing({ id, models: ['drill'] }, fault)];
  });
  return { providers: [...configured, ...standIns], memory: chainMemory(memoryStore()) };
}
