import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { memoryStore } from './memory';
import { redisStore } from './redis';
import type { Store } from './store';
import { startRedis, type TestRedis } from './testing/redis-server';

vi.setConfig({ testTimeout: 20_000 });

let redis: TestRedis;
beforeAll(async () => void (redis = await startRedis()));
afterAll(() => redis.stop());

describe.each([
  ['memory', () => memoryStore()],
  ['redis', () => redisStore(redis.url)],
])('the %s store', (_name, open) => {
  let store: Store;
  let number = 0;
  /** A key that no other test uses. */
  const fresh = () => `test:${_name}:${(number += 1)}`;
  beforeEach(() => void (store = open()));
  afterEach(() => store.close());

  test('an entry is read until it expires', async () => {
    const key = fresh();
    await store.write(key, 'v', 2000);
    const [entry, nothing] = await store.read([key, fresh()]);
    expect(entry?.value).toBe('v');
    expect(entry?.remainingMs).toBeGreaterThan(0);
    expect(entry?.remainingMs).toBeLessThanOrEqual(2000);
    expect(nothing).toBeNull();
    await sleep(2050);
    expect(await store.read([key])).toEqual([null]);
  });

  test('of simultaneous writes where nothing is, exactly one succeeds', async () => {
    const key = fresh();
    const won = await Promise.all(
      Array.from({ length: 20 }, (_, at) => store.write(key, `${at}`, 1000, 'absent')),
    );
    expect(won.filter(Boolean)).toHaveLength(1);
  });

  test('the entry that lasts longer stays', async () => {
    const key = fresh();
    expect(await store.write(key, 'short', 5_000, 'longer')).toBe(true);
    expect(await store.write(key, 'shorter', 1_000, 'longer')).toBe(false);
    expect(await store.write(key, 'long', 60_000, 'longer')).toBe(true);
    const [entry] = await store.read([key]);
    expect(entry).toMatchObject({ value: 'long' });
    expect(entry?.remainingMs).toBeGreaterThan(50_000);
  });

  test('an entry that holds something else is not removed', async () => {
    const key = fresh();
    await store.write(key, 'mine', 1000);
    await store.remove(key, 'yours');
    expect((await store.read([key]))[0]?.value).toBe('mine');
    await store.remove(key, 'mine');
    expect(await store.read([key])).toEqual([null]);
  });

  test('simultaneous tallies lose nothing, and answer each new value once', async () => {
    const key = fresh();
    const seen = await Promise.all(
      Array.from({ length: 50 }, () => store.tally(key, { calls: 1, usd: 3 }, 5000)),
    );
    expect(new Set(seen.map(({ calls }) => calls)).size).toBe(50);
    expect(await store.tallies([key, fresh()])).toEqual([{ calls: 50, usd: 150 }, {}]);
    await store.remove(key);
    expect(await store.tallies([key])).toEqual([{}]);
  });

  test('simultaneous reservations never exceed a limit', async () => {
    const key = fresh();
    const claim = { key, amount: 3, limit: 10, windowMs: 60_000 };
    const reserved = await Promise.all(Array.from({ length: 20 }, () => store.reserve([claim])));
    expect(reserved.filter(({ ok }) => ok)).toHaveLength(3);
    expect((await store.used([claim]))[0]?.amount).toBe(9);
  });

  test('claims are booked all together or not at all', async () => {
    const [requests, tokens] = [fresh(), fresh()];
    const claims = (amount: number) => [
      { key: requests, amount: 1, limit: 10, windowMs: 60_000 },
      { key: tokens, amount, limit: 100, windowMs: 60_000 },
    ];
    expect(await store.reserve(claims(80))).toMatchObject({ ok: true });
    expect(await store.reserve(claims(30))).toMatchObject({ ok: false });
    expect(await store.reserve(claims(101))).toEqual({ ok: false, freeInMs: Infinity });
    const used = await store.used(claims(0));
    expect(used.map(({ amount }) => amount)).toEqual([1, 80]);
  });

  test('what was booked leaves the window, no sooner than its length and at most a twelfth later', async () => {
    const windowMs = 2400;
    const claim = { key: fresh(), amount: 10, limit: 10, windowMs };
    await store.reserve([claim]);
    const refused = await store.reserve([claim]);
    expect(refused.ok).toBe(false);
    const freeInMs = refused.ok ? 0 : refused.freeInMs;
    expect(freeInMs).toBeGreaterThan(windowMs / 2);
    expect(freeInMs).toBeLessThanOrEqual((windowMs * 13) / 12 + 2);
    await sleep(windowMs / 3);
    expect(await store.reserve([claim])).toMatchObject({ ok: false });
    await sleep(freeInMs - windowMs / 3 + 5);
    expect(await store.reserve([claim])).toMatchObject({ ok: true });
  });

  test('what is given back can be booked again, and never more than was booked', async () => {
    const claim = { key: fresh(), amount: 8, limit: 10, windowMs: 60_000 };
    const first = await store.reserve([claim]);
    await store.adjust(claim, first.ok ? (first.slots[0] ?? 0) : 0, -6);
    expect((await store.used([claim]))[0]?.amount).toBe(2);
    expect(await store.reserve([claim])).toMatchObject({ ok: true });
    await store.adjust(claim, first.ok ? (first.slots[0] ?? 0) : 0, -100);
    expect((await store.used([claim]))[0]?.amount).toBe(0);
  });

  test('a slot that is yet to come is not booked, and so can’t lock anybody out', async () => {
    const claim = { key: fresh(), amount: 1, limit: 10, windowMs: 60_000 };
    const [now] = await store.used([claim]);
    await store.adjust(claim, (now?.slot ?? 0) + 1_000_000, 10);
    expect(await store.reserve([claim])).toMatchObject({ ok: true });
  });

  test('a list keeps its newest, newest first', async () => {
    const key = fresh();
    for (const value of ['a', 'b', 'c', 'd']) await store.append(key, value, 3, 5000);
    expect(await store.list(key)).toEqual(['d', 'c', 'b']);
    expect(await store.list(fresh())).toEqual([]);
  });

  test('a message reaches every subscriber once, until its subscription ends', async () => {
    const channel = fresh();
    const heard: string[] = [];
    let listening = 0;
    const hear = (who: string) => (message: string) =>
      message === 'ready' ? (listening += 1) : heard.push(`${who} ${message}`);
    const end = store.subscribe(channel, hear('one'));
    store.subscribe(channel, hear('two'));
    const ready = async () => (await store.publish(channel, 'ready'), listening);
    await expect.poll(ready, { timeout: 8000 }).toBeGreaterThan(0);
    await store.publish(channel, 'stop');
    await expect.poll(() => heard, { timeout: 8000 }).toHaveLength(2);
    end();
    await store.publish(channel, 'again');
    await expect.poll(() => heard, { timeout: 8000 }).toHaveLength(3);
    expect(heard.sort()).toEqual(['one stop', 'two again', 'two stop']);
  });
});
