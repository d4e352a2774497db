/**
 * What the chain costs and how it holds, through the real SDKs against the stub providers in a process of their own:
 * `npm run bench`. Prints a table with what each figure should be; about three minutes. A machine that does other things
 * at the same time adds to every time; ratios are taken in turn, and stand that better.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Behaviour } from '../e2e/stubs/behaviour';
import type { ChainRequest, Timers } from '../lib/ai/request';
import { figure, median, ms, timed, type Row } from './bench-figures';
import { overheadAt } from './bench-overhead';
import { ask, freeMemory, letterRequest, percentile, providersAt, startStubProcess } from './bench-stub';

const stub = await startStubProcess();
const providers = providersAt(stub.base);
const rest = providers.slice(1);

/** Calls that are not counted: the first ones pay for compiling. */
const warmUp = 1000;
/** So many pieces of a token or two, and an allowance that so many calls in a row don't use up. */
const pieces = (count: number): Behaviour => ({
  reply: 'Some words of it. '.repeat(count / 2),
  chunkCharacters: 9,
  headers: { 'x-ratelimit-limit-tokens': '1000000000', 'x-ratelimit-remaining-tokens': '999000000' },
});

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

/** From a Stop until the provider has seen its socket closed, by the clock that both processes share. */
async function stops(fault: 'hang' | 'stall'): Promise<Row> {
  await stub.post({ reset: true });
  await stub.behave('groq', { fault, reply: letterRequest.prompt });
  const closed: number[] = [];
  for (let round = 0; round < 30; round += 1) {
    const controller = new AbortController();
    const stopped = ask(providers, { signal: controller.signal }).catch(() => undefined);
    await sleep(50);
    const at = Date.now();
    controller.abort();
    await stopped;
    await sleep(150);
    const seen = (await stub.requests()).at(-1);
    closed.push((seen?.closedAt ?? Infinity) - at);
  }
  return figure(`a Stop during ${fault} closes the socket, p99`, percentile(closed, 0.99), 100);
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
  const overhead = overheadAt(stub);
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
  for (const fault of ['hang', 'stall'] as const) table.push(await stops(fault));
  table.push(await movesOn('a cut stream', { fault: 'cut' }));
  table.push(await movesOn('an error inside the stream', { fault: 'in-band-error' }));
  table.push(await movesOn('a chunk that isn’t JSON', { fault: 'bad-chunk' }));
  table.push(await movesOn('a reply that isn’t JSON', { reply: '{"rows":[{"requirement"' }));
  table.push(await movesOn('JSON of another shape', { fault: 'wrong-json' }));
  console.table(table);
} finally {
  stub.stop();
}
