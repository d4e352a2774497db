/**
 * What the chain costs and how it holds, through the real SDKs against the stub providers in a process of their own:
 * `npm run bench`. Prints a table with what each figure should be; about three minutes. A machine that does other things
 * at the same time adds to every time; ratios are taken in turn, and stand that better.
 */
import { Groq } from 'groq-sdk';
import type { Behaviour } from '../e2e/stubs/behaviour';
import { urlsOf } from '../e2e/stubs/stub';
import type { ChainRequest, Timers } from '../lib/ai/request';
import { ask, freeMemory, letterRequest, percentile, providersAt, startStubProcess } from './bench-stub';

const stub = await startStubProcess();
const providers = providersAt(stub.base);
const first = providers.slice(0, 1);
const rest = providers.slice(1);

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
  met: boolean | '';
}

/** A figure that should stay at or below its target, where it has one. */
function figure(what: string, value: number, target: number | null, more = '', unit = ' ms'): Row {
  const measured = `${value.toFixed(2)}${unit}${more}`;
  if (target === null) return { what, measured, target: '', met: '' };
  return { what, measured, target: `${target}${unit}`, met: value <= target };
}

/** Calls that are not counted: the first ones pay for compiling. */
const warmUp = 1000;
/** Rounds are weighed against each other in so many groups; the median of their ratios is told. */
const groups = 10;

/** So many pieces of a token or two, and an allowance that so many calls in a row don't use up. */
const pieces = (count: number): Behaviour => ({
  reply: 'Some words of it. '.repeat(count / 2),
  chunkCharacters: 9,
  headers: { 'x-ratelimit-limit-tokens': '1000000000', 'x-ratelimit-remaining-tokens': '999000000' },
});

type Side = { times: number[]; cpu: number[] };

interface Load {
  pace: string;
  behaviour: Behaviour;
  atOnce: number;
  rounds: number;
  warmUp: number;
  /** For the time that the chain adds, at the median. */
  targetMs: number | null;
}

/** Rounds of both, in turn, so that what else the machine does falls on both alike. */
async function overhead({ pace, behaviour, atOnce, rounds, warmUp, targetMs }: Load): Promise<Row[]> {
  await stub.post({ reset: true });
  await stub.behave('groq', behaviour);
  const memory = freeMemory();
  const chain = async () => {
    const outcome = await ask(first, { memory });
    if (!outcome.ok) throw new Error('the bench’s provider was not asked');
  };
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
  const base = (share: number) => percentile(sides.bare.times, share);
  const added = (share: number) => percentile(sides.chain.times, share) - base(share);
  const what = `${pace}, ${atOnce} at once`;
  return [
    figure(`added p50: ${what}`, added(0.5), targetMs, ` over ${ms(base(0.5))}`),
    figure(`added p99: ${what}`, added(0.99), null, ` over ${ms(base(0.99))}`),
    figure(`CPU of the bare SDK’s: ${what}`, cpuRatio(sides.bare.cpu, sides.chain.cpu), 1.1, '', ' times'),
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
  targetMs: number,
  behaviour: Behaviour,
  timers: Partial<Timers> = {},
  rounds = 100,
): Promise<Row> {
  await stub.post({ reset: true });
  await stub.behave('groq', behaviour);
  const direct: number[] = [];
  const over: number[] = [];
  for (let round = rounds > 10 ? -50 : 0; round < rounds; round += 1) {
    const [one, other] = [await timed(() => ask(rest)), await timed(() => ask(providers, { timers }))];
    if (round < 0) continue;
    direct.push(one);
    over.push(other);
  }
  const added = median(over) - median(direct);
  const slow = percentile(over, 0.99) - median(direct);
  return figure(`${what}: added p50 (p99)`, added, targetMs, ` (${ms(slow)})`);
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
    met: answered === 200,
  };
}

async function inARow(): Promise<Row> {
  await stub.post({ reset: true });
  await stub.behave('groq', { fault: 'rate-limited', retryAfter: 8 });
  const memory = freeMemory();
  let answered = 0;
  for (let at = 0; at < 20; at += 1) if ((await ask(providers, { memory })).ok) answered += 1;
  const asked = await firstAsked();
  return {
    what: '20 in a row, first provider asks for 8 s',
    measured: `${answered} answered, first asked ${asked} time(s)`,
    target: '20 answered, 1 time',
    met: answered === 20 && asked === 1,
  };
}

const rows = '{"rows":[]}';
const jsonRequest: ChainRequest<string> = {
  ...letterRequest,
  json: true,
  prompt: `${letterRequest.prompt}Answer as JSON.`,
  accept(text) {
    if (text === rows) return { ok: true, data: text };
    return { ok: false, problem: 'it is not the JSON that was asked for.' };
  },
};

/** Faults that libraries of this kind take for an answer, or die of. */
async function movesOn(name: string, behaviour: Behaviour): Promise<Row> {
  await stub.post({ reset: true });
  await stub.behave('groq', { reply: rows, chunkCharacters: 2, ...behaviour });
  await stub.behave('gemini', { reply: rows });
  const outcome = await ask(providers, { request: jsonRequest });
  const who = outcome.ok ? `answered by ${outcome.answer.provider}` : 'not answered';
  const why = outcome.ok ? outcome.answer.attempts.map(({ reason }) => reason).join(', ') : '';
  return {
    what: `first provider: ${name}`,
    measured: `${who} (${why})`,
    target: 'answered by gemini',
    met: outcome.ok && outcome.answer.provider === 'gemini' && outcome.data === rows,
  };
}

try {
  const table: Row[] = [];
  const letter = pieces(400);
  const atAStretch = { pace: 'a letter of 400 pieces at a stretch', behaviour: letter };
  const atItsPace = { pace: 'a letter at its pace', behaviour: { ...letter, gapMs: 2 }, targetMs: null };
  const short = { pace: 'a summary of 130 pieces', behaviour: pieces(130) };
  table.push(...(await overhead({ ...atAStretch, atOnce: 1, rounds: 400, warmUp, targetMs: 1 })));
  table.push(...(await overhead({ ...atAStretch, atOnce: 32, rounds: 12, warmUp: 64, targetMs: null })));
  table.push(...(await overhead({ ...short, atOnce: 1, rounds: 400, warmUp: 50, targetMs: 1 })));
  table.push(...(await overhead({ ...atItsPace, atOnce: 1, rounds: 10, warmUp: 1 })));
  table.push(...(await overhead({ ...atItsPace, atOnce: 32, rounds: 6, warmUp: 32 })));
  table.push(await failover('after 429', 5, { fault: 'rate-limited', retryAfter: 1 }));
  table.push(await failover('after 500', 5, { fault: 'server-error' }));
  table.push(await failover('after 503', 5, { fault: 'unavailable' }));
  const hung = { headersMs: 400, firstTextMs: 400, hedgeAfterMs: 10_000 };
  table.push(await failover('after a hang, timer 400 ms', 450, { fault: 'hang' }, hung, 8));
  for (const fault of ['rate-limited', 'server-error', 'hang'] as const) table.push(await crowd(fault));
  table.push(await inARow());
  table.push(await movesOn('a cut stream', { fault: 'cut' }));
  table.push(await movesOn('an error inside the stream', { fault: 'in-band-error' }));
  table.push(await movesOn('a chunk that isn’t JSON', { fault: 'bad-chunk' }));
  table.push(await movesOn('a reply that isn’t JSON', { reply: '{"rows":[{"requirement"' }));
  table.push(await movesOn('JSON of another shape', { fault: 'wrong-json' }));
  console.table(table);
} finally {
  stub.stop();
}
