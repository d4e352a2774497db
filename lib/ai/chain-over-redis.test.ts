import { expect, test } from 'vitest';
import { openStore } from '@/lib/store/open';
import { startRedis } from '@/lib/store/testing/redis-server';
import { chainMemory } from './memory/memory';
import { fails, fakeProvider, says } from './testing/fake-provider';
import { run } from './testing/run';

const facts = (provider: string) => ({
  budget: { requestsPerMinute: 10_000 },
  tellsLimits: false,
  paid: provider === 'openai',
});

test('Redis killed and started again amid calls fails no section, is told once as lost and once as back', async () => {
  const redis = await startRedis();
  const news: string[] = [];
  const store = openStore(redis.url, ({ state }) => news.push(state));
  const memory = chainMemory(store, facts);
  const groq = fakeProvider('groq', [says(['Dear ', 'team'], { headersMs: 20, gapMs: 20 })]);
  const gemini = fakeProvider('gemini', [says('Dear team')]);
  let [asked, answered, stopped] = [0, 0, false];
  const worker = async () => {
    while (!stopped) {
      asked += 1;
      const outcome = await run([groq, gemini], { memory }).outcome;
      if (outcome.ok) answered += 1;
    }
  };
  const workers = Array.from({ length: 6 }, worker);
  const more = (count: number) => expect.poll(() => answered, { timeout: 15_000 }).toBeGreaterThan(count);
  try {
    await more(20);
    await redis.stop();
    await expect.poll(() => news, { timeout: 15_000 }).toEqual(['lost']);
    await more(answered + 20);
    await redis.start();
    await expect.poll(() => news, { timeout: 15_000 }).toEqual(['lost', 'back']);
    await more(answered + 20);
  } finally {
    stopped = true;
    await Promise.all(workers);
    await store.close();
    await redis.stop();
  }
  expect(answered).toBe(asked);
  expect(news).toEqual(['lost', 'back']);
}, 60_000);

test('what one instance learns of a provider’s rest keeps another from asking it', async () => {
  const redis = await startRedis();
  const stores = [1, 2].map(() => openStore(redis.url, () => undefined));
  const groq = fakeProvider('groq', [fails('rate-limited', { retryAfterMs: 30_000 })]);
  const gemini = fakeProvider('gemini', [says('Dear team')]);
  for (const store of stores) {
    const { outcome } = run([groq, gemini], { memory: chainMemory(store, facts) });
    expect(await outcome).toMatchObject({ ok: true, answer: { provider: 'gemini' } });
  }
  expect(groq.calls).toHaveLength(1);
  await Promise.all(stores.map((store) => store.close()));
  await redis.stop();
}, 20_000);
