import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { memoryStore } from '@/lib/store/memory';
import { ProviderError, type Provider } from '../provider';
import { fakeProvider, says } from '../testing/fake-provider';
import { failuresToOpen } from './health';
import {
  catalogFacts,
  chainMemory,
  type Admission,
  type ChainMemory,
  type ModelFacts,
  type Ticket,
} from './memory';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const second = 1000;
const minute = 60 * second;
const groq = fakeProvider('groq', [says('')], ['one', 'two']);

function memory(facts: Partial<Record<string, ModelFacts['budget']>> = {}, tellsLimits = false): ChainMemory {
  return chainMemory(memoryStore(), (_provider, model) => ({
    budget: facts[model] ?? null,
    tellsLimits,
    paid: false,
  }));
}

async function admit(of: ChainMemory, provider: Provider = groq, tokens = 100): Promise<Admission> {
  const [state] = await of.survey([provider]);
  if (!state) throw new Error('no state');
  return of.admit(provider, state, tokens);
}

async function ticket(of: ChainMemory, tokens = 100): Promise<Ticket> {
  const admission = await admit(of, groq, tokens);
  if (!admission.ok) throw new Error(`not admitted: ${admission.why}`);
  return admission.ticket;
}

const fail = async (of: ChainMemory, error: ProviderError) => (await ticket(of)).failed(error, null);

describe('rest', () => {
  test('a provider rests for as long as it asks, and no longer', async () => {
    const of = memory();
    await fail(of, new ProviderError('rate-limited', { retryAfterMs: 8 * second }));
    expect(await admit(of)).toMatchObject({ ok: false, why: 'rate-limited' });
    await vi.advanceTimersByTimeAsync(7_900);
    expect(await admit(of)).toMatchObject({ ok: false });
    await vi.advanceTimersByTimeAsync(200);
    expect(await admit(of)).toMatchObject({ ok: true });
  });

  test('of two rests the longer one wins, in whichever order they come', async () => {
    for (const order of [
      [2, 30],
      [30, 2],
    ]) {
      const of = memory();
      const tickets = [await ticket(of), await ticket(of)];
      for (const [at, seconds] of order.entries()) {
        await tickets[at]?.failed(
          new ProviderError('rate-limited', { retryAfterMs: seconds * second }),
          null,
        );
      }
      await vi.advanceTimersByTimeAsync(29 * second);
      expect(await admit(of)).toMatchObject({ ok: false });
      await vi.advanceTimersByTimeAsync(2 * second);
      expect(await admit(of)).toMatchObject({ ok: true });
    }
  });

  test.each([
    ['garbage', Number.NaN],
    ['a time in the past', -5],
    ['nothing', undefined],
  ])('where the provider asks for %s, the reason’s own rest holds', async (_name, retryAfterMs) => {
    const of = memory();
    await fail(of, new ProviderError('rate-limited', retryAfterMs === undefined ? {} : { retryAfterMs }));
    await vi.advanceTimersByTimeAsync(14 * second);
    expect(await admit(of)).toMatchObject({ ok: false });
    await vi.advanceTimersByTimeAsync(2 * second);
    expect(await admit(of)).toMatchObject({ ok: true });
  });

  test('an absurd request to be left alone ends within a day and an hour', async () => {
    const of = memory();
    await fail(of, new ProviderError('rate-limited', { retryAfterMs: 1e15 }));
    await vi.advanceTimersByTimeAsync(25 * 60 * minute + second);
    expect(await admit(of)).toMatchObject({ ok: true });
  });

  test('a clock that jumps ends no rest early and makes none last', async () => {
    const of = memory();
    await fail(of, new ProviderError('rate-limited', { retryAfterMs: 10 * second }));
    vi.setSystemTime(Date.now() + 365 * 24 * 60 * minute);
    expect(await admit(of)).toMatchObject({ ok: false });
    vi.setSystemTime(Date.now() - 2 * 365 * 24 * 60 * minute);
    await vi.advanceTimersByTimeAsync(10 * second + 1);
    expect(await admit(of)).toMatchObject({ ok: true });
  });

  test('a day’s allowance used up leaves out that model alone, until it renews', async () => {
    const of = memory();
    await fail(of, new ProviderError('quota-exhausted', { window: 'day', retryAfterMs: 3 * 60 * minute }));
    expect((await ticket(of)).model).toBe('two');
    await vi.advanceTimersByTimeAsync(3 * 60 * minute + 1);
    expect((await ticket(of)).model).toBe('one');
  });

  test('an account without credit rests as a whole', async () => {
    const of = memory();
    await fail(of, new ProviderError('quota-exhausted', { code: 'insufficient_quota' }));
    expect(await admit(of)).toMatchObject({ ok: false, why: 'quota-exhausted' });
  });
});

