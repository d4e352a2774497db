/**
 * What the chain costs and how it holds, through the real SDKs against the stub providers in a process of their own:
 * `npm run bench`. Prints tables with what each figure should be; about two minutes.
 */
import { Groq } from 'groq-sdk';
import type { Behaviour } from '../e2e/stubs/behaviour';
import { urlsOf } from '../e2e/stubs/stub';
import type { Timers } from '../lib/ai/request';
import { ask, freeMemory, letterRequest, percentile, providersAt, startStubProcess } from './bench-stub';

const stub = await startStubProcess();
const providers = providersAt(stub.base);
const [groq, gemini] = providers;
if (groq === undefined || gemini === undefined) throw new Error('the bench needs two providers');

const sdk = new Groq({ apiKey: 'bench', baseURL: urlsOf(stub.base).groq, maxRetries: 0 });

/** The same call without the chain or its adapter, as the SDK's own documentation makes it. */
async function bare(): Promise<string> {
  const { system, prompt, temperature, maxOutputTokens } = letterRequest;
  const stream = await sdk.chat.completions.create({
    model: 'openai/gpt-oss-120b',
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: prompt },
    ],
    temperature,
    max_completion_tokens: maxOutputTokens,
    reasoning_effort: 'low',
    stream: true,
  });
  let text = '';
  for await (const chunk of stream) text += chunk.choices[0]?.delta.content ?? '';
  return text;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

const ms = (value: number) => `${value.toFixed(2)} ms`;
const median = (values: readonly number[]) => percentile(values, 0.5);

interface Row {
  what: string;
  measured: string;
  target: string;
}

/** Rounds that are not counted: the first calls pay for compiling. */
const warmUp = 100;
/** Rounds are weighed against each other in so many groups; the median of their ratios is told. */
const groups = 10;

/** A letter of about 600 words comes in about 400 pieces. */
const letterPieces: Behaviour = { reply: 'Some words of it. '.repeat(200), chunkCharacters: 9 };

type Side = { times: number[]; cpu: number[] };

/** Rounds of both, in turn, so that what else the machine does falls on both alike. */
async function overhead(pace: string, behaviour: Behaviour, atOnce: number, rounds: number): Promise<Row[]> {
  await stub.post({ reset: true });
  await stub.behave('groq', behaviour);
  const memory = freeMemory();
  const chain = () => ask([groq as NonNullable<typeof groq>], { memory });
  const sides = { bare: newSide(), chain: newSide() };
  for (let round = -Math.ceil(warmUp / atOnce); round < rounds; round += 1) {
    const order = round % 2 === 0 ? (['bare', 'chain'] as const) : (['chain', 'bare'] as const);
    for (const kind of order) {
      const work = kind === 'bare' ? bare : chain;
      const before = process.cpuUsage();
      const times = await Promise.all(Array.from({ length: atOnce }, () => timed(work)));
      const { user, system } = process.cpuUsage(before);
      if (round < 0) continue;
      sides[kind].times.push(...times);
      sides[kind].cpu.push(user + system);
    }
  }
  const added = (share: number) => percentile(sides.chain.times, share) - percentile(sides.bare.times, share);
  const base = (share: number) => `over ${ms(percentile(sides.bare.times, share))}`;
  const what = `${pace}, ${atOnce} at once`;
  return [
    {
      what: `added p50, ${what}`,
      measured: `${ms(added(0.5))} ${base(0.5)}`,
      target: atOnce === 1 ? '1 ms' : '',
    },
    { what: `added p99, ${what}`, measured: `${ms(added(0.99))} ${base(0.99)}`, target: '' },
    {
      what: `CPU of the bare SDK’s, ${what}`,
      measured: cpuRatio(sides.bare.cpu, sides.chain.cpu).toFixed(2),
      target: '1.10',
    },
  ];
}

function newSide(): Side {
  return { times: [], cpu: [] };
}

/** The median of the groups' ratios: one hiccup of the machine spoils one group. */
function cpuRatio(bare: readonly number[], chain: readonly number[]): number {
  const size = Math.max(1, Math.floor(bare.length / groups));
  const sum = (values: readonly number[], at: number) =>
    values.slice(at, at + size).reduce((total, value) => total + value, 0);
  const starts = Array.from({ length: Math.floor(bare.length / size) }, (_, group) => group * size);
  return median(starts.map((at) => sum(chain, at) / sum(bare, at)));
}

