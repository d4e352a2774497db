import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { openStore } from '../store/open';
import { memoryStore } from '../store/memory';
import type { Store } from '../store/store';
import { startRedis, type TestRedis } from '../store/testing/redis-server';
import { createRuns, type Runs } from './runs';

vi.setConfig({ testTimeout: 20_000 });

let redis: TestRedis;
let stores: Store[];
let here: Runs;
let there: Runs;
beforeAll(async () => void (redis = await startRedis()));
afterAll(() => redis.stop());
beforeEach(() => {
  stores = [1, 2].map(() => openStore(redis.url, () => undefined));
  [here, there] = stores.map(createRuns) as [Runs, Runs];
});
afterEach(() => Promise.all(stores.map((store) => store.close())));

/** Says the word until it has been heard: instances take a moment to listen. */
async function until(stop: () => Promise<void>, signal: AbortSignal): Promise<void> {
  await expect.poll(async () => (await stop(), signal.aborted), { timeout: 10_000 }).toBe(true);
}

test('a Stop that arrives at one instance ends the run on another', async () => {
  const run = here.start('run-1');
  const other = here.start('run-2');
  await until(() => there.stop('run-1'), run.signals.cover_letter);
  expect(Object.values(run.signals).every(({ aborted }) => aborted)).toBe(true);
  expect(Object.values(other.signals).some(({ aborted }) => aborted)).toBe(false);
});

test('a Stop of one section on another instance leaves the run’s other sections be', async () => {
  const run = here.start('run-3');
  await until(() => there.stop('run-3', ['comparison']), run.signals.comparison);
  const aborted = Object.entries(run.signals).filter(([, signal]) => signal.aborted);
  expect(aborted.map(([section]) => section)).toEqual(['comparison']);
});

test('with Redis gone a Stop still ends what runs here, and reaches the other instance once Redis is back', async () => {
  await stores[0]?.read(['connected']);
  await redis.stop();
  const run = here.start('run-4');
  await here.stop('run-4');
  expect(run.signals.job_summary.aborted).toBe(true);
  const later = here.start('run-5');
  await redis.start();
  await until(() => there.stop('run-5'), later.signals.job_summary);
});

test('a run that has ended is forgotten, and a Stop for it is nothing to do', async () => {
  const runs = createRuns(memoryStore());
  const first = runs.start('run-6');
  first.end();
  expect(first.signals.comparison.aborted).toBe(true);
  const again = runs.start('run-6');
  first.end();
  expect(again.signals.comparison.aborted).toBe(false);
  await runs.stop('run-7');
  await runs.stop('run-6');
  expect(again.signals.comparison.aborted).toBe(true);
});
