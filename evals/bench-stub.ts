/** The stub providers in a process of their own, so that their work is counted as nobody's, and the chain over them. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Behaviour, StubRequest } from '../e2e/stubs/behaviour';
import { urlsOf } from '../e2e/stubs/stub';
import { runChain } from '../lib/ai/chain';
import { chainMemory, type ChainMemory } from '../lib/ai/memory/memory';
import type { Provider } from '../lib/ai/provider';
import { createProviders } from '../lib/ai/providers';
import type { AttemptRecord, ChainOutcome, ChainRequest, Timers } from '../lib/ai/request';
import type { ProviderId } from '../lib/ai/types';
import { memoryStore } from '../lib/store/memory';

export interface StubProcess {
  /** Where it listens, without a path. */
  base: string;
  post(control: unknown): Promise<void>;
  behave(provider: ProviderId, behaviour: Behaviour): Promise<void>;
  requests(): Promise<StubRequest[]>;
  stop(): void;
}

/** Starts it on a free port. */
export async function startStubProcess(): Promise<StubProcess> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--conditions=react-server', 'e2e/stubs/serve.ts', '0'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const base = /=(http:\/\/[^/]+)\//.exec(String(line))?.[1] ?? '';
  const post = async (control: unknown) => {
    await (await fetch(`${base}/control`, { method: 'POST', body: JSON.stringify(control) })).arrayBuffer();
  };
  return {
    base,
    post,
    behave: (provider, behaviour) => post({ provider, behaviour }),
    async requests() {
      const reply = await fetch(`${base}/control`);
      return ((await reply.json()) as { requests: StubRequest[] }).requests;
    },
    stop: () => void child.kill(),
  };
}

/** The three providers, through their real SDKs, at the stub. */
export function providersAt(base: string): Provider[] {
  const urls = urlsOf(base);
  return createProviders({
    chain: ['groq', 'gemini', 'openai'],
    groq: { apiKey: 'bench', baseUrl: urls.groq, models: ['openai/gpt-oss-120b'] },
    gemini: { apiKey: 'bench', baseUrl: urls.gemini, models: ['gemini-3.5-flash-lite'] },
    openai: { apiKey: 'bench', baseUrl: urls.openai, models: ['gpt-6-luna'] },
  });
}

/** A letter's request: the system prompt tells the stub what to write. */
export const letterRequest: ChainRequest<string> = {
  purpose: 'cover_letter',
  system: 'You are a professional cover letter writer. Write compelling, honest letters.',
  prompt: 'R1| Nurse at Hill Clinic, 2019 to 2024\nJ1| We look for a nurse.\n'.repeat(20),
  temperature: 0.2,
  maxOutputTokens: 800,
  json: false,
  accept: (text) => ({ ok: true, data: text }),
};

/** A memory of its own that knows no budgets, so that only what the stub does counts. */
export function freeMemory(): ChainMemory {
  return chainMemory(memoryStore(), (provider) => ({
    budget: null,
    tellsLimits: false,
    paid: provider === 'openai',
  }));
}

export interface Asking {
  memory?: ChainMemory;
  timers?: Partial<Timers>;
  /** Gets every call's record. */
  attempts?: AttemptRecord[];
  request?: ChainRequest<string>;
  signal?: AbortSignal;
}

/** One section through the chain. */
export function ask(chain: readonly Provider[], asking: Asking = {}): Promise<ChainOutcome<string>> {
  return runChain(asking.request ?? letterRequest, {
    providers: chain,
    memory: asking.memory ?? freeMemory(),
    signal: asking.signal ?? new AbortController().signal,
    emit: () => undefined,
    ...(asking.timers && { timers: asking.timers }),
    recorder: { attempt: (record) => void asking.attempts?.push(record) },
  });
}

/** The value below which `share` of the values lie. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
