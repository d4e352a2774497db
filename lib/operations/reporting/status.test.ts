import { describe, expect, test } from 'vitest';
import { chainMemory } from '../../ai/memory/memory';
import { ProviderError } from '../../ai/provider';
import { fakeProvider } from '../../ai/testing/fake-provider';
import type { FailureReason, ProviderId } from '../../ai/types';
import { memoryStore } from '../../store/memory';
import { healthReport } from './health-report';
import { readProviders, readStatus } from './status';

const groq = fakeProvider('groq', [], ['openai/gpt-oss-120b', 'llama-3.3-70b-versatile']);
const gemini = fakeProvider('gemini', [], ['gemini-2.5-flash']);
const providers = [groq, gemini];

function setUp() {
  const store = memoryStore();
  const memory = chainMemory(store);
  /** A call to the provider's next model that ended like this. */
  async function fail(
    id: ProviderId,
    reason: FailureReason,
    details: ConstructorParameters<typeof ProviderError>[1] = {},
  ) {
    const provider = providers.find((one) => one.id === id);
    const [state] = provider ? await memory.survey([provider]) : [];
    const admission = provider && state && (await memory.admit(provider, state, 2000));
    if (!admission?.ok) throw new Error(`${id} can’t be asked`);
    await admission.ticket.failed(new ProviderError(reason, details), null);
  }
  const health = async () => healthReport(await readProviders(memory, providers), 'abc123');
  return { store, memory, fail, health };
}

describe('health', () => {
  test('is ok while every provider can be asked, with their models in the order of asking', async () => {
    const { health } = setUp();
    expect(await health()).toMatchObject({
      status: 'ok',
      mode: 'providers',
      // The first one's announced end has come.
      providers: {
        groq: { state: 'available', models: ['openai/gpt-oss-120b', 'llama-3.3-70b-versatile'] },
        gemini: { state: 'available', models: ['gemini-2.5-flash'] },
      },
      commit: 'abc123',
    });
  });

  test('is degraded while one rests, and says why and for how long', async () => {
    const { fail, health } = setUp();
    await fail('groq', 'rate-limited', { retryAfterMs: 30_000 });
    const report = await health();
    expect(report).toMatchObject({
      status: 'degraded',
      providers: { groq: { state: 'resting', reason: 'rate-limited', backInSeconds: 30 } },
    });
    expect(report.providers.gemini).not.toHaveProperty('reason');
  });

  test('is down while all rest, and says that the rules make the sections', async () => {
    const { fail, health } = setUp();
    await fail('groq', 'unauthorized');
    await fail('gemini', 'unauthorized');
    expect(await health()).toMatchObject({ status: 'down', meaning: expect.stringMatching(/by rules/) });
  });

  test('counts a provider as resting once all of its models are gone, not before', async () => {
    const { fail, health } = setUp();
    await fail('groq', 'model-gone');
    expect(await health()).toMatchObject({
      status: 'ok',
      providers: { groq: { away: { 'openai/gpt-oss-120b': { reason: 'model-gone' } } } },
    });
    await fail('groq', 'model-gone');
    expect(await health()).toMatchObject({
      status: 'degraded',
      providers: { groq: { state: 'resting', reason: 'model-gone', backInSeconds: 86_400 } },
    });
  });

  test('is ok where nobody is configured: the rules work', () => {
    expect(healthReport([], null)).toMatchObject({
      status: 'ok',
      mode: 'builtin',
      providers: {},
      meaning: expect.stringMatching(/by rules/),
    });
  });
});

test('the status shows what is booked of each known allowance', async () => {
  const { store, memory } = setUp();
  const [state] = await memory.survey([gemini]);
  const admission = state && (await memory.admit(gemini, state, 2000));
  expect(admission?.ok).toBe(true);
  const report = await readStatus({ store, memory, providers, spending: null }, Date.now());
  expect(report.providers[1]?.models[0]).toMatchObject({
    budget: [
      { window: 'requestsPerMinute', booked: 1, limit: 15 },
      { window: 'tokensPerMinute', booked: 2000, limit: 250_000 },
    ],
    told: false,
  });
  expect(groq.calls).toHaveLength(0);
});

test('a circuit whose rest is over is told as being tried again', async () => {
  const store = memoryStore();
  const memory = chainMemory(store);
  await store.tally('health:groq', { failures: 5 }, 60_000);
  expect(await readProviders(memory, [groq])).toMatchObject([{ state: 'probing', rest: null }]);
});
