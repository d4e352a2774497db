/** What the chain and its adapter cost beside the bare SDK. */
import { Groq } from 'groq-sdk';
import type { Behaviour } from '../e2e/stubs/behaviour';
import { urlsOf } from '../e2e/stubs/stub';
import { figure, median, ms, timed, type Row } from './bench-figures';
import { ask, freeMemory, letterRequest, percentile, providersAt, type StubProcess } from './bench-stub';

/** Rounds are weighed against each other in so many groups; the median of their ratios is told. */
const groups = 10;

type Side = { times: number[]; cpu: number[] };

/** What both sides are made to do. */
export interface Load {
  pace: string;
  behaviour: Behaviour;
  atOnce: number;
  rounds: number;
  warmUp: number;
  /** For the time that the chain adds, at the median. */
  targetMs: number | null;
}

/** What weighs the chain against the bare SDK at `stub`. */
export function overheadAt(stub: StubProcess): (load: Load) => Promise<Row[]> {
  const first = providersAt(stub.base).slice(0, 1);
  const sdk = new Groq({ apiKey: 'bench', baseURL: urlsOf(stub.base).groq, maxRetries: 0 });
  return async (load) => {
    await stub.post({ reset: true });
    await stub.behave('groq', load.behaviour);
    const memory = freeMemory();
    const chain = async () => {
      const outcome = await ask(first, { memory });
      if (!outcome.ok) throw new Error('the bench’s provider was not asked');
    };
    return rowsOf(load, await compare(load, { bare: () => askBare(sdk), chain }));
  };
}

/** Rounds of both, in turn, so that what else the machine does falls on both alike. */
async function compare(
  { atOnce, rounds, warmUp }: Load,
  works: Record<'bare' | 'chain', () => Promise<unknown>>,
) {
  const sides = { bare: newSide(), chain: newSide() };
  for (let round = -Math.ceil(warmUp / atOnce); round < rounds; round += 1) {
    const order = round % 2 === 0 ? (['bare', 'chain'] as const) : (['chain', 'bare'] as const);
    for (const kind of order) {
      const before = process.cpuUsage();
      const times = await Promise.all(Array.from({ length: atOnce }, () => timed(works[kind])));
      const { user, system } = process.cpuUsage(before);
      if (round < 0) continue;
      sides[kind].times.push(...times);
      sides[kind].cpu.push(user + system);
    }
  }
  return sides;
}

function rowsOf({ pace, atOnce, targetMs }: Load, sides: Record<'bare' | 'chain', Side>): Row[] {
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

/** The same call without the chain or its adapter, as the SDK's own documentation makes it. */
async function askBare(sdk: Groq): Promise<string> {
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
