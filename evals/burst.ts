/**
 * Forty analyses of five sections at once against stubs that enforce the free tiers' minute limits, and a paid
 * third: in one process, then in two that share one Redis. `npx tsx --conditions=react-server evals/burst.ts`;
 * needs redis-server. Fails where a section isn't answered or more than two calls in a hundred are wasted.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Behaviour } from '../e2e/stubs/behaviour';
import { memoryStore } from '../lib/store/memory';
import { startRedis } from '../lib/store/testing/redis-server';
import { startStubProcess } from './bench-stub';
import { runAnalyses, type Tally } from './burst-sections';

const analyses = 40;
const mostWasted = 0.02;
const stub = await startStubProcess();

async function freeTiers(): Promise<void> {
  const pace: Behaviour = { headersMs: 150, firstTokenMs: 150, gapMs: 5 };
  await stub.post({ reset: true });
  await stub.behave('groq', { ...pace, limits: { requestsPerMinute: 30, tokensPerMinute: 8_000 } });
  await stub.behave('gemini', { ...pace, limits: { requestsPerMinute: 15, tokensPerMinute: 250_000 } });
  await stub.behave('openai', pace);
}

async function report(name: string, startedMs: number, tallies: readonly Tally[]): Promise<void> {
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  const requests = await stub.requests();
  const wasted = requests.filter(({ status }) => status === 429 || status === 413);
  const sum = (of: (tally: Tally) => number) => tallies.reduce((total, tally) => total + of(tally), 0);
  const sections = sum((tally) => tally.sections);
  const answered = sum((tally) => tally.answered);
  console.log(
    `\n${name}: ${answered} of ${sections} answered in ${seconds} s; ${wasted.length} of ${requests.length} calls wasted on a limit`,
  );
  console.table(
    (['groq', 'gemini', 'openai'] as const).map((id) => {
      const layers = tallies.flatMap(({ layers }) => layers.filter(({ provider }) => provider === id));
      const own = layers.reduce((total, layer) => total + layer.answered, 0);
      const usd = layers.reduce((total, layer) => total + layer.usd, 0);
      return {
        layer: id,
        calls: requests.filter(({ provider }) => provider === id).length,
        wasted: wasted.filter(({ provider }) => provider === id).length,
        answered: own,
        share: `${((own / sections) * 100).toFixed(1)} %`,
        usd: usd.toFixed(4),
      };
    }),
  );
  if (answered < sections || wasted.length > requests.length * mostWasted) process.exitCode = 1;
}

async function said(child: ChildProcess): Promise<unknown> {
  const [message] = (await once(child, 'message')) as [unknown];
  return message;
}

async function twoProcesses(): Promise<void> {
  const redis = await startRedis();
  const script = new URL('./burst-process.ts', import.meta.url);
  const servers = [1, 2].map(() =>
    fork(script, [stub.base, redis.url, String(analyses / 2)], {
      execArgv: ['--import', 'tsx', '--conditions=react-server'],
    }),
  );
  await Promise.all(servers.map(said));
  const started = performance.now();
  const told = servers.map(said);
  for (const server of servers) server.send('go');
  const results = (await Promise.all(told)) as { tally: Tally; news: string[] }[];
  await report(
    'two processes, one Redis',
    started,
    results.map(({ tally }) => tally),
  );
  const news = results.flatMap(({ news }) => news);
  if (news.length > 0) console.log(`news of Redis: ${news.join(', ')}`);
  await redis.stop();
}

try {
  await freeTiers();
  const started = performance.now();
  await report('one process, memory', started, [await runAnalyses(stub.base, memoryStore(), analyses)]);
  await freeTiers();
  await twoProcesses();
} finally {
  stub.stop();
}
