import 'server-only';
import { runChain } from './ai/chain';
import { catalogFacts, chainMemory, type ChainMemory } from './ai/memory/memory';
import type { Provider } from './ai/provider';
import type { ChainRecorder } from './ai/request';
import { createProviders } from './ai/providers';
import { env, type Env } from './env';
import { describeBug } from './operations/bug';
import { drillRun } from './operations/drill/drill';
import type { Drill } from './operations/drill/faults';
import { incidentRecorder } from './operations/incidents';
import { inLine } from './operations/limits/in-line';
import { openLimits, type Limits } from './operations/limits/limits';
import { capSpending, type Spending } from './operations/limits/spending';
import { log } from './operations/log';
import { openRecording, type Recording } from './operations/recording';
import { createRuns, type Runs } from './operations/runs';
import type { Workshop } from './sections/generate';
import { memoryStore } from './store/memory';
import { openStore } from './store/open';
import type { Store } from './store/store';

/** What one server process is put together from. */
export interface Runtime {
  /** In the order in which they are asked; empty where no key is set. */
  providers: readonly Provider[];
  memory: ChainMemory;
  store: Store;
  runs: Runs;
  limits: Limits;
  /** Null where the paid layer has no cap. */
  spending: Spending | null;
  /** Makes the sections of a run. Nothing of a drilled one is counted, and its incidents are only logged, as drilled. */
  workshopFor: (visitor: string | null, drill: Drill | null) => Workshop;
  /** Counters, incidents, log and telemetry. */
  recording: Recording;
}

// On globalThis: Next may load a module once for pages and once more for actions.
const home = globalThis as typeof globalThis & { matchwise?: Runtime };

/** This process's one runtime, put together at its first use. Throws EnvError where a setting can't be used. */
export function runtime(): Runtime {
  return (home.matchwise ??= assemble(env()));
}

function assemble(settings: Env): Runtime {
  const store = openStore(settings.REDIS_URL, tellStoreNews);
  const providers = configuredProviders(settings);
  const cap = settings.PAID_DAILY_USD;
  const spending = cap === undefined ? null : capSpending(store, cap);
  const hold = (memory: ChainMemory) => spending?.hold(memory) ?? memory;
  const memory = hold(chainMemory(store, catalogFacts({ gemini: settings.GEMINI_TIER })));
  const recording = openRecording(store, log, settings.OTEL_EXPORTER_OTLP_ENDPOINT);
  const limits = openLimits(store, settings);
  const runs = createRuns(store);

  function chainOver(parts: ChainParts, visitor: string | null): Workshop['chain'] {
    const { recorder, ...context } = parts;
    if (context.providers.length === 0) return null;
    return inLine(limits.line, visitor, (request, emit, signal) =>
      runChain(request, {
        ...{ ...context, signal, emit, hedgePaid: settings.HEDGE_PAID },
        ...(recorder && { recorder: recorder() }),
      }),
    );
  }
  function workshopFor(visitor: string | null, drill: Drill | null): Workshop {
    const now = () => new Date();
    const sendsContacts = !settings.REDACT_CONTACTS;
    if (drill === null) {
      const chain = chainOver({ providers, memory, recorder: () => recording.recorder() }, visitor);
      return { chain, incident: recording.incident, now, sendsContacts };
    }
    const drilled = drillRun(providers, drill);
    return {
      chain: chainOver({ ...drilled, memory: hold(drilled.memory) }, visitor),
      incident: incidentRecorder(memoryStore(), log.child({ drill: true })),
      now,
      sendsContacts,
    };
  }

  return { providers, memory, store, runs, limits, spending, workshopFor, recording };
}

interface ChainParts {
  providers: readonly Provider[];
  memory: ChainMemory;
  recorder?: () => ChainRecorder;
}

function tellStoreNews(news: { state: 'lost'; cause: unknown } | { state: 'back' }): void {
  if (news.state === 'lost')
    log.warn({ cause: describeBug(news.cause) }, 'Redis is gone: carrying on with memory of our own');
  else log.info('Redis is back');
}

function configuredProviders(settings: Env): Provider[] {
  const named = (id: 'GROQ' | 'GEMINI' | 'OPENAI') => {
    const apiKey = settings[`${id}_API_KEY`];
    return apiKey === undefined
      ? undefined
      : { apiKey, baseUrl: settings[`${id}_BASE_URL`], models: settings[`${id}_MODELS`] };
  };
  const baseUrl = settings.COMPATIBLE_BASE_URL;
  const models = settings.COMPATIBLE_MODELS;
  return createProviders({
    chain: settings.AI_CHAIN,
    groq: named('GROQ'),
    gemini: named('GEMINI'),
    openai: named('OPENAI'),
    compatible:
      baseUrl === undefined || models === undefined
        ? undefined
        : { apiKey: settings.COMPATIBLE_API_KEY, baseUrl, models },
  });
}