describe('the circuit', () => {
  const broken = new ProviderError('overloaded', { status: 500 });
  const trip = async (of: ChainMemory) => {
    for (let at = 0; at < failuresToOpen; at += 1) await fail(of, broken);
  };

  test('opens at five failures in a row, and not at four', async () => {
    const of = memory();
    for (let at = 0; at < failuresToOpen - 1; at += 1) await fail(of, broken);
    await fail(of, broken);
    expect(await admit(of)).toMatchObject({ ok: false, why: 'overloaded' });
    const [state] = await of.survey([groq]);
    expect(state?.rest).toMatchObject({ circuit: true });
  });

  test('a success in between starts the count anew', async () => {
    const of = memory();
    for (let at = 0; at < failuresToOpen - 1; at += 1) await fail(of, broken);
    await (await ticket(of)).succeeded(null, null);
    await fail(of, broken);
    expect(await admit(of)).toMatchObject({ ok: true });
  });

  test.each(['refused', 'not-accepted', 'too-large', 'truncated', 'empty', 'bad-request'] as const)(
    'is untouched by %s',
    async (reason) => {
      const of = memory();
      for (let at = 0; at < 20; at += 1) await fail(of, new ProviderError(reason));
      expect(await admit(of)).toMatchObject({ ok: true });
    },
  );

  test('half open, it lets one probe through among simultaneous calls', async () => {
    const of = memory();
    await trip(of);
    await vi.advanceTimersByTimeAsync(30 * second + 1);
    const all = await Promise.all(Array.from({ length: 5 }, () => admit(of)));
    expect(all.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('a probe that succeeds closes it for everybody', async () => {
    const of = memory();
    await trip(of);
    await vi.advanceTimersByTimeAsync(30 * second + 1);
    await (await ticket(of)).succeeded(null, null);
    const all = await Promise.all(Array.from({ length: 5 }, () => admit(of)));
    expect(all.every(({ ok }) => ok)).toBe(true);
  });

  test('a probe that fails doubles the rest, up to five minutes', async () => {
    const of = memory();
    await trip(of);
    for (const seconds of [30, 60, 120, 240, 300, 300]) {
      const admission = await admit(of);
      expect(admission).toMatchObject({ ok: false });
      expect(!admission.ok && admission.why !== 'crowded' && admission.freeInMs / second).toBeCloseTo(
        seconds,
        0,
      );
      await vi.advanceTimersByTimeAsync(seconds * second + 1);
      await fail(of, broken);
    }
  });

  test('a probe that is cancelled leaves room for the next one', async () => {
    const of = memory();
    await trip(of);
    await vi.advanceTimersByTimeAsync(30 * second + 1);
    await (await ticket(of)).dropped();
    expect(await admit(of)).toMatchObject({ ok: true });
  });

  test('a probe that vanished with its process blocks for a minute at most', async () => {
    const of = memory();
    await trip(of);
    await vi.advanceTimersByTimeAsync(30 * second + 1);
    await ticket(of);
    expect(await admit(of)).toMatchObject({ ok: false });
    await vi.advanceTimersByTimeAsync(minute + 1);
    expect(await admit(of)).toMatchObject({ ok: true });
  });
});

describe('budgets', () => {
  const tight = { one: { requestsPerMinute: 30, tokensPerMinute: 8000 } };

  test('what doesn’t fit is told before any call, with when it will', async () => {
    const of = memory(tight);
    await ticket(of, 5000);
    const refused = await admit(of, groq, 5000);
    expect(refused).toMatchObject({ ok: false, why: 'rate-limited' });
    const freeInMs = refused.ok || refused.why === 'crowded' ? 0 : refused.freeInMs;
    expect(freeInMs).toBeGreaterThan(minute - 5 * second);
    await vi.advanceTimersByTimeAsync(freeInMs);
    expect(await admit(of, groq, 5000)).toMatchObject({ ok: true });
  });

  test('what an answer did not use is given back', async () => {
    const of = memory(tight);
    await (await ticket(of, 5000)).succeeded({ inputTokens: 1000, outputTokens: 500 }, null);
    expect(await of.booked('groq', 'one')).toMatchObject({ tokensPerMinute: 1500 });
    expect(await admit(of, groq, 6000)).toMatchObject({ ok: true });
  });

  test('a call that never ran gives everything back', async () => {
    const of = memory(tight);
    await (await ticket(of, 5000)).failed(new ProviderError('unreachable'), null);
    expect(await of.booked('groq', 'one')).toMatchObject({ tokensPerMinute: 0, requestsPerMinute: 0 });
  });

  test('of simultaneous calls only as many are admitted as fit', async () => {
    const of = memory(tight);
    const all = await Promise.all(Array.from({ length: 20 }, () => admit(of, groq, 2500)));
    expect(all.filter(({ ok }) => ok)).toHaveLength(3);
  });

  test('limits in the headers replace the catalogue’s', async () => {
    const of = memory(tight);
    const first = await ticket(of, 5000);
    await first.opened({ tokensPerMinute: { limit: 300_000, remaining: 295_000, resetMs: 1000 } });
    expect(await admit(of, groq, 100_000)).toMatchObject({ ok: true });
  });

  test('a limit per minute that headers told is believed for an hour, one per day for a day', async () => {
    const of = memory(tight);
    await (
      await ticket(of)
    ).opened({ tokensPerMinute: { limit: 200 }, requestsPerDay: { limit: 7 }, requestsPerMinute: {} });
    const limits = async () => (await of.survey([groq]))[0]?.models[0]?.budget;
    const told = { requestsPerMinute: 30, requestsPerDay: 7 };
    await vi.advanceTimersByTimeAsync(59 * minute);
    expect(await limits()).toEqual({ ...told, tokensPerMinute: 200 });
    await vi.advanceTimersByTimeAsync(2 * minute);
    expect(await limits()).toEqual({ ...told, tokensPerMinute: 8000 });
    await vi.advanceTimersByTimeAsync(24 * 60 * minute);
    expect(await limits()).toEqual({ requestsPerMinute: 30, tokensPerMinute: 8000 });
  });

  test('a Gemini key is held to the free tier’s requests a minute, unless its operator says that it is paid', async () => {
    const gemini = fakeProvider('gemini', [says('')], ['gemini-2.5-flash']);
    const admitted = async (of: ChainMemory) => {
      const all = await Promise.all(Array.from({ length: 40 }, () => admit(of, gemini)));
      return all.filter((one) => one.ok || one.why === 'crowded').length;
    };
    expect(await admitted(chainMemory(memoryStore()))).toBeLessThanOrEqual(15);
    const paid = chainMemory(memoryStore(), catalogFacts({ gemini: 'paid' }));
    expect(await admitted(paid)).toBe(40);
    expect((await paid.survey([gemini]))[0]?.models[0]?.paid).toBe(true);
  });

  test('the first five requests to a provider that tells its limits are not held to the catalogue', async () => {
    const of = memory(tight, true);
    const admitted = await Promise.all(Array.from({ length: 5 }, () => admit(of, groq, 5000)));
    expect(admitted.map(({ ok }) => ok)).toEqual(Array(5).fill(true));
  });

  test('beyond the first five, which count, the catalogue holds until an answer has come', async () => {
    const of = memory(tight, true);
    for (let count = 0; count < 5; count += 1) await (await ticket(of, 1000)).dropped();
    expect(await admit(of, groq, 5000)).toMatchObject({ ok: false, why: 'rate-limited' });
    expect(await admit(of, groq, 3000)).toMatchObject({ ok: true });
  });

  test('calls on trust that are under way count as soon as one of them learns the limits', async () => {
    const of = memory(tight, true);
    const [first] = await Promise.all(Array.from({ length: 5 }, () => ticket(of, 1000)));
    if (!first) throw new Error('five were asked for');
    await first.opened({ tokensPerMinute: { limit: 8000, remaining: 7000, resetMs: 8 * second } });
    expect(await admit(of, groq, 3000)).toMatchObject({ ok: true });
    expect(await admit(of, groq, 1000)).toMatchObject({ ok: false, why: 'rate-limited' });
  });

  test('a provider whose headers could tell a limit and don’t is not held to the catalogue’s', async () => {
    const of = memory(tight, true);
    await (await ticket(of, 5000)).opened({});
    for (let count = 0; count < 20; count += 1) await (await ticket(of, 5000)).succeeded(null, null);
  });

  test('what others take of the same key is counted', async () => {
    const of = memory(tight);
    const first = await ticket(of, 1000);
    await first.opened({ tokensPerMinute: { limit: 8000, remaining: 500, resetMs: 30 * second } });
    expect(await admit(of, groq, 1000)).toMatchObject({ ok: false, why: 'rate-limited' });
    await vi.advanceTimersByTimeAsync(40 * second);
    expect(await admit(of, groq, 1000)).toMatchObject({ ok: true });
  });

  test('a limit that only the catalogue knows is tried once, and believed once an answer confirms it', async () => {
    const of = memory({ one: { tokensPerMinute: 8000 }, two: { tokensPerMinute: 8000 } });
    const tried = await ticket(of, 20_000);
    expect(tried.model).toBe('one');
    await tried.failed(new ProviderError('too-large', { status: 413 }), null);
    const second = await ticket(of, 20_000);
    await second.failed(new ProviderError('too-large', { status: 413 }), null);
    expect(await admit(of, groq, 20_000)).toEqual({ ok: false, why: 'too-large', freeInMs: Infinity });
  });

  test('a model whose day is used up makes way for the provider’s next one', async () => {
    const of = memory({ one: { requestsPerDay: 2 } });
    const models = [];
    for (let at = 0; at < 3; at += 1) models.push((await ticket(of)).model);
    expect(models).toEqual(['one', 'one', 'two']);
  });

  test('a model whose minute is used up does not: its provider is busy', async () => {
    const of = memory({ one: { requestsPerMinute: 2 } });
    await ticket(of);
    await ticket(of);
    expect(await admit(of)).toMatchObject({ ok: false, why: 'rate-limited' });
  });
});

describe('pace', () => {
  test('a model’s own 95th percentile is known after twenty answers', async () => {
    const of = memory();
    for (let at = 0; at < 20; at += 1) {
      const asked = await ticket(of);
      expect(asked.firstTextMs).toBeNull();
      await asked.succeeded(null, at === 0 ? 3000 : 300);
    }
    expect((await ticket(of)).firstTextMs).toBe(350);
  });
});
