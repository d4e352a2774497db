import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { memoryStore } from '../../store/memory';
import { redisStore } from '../../store/redis';
import type { Store } from '../../store/store';
import { startRedis, type TestRedis } from '../../store/testing/redis-server';
import { createAllowances, type HourlyLimits } from './allowances';
import { visitorNames } from './visitor-names';

const home = '203.0.113.7';
const office = '198.51.100.9';
const limits: HourlyLimits = {
  sections: { each: 10, all: 25 },
  links: { each: 2, all: 0 },
  stops: { each: 0, all: 0 },
};
const hourMs = 60 * 60_000;

test('one address has its allowance, another one its own, and a refusal says when to come back', async () => {
  const clock = { now: 0 };
  const allowances = createAllowances(
    memoryStore(() => clock.now),
    limits,
  );
  expect(await allowances.admit('sections', 5, home)).toEqual({ ok: true });
  expect(await allowances.admit('sections', 5, home)).toEqual({ ok: true });
  const refused = await allowances.admit('sections', 1, home);
  expect(refused.ok ? 0 : refused.retryAfterMs).toBeGreaterThan(0);
  expect(await allowances.admit('sections', 5, office)).toEqual({ ok: true });
  clock.now += refused.ok ? 0 : refused.retryAfterMs + 5 * 60_000;
  expect(await allowances.admit('sections', 5, home)).toEqual({ ok: true });
});

test('a refusal costs nothing of anybody’s allowance', async () => {
  const allowances = createAllowances(memoryStore(), limits);
  await allowances.admit('sections', 10, home);
  for (let i = 0; i < 20; i += 1) expect((await allowances.admit('sections', 5, home)).ok).toBe(false);
  for (const address of [office, '192.0.2.1', '192.0.2.2'])
    expect(await allowances.admit('sections', 5, address)).toEqual({ ok: true });
  expect((await allowances.admit('sections', 5, '192.0.2.3')).ok, 'together they had 25').toBe(false);
});

test('without an address only what all share holds, and where that is 0, nothing does', async () => {
  const allowances = createAllowances(memoryStore(), limits);
  for (let i = 0; i < 5; i += 1) expect((await allowances.admit('sections', 5, null)).ok).toBe(true);
  expect((await allowances.admit('sections', 5, null)).ok).toBe(false);
  for (let i = 0; i < 50; i += 1) expect((await allowances.admit('links', 1, null)).ok).toBe(true);
  for (let i = 0; i < 50; i += 1) expect((await allowances.admit('stops', 1, home)).ok).toBe(true);
});

test('an address is called something else every day', async () => {
  const clock = { now: 0 };
  const nameOf = visitorNames(memoryStore(), () => clock.now);
  const today = await nameOf(home);
  expect(await nameOf(home)).toBe(today);
  expect(await nameOf(office)).not.toBe(today);
  clock.now += 24 * hourMs;
  expect(await nameOf(home)).not.toBe(today);
});

describe('over Redis', () => {
  vi.setConfig({ testTimeout: 20_000 });
  let redis: TestRedis;
  beforeAll(async () => void (redis = await startRedis()));
  afterAll(() => redis.stop());

  async function withStores<R>(work: (stores: [Store, Store]) => Promise<R>): Promise<R> {
    const stores: [Store, Store] = [redisStore(redis.url), redisStore(redis.url)];
    try {
      return await work(stores);
    } finally {
      await Promise.all(stores.map((store) => store.close()));
    }
  }

  test('instances count together, also for requests that come at the same moment', async () => {
    const admitted = await withStores(async (stores) => {
      const both = stores.map((store) => createAllowances(store, limits));
      const asked = Array.from({ length: 30 }, (_, at) => both[at % 2]?.admit('sections', 1, home));
      return (await Promise.all(asked)).filter((admission) => admission?.ok).length;
    });
    expect(admitted).toBe(10);
  });

  test('no address stands in the store, nor anything that tells it without the day’s salt', async () => {
    const { Redis } = await import('ioredis');
    const client = new Redis(redis.url);
    try {
      await withStores(([store]) => createAllowances(store, limits).admit('links', 1, home));
      const keys = await client.keys('*');
      const names = keys.filter((key) => key.includes('limit:links'));
      expect(names.length).toBeGreaterThan(0);
      expect(JSON.stringify(keys)).not.toContain(home);
      const { createHash } = await import('node:crypto');
      const bare = createHash('sha256').update(home).digest('base64url').slice(0, 22);
      expect(JSON.stringify(keys)).not.toContain(bare);
    } finally {
      client.disconnect();
    }
  });
});
