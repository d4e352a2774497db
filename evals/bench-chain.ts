/**
 * What the chain costs and how it holds, through the real SDKs against the stub providers in a process of their own:
 * `npx tsx --conditions=react-server evals/bench-chain.ts`. Prints tables; about two minutes.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Behaviour, StubRequest } from '../e2e/stubs/behaviour';
import { urlsOf } from '../e2e/stubs/stub';
import { runChain } from '../lib/ai/chain';
import { chainMemory, catalogFacts, type ChainMemory } from '../lib/ai/memory/memory';
import { costUsd } from '../lib/ai/models';
import type { Provider } from '../lib/ai/provider';
import { createProviders } from '../lib/ai/providers';
import type { AttemptRecord, ChainOutcome, ChainRequest, Timers } from '../lib/ai/request';
import type { ProviderId } from '../lib/ai/types';
import { memoryStore } from '../lib/store/memory';
import { openStore } from '../lib/store/open';
import type { Store } from '../lib/store/store';

const stubProcess = spawn(
  process.execPath,
  ['--import', 'tsx', '--conditions=react-server', 'e2e/stubs/serve.ts', '0'],
  { stdio: ['ignore', 'pipe', 'inherit'] },
);
const [line] = (await once(stubProcess.stdout, 'data')) as [Buffer];
const base = /=(http:\/\/[^/]+)\//.exec(String(line))?.[1] ?? '';
const urls = urlsOf(base);
const providers = createProviders({
  chain: ['groq', 'gemini', 'openai'],
  groq: { apiKey: 'bench', baseUrl: urls.groq },
  gemini: { apiKey: 'bench', baseUrl: urls.gemini },
  openai: { apiKey: 'bench', baseUrl: urls.openai },
});

async function control(body: unknown): Promise<void> {
  await fetch(`${base}/control`, { method: 'POST', body: JSON.stringify(body) });
}
async function requests(): Promise<StubRequest[]> {
  const reply = await fetch(`${base}/control`);
  return ((await reply.json()) as { requests: StubRequest[] }).requests;
}
const behave = (provider: ProviderId, behaviour: Behaviour) => control({ provider, behaviour });

const request: ChainRequest<string> = {
  purpose: 'bench',
  system: 'You are a professional cover letter writer. Write compelling, honest letters.',
  prompt: 'R1| Nurse at Hill Clinic, 2019 to 2024\nJ1| We look for a nurse.\n'.repeat(20),
  temperature: 0.2,
  maxOutputTokens: 800,
  json: false,
  accept: (text) => ({ ok: true, data: text }),
};
const free = () =>
  chainMemory(memoryStore(), (provider) => ({
    budget: null,
    tellsLimits: false,
    paid: provider === 'openai',
  }));

interface Options {
  memory?: ChainMemory;
  timers?: Partial<Timers>;
  attempts?: AttemptRecord[];
  request?: ChainRequest<string>;
}
function ask(chain: readonly Provider[], options: Options = {}): Promise<ChainOutcome<string>> {
  return runChain(options.request ?? request, {
    providers: chain,
    memory: options.memory ?? free(),
    signal: new AbortController().signal,
    emit: () => undefined,
    ...(options.timers && { timers: options.timers }),
    recorder: { attempt: (record) => void options.attempts?.push(record) },
  });
}

async function bare(provider: Provider): Promise<void> {
  const { system, prompt, temperature, maxOutputTokens, json } = request;
  const model = provider.models.at(-1) ?? '';
  const messages = [{ role: 'user' as const, text: prompt }];
  const asked = { model, system, messages, temperature, maxOutputTokens, json };
  for await (const part of provider.stream(asked, new AbortController().signal)) void part;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
const percentile = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;
const ms = (value: number) => `${value.toFixed(2)} ms`;

/** Rounds that are not counted: the first calls pay for compiling. */
const warmUp = 10;

/** Rounds of both, in turn, so that what else the machine does falls on both alike. */
async function overhead(atOnce: number, rounds: number): Promise<void> {
  const [groq] = providers;
  if (!groq) return;
  const memory = free();
  const times = { bare: [] as number[], chain: [] as number[] };
  const cpu = { bare: 0, chain: 0 };
  const many = async (kind: 'bare' | 'chain', work: () => Promise<unknown>) => {
    const before = process.cpuUsage();
    times[kind].push(...(await Promise.all(Array.from({ length: atOnce }, () => timed(work)))));
    const { user, system } = process.cpuUsage(before);
    cpu[kind] += user + system;
  };
  for (let round = -warmUp; round < rounds; round += 1) {
    if (round === 0) {
      times.bare = [];
      times.chain = [];
      cpu.bare = cpu.chain = 0;
    }
    const order = round % 2 === 0 ? (['bare', 'chain'] as const) : (['chain', 'bare'] as const);
    for (const kind of order)
      await many(kind, () => (kind === 'bare' ? bare(groq) : ask([groq], { memory })));
  }
  const row = (share: number) => {
    const [one, other] = [percentile(times.bare, share), percentile(times.chain, share)];
    return `bare ${ms(one)}, chain ${ms(other)}, added ${ms(other - one)}`;
  };
  console.log(`at ${atOnce} at once, p50: ${row(0.5)}`);
  console.log(`at ${atOnce} at once, p99: ${row(0.99)}`);
  console.log(`at ${atOnce} at once, CPU: chain / bare = ${(cpu.chain / cpu.bare).toFixed(2)}`);
}

