import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoryStore } from '../store/memory';
import { redisStore } from '../store/redis';
import type { Store } from '../store/store';
import { startRedis, type TestRedis } from '../store/testing/redis-server';
import { amountsOf, createCounters } from './counters';
import { readCounters } from './counting/shares';
import { attempt, story } from './testing/story';

const hourMs = 60 * 60_000;
const noon = Date.UTC(2026, 10, 23, 12);

/** Counters whose clock stands where `clock.now` says. */
function counting(store: Store = memoryStore()) {
  const clock = { now: noon };
  const counters = createCounters(store, undefined, () => clock.now);
  const report = async () => (await counters.settled(), readCounters(store, clock.now));
  return { clock, counters, report };
}

const byGroq = () => story([attempt()]);
const byOpenAi = () => story([attempt({ provider: 'openai', model: 'gpt-4o-mini' })]);
const byNobody = () => story([attempt({ outcome: 'rate-limited', usage: null })]);

test('each layer’s share is told, the rules’ among them, and what was stopped is in none', async () => {
  const { counters, report } = counting();
  for (let i = 0; i < 7; i += 1) counters.count(byGroq());
  counters.count(byOpenAi());
  counters.count(byNobody());
  counters.count(story([], { outcome: 'fault' }));
  counters.count(story([attempt({ outcome: 'cancelled', usage: null })], { outcome: 'cancelled' }));
  const { hour } = (await report()).spans;
  expect(hour.sections).toBe(10);
  expect(hour.layers.map(({ layer, sections, share }) => [layer, sections, share])).toEqual([
    ['groq', 7, 0.7],
    ['gemini', 0, 0],
    ['openai', 1, 0.1],
    ['compatible', 0, 0],
    ['builtin', 2, 0.2],
  ]);
  expect(hour).toMatchObject({ paidShare: 0.1, cancelled: 1, faults: 1 });
});

test('an hour, a day and 30 days each hold their own sections and lose the older ones', async () => {
  const { clock, counters, report } = counting();
  counters.count(byGroq());
  const counted = async () => {
    const { hour, day, month } = (await report()).spans;
    return [hour.sections, day.sections, month.sections];
  };
  expect(await counted()).toEqual([1, 1, 1]);
  clock.now += 2 * hourMs;
  expect(await counted()).toEqual([0, 1, 1]);
  clock.now += 24 * hourMs;
  expect(await counted()).toEqual([0, 0, 1]);
  clock.now += 31 * 24 * hourMs;
  expect(await counted()).toEqual([0, 0, 0]);
});

test('a call is counted by its outcome, and every model by the sections it made', async () => {
  const { counters, report } = counting();
  const failed = attempt({ outcome: 'rate-limited', usage: null });
  counters.count(story([failed, attempt({ provider: 'gemini', model: 'gemini-2.5-flash' })]));
  counters.count(
    story([attempt({ provider: 'gemini', model: 'gemini-2.5-flash', answeredBy: 'gemini-3.5-flash-lite' })]),
  );
  const { providers } = (await report()).spans.hour;
  expect(providers).toMatchObject([
    { provider: 'groq', answered: 0, calls: 1, outcomes: [{ outcome: 'rate-limited', calls: 1 }] },
    {
      provider: 'gemini',
      answered: 2,
      meanSeconds: 2,
      outcomes: [{ outcome: 'accepted', calls: 2 }],
      models: expect.arrayContaining([
        { model: 'gemini-2.5-flash', sections: 1 },
        { model: 'gemini-3.5-flash-lite', sections: 1 },
      ]),
      inputTokens: 6000,
      outputTokens: 1000,
    },
  ]);
});

test('only the paid layer costs, failed replies with tokens included; the rest is told at list price', async () => {
  const { counters, report } = counting();
  counters.count(byGroq());
  counters.count(
    story([
      attempt({ provider: 'openai', model: 'gpt-4o-mini', outcome: 'truncated' }),
      attempt({ provider: 'openai', model: 'gpt-4o-mini' }),
    ]),
  );
  const { cost } = await report();
  // 3,000 tokens at $0.15 and 500 at $0.60 a million, twice.
  expect(cost.usd).toBeCloseTo(0.0015, 9);
  // And once at Groq's $0.15 and $0.60.
  expect(cost.listUsd).toBeCloseTo(0.00225, 9);
});

test('a month is projected from the time that was counted, and not in the first hour', async () => {
  const { clock, counters, report } = counting();
  counters.count(byOpenAi());
  expect((await report()).cost.usdPerMonth).toBeNull();
  clock.now += 12 * hourMs;
  const { cost } = await report();
  expect(cost.days).toBeCloseTo(0.5, 9);
  expect(cost.usdPerMonth).toBeCloseTo(0.00075 * 60, 9);
});

test('a model without a known price is told as such, and costs nothing by guess', async () => {
  const { counters, report } = counting();
  counters.count(story([attempt({ provider: 'compatible', model: 'llama3.1:8b' })]));
  expect((await report()).spans.hour.providers).toMatchObject([
    { listUsd: 0, unpriced: 1, models: [{ model: 'llama3.1:8b', sections: 1 }] },
  ]);
});

test('every amount is whole, whatever a provider reports', () => {
  const odd = attempt({ usage: { inputTokens: 10.4, outputTokens: Number.NaN }, seconds: 0.12345 });
  for (const amount of Object.values(amountsOf(story([odd])))) expect(Number.isInteger(amount)).toBe(true);
});

test('a store that fails is told of, and nobody else notices', async () => {
  const store: Store = { ...memoryStore(), tally: () => Promise.reject(new Error('gone')) };
  const told: unknown[] = [];
  const counters = createCounters(store, (cause) => told.push(cause));
  counters.count(byGroq());
  await counters.settled();
  expect(told).toHaveLength(1);
});

describe('over Redis', () => {
  let redis: TestRedis;
  beforeAll(async () => void (redis = await startRedis()));
  afterAll(() => redis.stop());

  test('two instances that count at once lose no section', async () => {
    const [one, two] = [redisStore(redis.url), redisStore(redis.url)];
    const instances = [counting(one), counting(two)];
    for (let i = 0; i < 100; i += 1) for (const { counters } of instances) counters.count(byGroq());
    await Promise.all(instances.map(({ counters }) => counters.settled()));
    const { spans, cost } = await readCounters(one, noon);
    expect([spans.hour.sections, spans.day.sections, spans.month.sections]).toEqual([200, 200, 200]);
    expect(cost.listUsd).toBeCloseTo(0.15, 9);
    await Promise.all([one.close(), two.close()]);
  });
});
