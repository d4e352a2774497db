import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore } from './open';
import { redisStore } from './redis';
import type { Store } from './store';
import { startRedis, type TestRedis } from './testing/redis-server';

let redis: TestRedis;
let store: Store;
let news: string[];
beforeEach(async () => {
  redis = await startRedis();
  news = [];
  store = openStore(redis.url, ({ state }) => news.push(state));
});
afterEach(async () => {
  await store.close();
  redis.wake();
  await redis.stop();
});

const limit = { key: 'budget', amount: 6, limit: 10, windowMs: 60_000 };

test('two instances share budgets, tallies and messages', async () => {
  const other = openStore(redis.url, () => undefined);
  const heard: string[] = [];
  other.subscribe('stop', (message) => heard.push(message));
  expect(await store.reserve([limit])).toMatchObject({ ok: true });
  expect(await other.reserve([limit])).toMatchObject({ ok: false });
  await store.tally('failures', { n: 2 }, 5000);
  expect(await other.tallies(['failures'])).toEqual([{ n: 2 }]);
  // A connection of its own is opened for messages.
  const told = async () => (await store.publish('stop', 'run 1'), heard);
  await expect.poll(told, { timeout: 8000 }).toContain('run 1');
  await other.close();
});

test('with Redis gone it carries on by itself, warns once, and comes back by itself', async () => {
  await store.write('key', 'shared', 60_000);
  await redis.stop();
  for (let at = 0; at < 20; at += 1) await store.tally('failures', { n: 1 }, 60_000);
  expect(await store.tallies(['failures'])).toEqual([{ n: 20 }]);
  expect(news).toEqual(['lost']);
  await redis.start();
  await expect
    .poll(async () => (await store.write('key', 'again', 60_000), news), { timeout: 6000, interval: 100 })
    .toEqual(['lost', 'back']);
  const direct = redisStore(redis.url);
  await expect.poll(async () => (await direct.read(['key']))[0]?.value).toBe('again');
  await direct.close();
}, 10_000);

test('a Redis that no longer answers holds a call up for a moment, and the next ones not at all', async () => {
  await store.write('key', 'shared', 60_000);
  redis.freeze();
  const started = performance.now();
  await store.write('key', 'own', 60_000);
  const first = performance.now() - started;
  await Promise.all(Array.from({ length: 50 }, () => store.read(['key'])));
  const all = performance.now() - started;
  // Fifty that each waited for it would take far longer than one; a busy machine takes a while for anything.
  expect(first).toBeLessThan(2000);
  expect(all - first).toBeLessThan(2000);
  expect(news).toEqual(['lost']);
});

test('with no Redis from the start nothing rejects, and nothing waits for long', async () => {
  await redis.stop();
  const late = openStore(redis.url, () => undefined);
  const started = performance.now();
  await late.write('key', 'own', 60_000);
  expect((await late.read(['key']))[0]?.value).toBe('own');
  expect(performance.now() - started).toBeLessThan(4000);
  await late.close();
});

test('messages within the instance still arrive while Redis is gone, and from others once it is back', async () => {
  const heard: string[] = [];
  store.subscribe('stop', (message) => heard.push(message));
  await store.write('key', 'v', 1000);
  await redis.stop();
  await store.publish('stop', 'run 1');
  expect(heard).toEqual(['run 1']);
  await redis.start();
  const other = redisStore(redis.url);
  await expect
    .poll(async () => (await other.publish('stop', 'run 2'), heard), { timeout: 8000, interval: 200 })
    .toContain('run 2');
  await other.close();
}, 12_000);