/** The time that a failing first provider adds, its own answer included. */
async function failover(
  what: string,
  target: string,
  behaviour: Behaviour,
  timers: Partial<Timers> = {},
  rounds = 60,
): Promise<Row> {
  await stub.post({ reset: true });
  await stub.behave('groq', behaviour);
  const second = gemini as NonNullable<typeof gemini>;
  const direct: number[] = [];
  const over: number[] = [];
  for (let round = -10; round < rounds; round += 1) {
    const [one, other] = [await timed(() => ask([second])), await timed(() => ask(providers, { timers }))];
    if (round < 0 && rounds > 10) continue;
    direct.push(one);
    over.push(other);
  }
  const added = median(over) - median(direct);
  const slow = percentile(over, 0.99) - median(direct);
  return { what: `${what}: added p50 (p99)`, measured: `${ms(added)} (${ms(slow)})`, target };
}

async function firstAsked(): Promise<number> {
  return (await stub.requests()).filter(({ provider }) => provider === 'groq').length;
}

async function crowd(fault: 'rate-limited' | 'server-error' | 'hang'): Promise<Row> {
  await stub.post({ reset: true });
  await stub.behave('groq', { fault, retryAfter: 30 });
  await stub.behave('gemini', { headersMs: 100, firstTokenMs: 100, gapMs: 10 });
  const memory = freeMemory();
  const started = performance.now();
  const outcomes = await Promise.all(Array.from({ length: 200 }, () => ask(providers, { memory })));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const answered = outcomes.filter(({ ok }) => ok).length;
  return {
    what: `200 at once, first provider ${fault}`,
    measured: `${answered} answered in ${seconds} s, first asked ${await firstAsked()} times`,
    target: '200 answered',
  };
}

async function inARow(): Promise<Row> {
  await stub.post({ reset: true });
  await stub.behave('groq', { fault: 'rate-limited', retryAfter: 8 });
  const memory = freeMemory();
  let answered = 0;
  for (let at = 0; at < 20; at += 1) if ((await ask(providers, { memory })).ok) answered += 1;
  return {
    what: '20 in a row, first provider asks for 8 s',
    measured: `${answered} answered, first asked ${await firstAsked()} time(s)`,
    target: '20 answered, 1 time',
  };
}

/** Faults that libraries of this kind take for an answer, or die of. */
async function movesOn(fault: 'cut' | 'in-band-error' | 'wrong-json' | 'bad-chunk'): Promise<Row> {
  await stub.post({ reset: true });
  await stub.behave('groq', { fault });
  const request = {
    ...letterRequest,
    accept: (text: string) =>
      text.startsWith('{') ? { ok: false as const, problem: 'no.' } : { ok: true as const, data: text },
  };
  const outcome = await ask(providers, { request });
  const who = outcome.ok ? `answered by ${outcome.answer.provider}` : 'not answered';
  const why = outcome.ok ? outcome.answer.attempts.map(({ reason }) => reason).join(', ') : '';
  return { what: `first provider: ${fault}`, measured: `${who} (${why})`, target: 'answered by gemini' };
}

try {
  const rows: Row[] = [];
  const paced = { ...letterPieces, gapMs: 2 };
  rows.push(...(await overhead('400 pieces at a stretch', letterPieces, 1, 400)));
  rows.push(...(await overhead('400 pieces at a stretch', letterPieces, 32, 12)));
  rows.push(...(await overhead('400 pieces at their pace', paced, 1, 20)));
  rows.push(...(await overhead('400 pieces at their pace', paced, 32, 6)));
  rows.push(await failover('after 429', '5 ms', { fault: 'rate-limited', retryAfter: 1 }));
  rows.push(await failover('after 500', '5 ms', { fault: 'server-error' }));
  const hung = { headersMs: 400, firstTextMs: 400, hedgeAfterMs: 10_000 };
  rows.push(await failover('after a hang, timer 400 ms', '450 ms', { fault: 'hang' }, hung, 8));
  for (const fault of ['rate-limited', 'server-error', 'hang'] as const) rows.push(await crowd(fault));
  rows.push(await inARow());
  for (const fault of ['cut', 'in-band-error', 'bad-chunk', 'wrong-json'] as const)
    rows.push(await movesOn(fault));
  console.table(rows);
} finally {
  stub.stop();
}