/** The time that a failing first provider adds, its own answer included. */
async function failover(
  name: string,
  behaviour: Behaviour,
  timers?: Partial<Timers>,
  rounds = 40,
): Promise<void> {
  await control({ reset: true });
  await behave('groq', behaviour);
  const [, gemini] = providers;
  if (!gemini) return;
  const direct: number[] = [];
  const over: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    direct.push(await timed(() => ask([gemini])));
    over.push(await timed(() => ask(providers.slice(0, 2), timers ? { timers } : {})));
  }
  const added = percentile(over, 0.5) - percentile(direct, 0.5);
  console.log(`${name}: added p50 ${ms(added)}, p99 ${ms(percentile(over, 0.99) - percentile(direct, 0.5))}`);
}

async function crowd(): Promise<void> {
  for (const fault of ['rate-limited', 'server-error'] as const) {
    await control({ reset: true });
    await behave('groq', { fault, retryAfter: 30 });
    await behave('gemini', { headersMs: 100, firstTokenMs: 100, gapMs: 10 });
    const memory = free();
    const started = performance.now();
    const outcomes = await Promise.all(Array.from({ length: 200 }, () => ask(providers, { memory })));
    const took = performance.now() - started;
    const asked = (await requests()).filter(({ provider }) => provider === 'groq').length;
    const answered = outcomes.filter(({ ok }) => ok).length;
    console.log(
      `200 at once, first provider ${fault}: ${answered} answered, first asked ${asked} times, ${ms(took)}`,
    );
  }
  await control({ reset: true });
  await behave('groq', { fault: 'rate-limited', retryAfter: 8 });
  const memory = free();
  let answered = 0;
  for (let at = 0; at < 20; at += 1) if ((await ask(providers, { memory })).ok) answered += 1;
  const asked = (await requests()).filter(({ provider }) => provider === 'groq').length;
  console.log(`20 in a row, first provider asks for 8 s: ${answered} answered, first asked ${asked} time(s)`);
}

const outputTokens = [1500, 2500, 800, 1500, 3000];

/** 40 analyses of five sections at once against the free tiers' minute limits; `stores`: one per instance. */
async function burst(name: string, stores: readonly Store[]): Promise<void> {
  await control({ reset: true });
  const slow: Behaviour = { headersMs: 150, firstTokenMs: 150, gapMs: 5 };
  await behave('groq', { ...slow, limits: { requestsPerMinute: 30, tokensPerMinute: 8_000 } });
  await behave('gemini', { ...slow, limits: { requestsPerMinute: 15, tokensPerMinute: 250_000 } });
  await behave('openai', slow);
  const memories = stores.map((store) => chainMemory(store, catalogFacts));
  const attempts: AttemptRecord[] = [];
  const sections = Array.from({ length: 40 }, (_, analysis) =>
    outputTokens.map((maxOutputTokens) => {
      const memory = memories[analysis % memories.length];
      return ask(providers, {
        ...(memory && { memory }),
        attempts,
        request: { ...request, maxOutputTokens },
      });
    }),
  ).flat();
  const started = performance.now();
  const outcomes = await Promise.all(sections);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const all = await requests();
  const wasted = all.filter(({ status }) => status === 429 || status === 413).length;
  const answered = outcomes.filter(({ ok }) => ok).length;
  console.log(
    `\n${name}: ${answered} of 200 answered in ${seconds} s; ${wasted} of ${all.length} calls wasted on a limit`,
  );
  console.table(
    providers.map(({ id }) => {
      const accepted = attempts.filter(({ provider, outcome }) => provider === id && outcome === 'accepted');
      const usd = accepted.reduce(
        (sum, { model, usage }) => sum + ((id === 'openai' && usage && costUsd(id, model, usage)) || 0),
        0,
      );
      return { layer: id, answered: accepted.length, share: `${accepted.length / 2} %`, usd: usd.toFixed(4) };
    }),
  );
}

try {
  await overhead(1, 300);
  await overhead(32, 20);
  await failover('after 429', { fault: 'rate-limited', retryAfter: 1 });
  await failover('after 500', { fault: 'server-error' });
  const hung = { headersMs: 400, firstTextMs: 400, hedgeAfterMs: 10_000 };
  await failover('after a hang of 400 ms (the timer)', { fault: 'hang' }, hung, 8);
  await crowd();
  await burst('one process, memory', [memoryStore()]);
  const redisUrl = process.env.REDIS_URL;
  if (redisUrl === undefined) console.log('Without REDIS_URL, the burst over a shared Redis is left out.');
  else {
    const stores = [1, 2].map(() => openStore(redisUrl, ({ state }) => console.log(`Redis: ${state}`)));
    await burst('two instances, one Redis', stores);
    await Promise.all(stores.map((store) => store.close()));
  }
} finally {
  stubProcess.kill();
}
