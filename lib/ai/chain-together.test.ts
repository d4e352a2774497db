import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { unprovenAtOnce } from './memory/gate';
import { fails, fakeProvider, hangs, says, type Script } from './testing/fake-provider';
import { freshMemory, run, shown } from './testing/run';

// What is held are bounds on the fake clock; the real one only says how busy the machine is.
vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Lets everything happen that waits for no timer. */
const settle = () => vi.advanceTimersByTimeAsync(5);
const limited = (seconds: number) => fails('rate-limited', { retryAfterMs: seconds * 1000 });

describe('hedging', () => {
  test('a first text that is late brings in the next provider, whose answer wins; the late call is closed', async () => {
    const groq = fakeProvider('groq', [says('slow', { headersMs: 7000, gapMs: 500 })]);
    const gemini = fakeProvider('gemini', [says('Dear team', { headersMs: 200 })]);
    const { outcome, attempts, events } = run([groq, gemini]);
    await vi.advanceTimersByTimeAsync(3_990);
    expect(gemini.calls).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(300);
    expect(await outcome).toMatchObject({ ok: true, answer: { provider: 'gemini', attempts: [] } });
    expect([groq.open, gemini.open]).toEqual([0, 0]);
    expect(shown(events)).toBe('Dear team');
    expect(attempts).toMatchObject([
      { provider: 'gemini', outcome: 'accepted', hedge: true },
      { provider: 'groq', outcome: 'superseded', hedge: false },
    ]);
  });

  test('the late provider may still win, and then the one beside it is closed', async () => {
    const groq = fakeProvider('groq', [says('Dear team', { headersMs: 4500 })]);
    const gemini = fakeProvider('gemini', [says('slow', { headersMs: 3000 })]);
    const { outcome } = run([groq, gemini]);
    await vi.advanceTimersByTimeAsync(4_600);
    expect(await outcome).toMatchObject({ ok: true, answer: { provider: 'groq' } });
    expect([groq.open, gemini.open]).toEqual([0, 0]);
  });

  test('one of the two writes at a time, and the card ends with the winner’s text alone', async () => {
    const groq = fakeProvider('groq', [says(['a', 'b', 'c', 'd', 'e'], { headersMs: 4100, gapMs: 300 })]);
    const gemini = fakeProvider('gemini', [says(['1', '2', '3'], { headersMs: 700, gapMs: 100 })]);
    const { outcome, events } = run([groq, gemini]);
    await vi.advanceTimersByTimeAsync(6_000);
    expect(await outcome).toMatchObject({ ok: true, data: '123', answer: { provider: 'gemini' } });
    expect(shown(events)).toBe('123');
    const texts = events.flatMap((event) => (event.type === 'text' ? [event.text] : []));
    expect(texts.join('')).toMatch(/^[a-e]+123$/);
  });

  test('a provider that costs money is not asked beside another one, unless that is configured', async () => {
    for (const hedgePaid of [false, true]) {
      const groq = fakeProvider('groq', [says('Dear team', { headersMs: 6000 })]);
      const openai = fakeProvider('openai', [says('paid')]);
      const { outcome } = run([groq, openai], { hedgePaid });
      await vi.advanceTimersByTimeAsync(6_100);
      expect(await outcome).toMatchObject({ ok: true, answer: { provider: hedgePaid ? 'openai' : 'groq' } });
      expect(openai.calls).toHaveLength(hedgePaid ? 1 : 0);
    }
  });

  test('a provider that is usually fast is late sooner', async () => {
    const memory = freshMemory();
    const groq = fakeProvider('groq', [says('fast', { headersMs: 300 })]);
    const gemini = fakeProvider('gemini', [says('Dear team')]);
    for (let at = 0; at < 20; at += 1) {
      const { outcome } = run([groq, gemini], { memory });
      await vi.advanceTimersByTimeAsync(400);
      await outcome;
    }
    groq.play(hangs());
    const { outcome } = run([groq, gemini], { memory });
    await vi.advanceTimersByTimeAsync(2_100);
    expect(await outcome).toMatchObject({ ok: true, answer: { provider: 'gemini' } });
  });

  test('when both fail the third is asked, and every attempt is told', async () => {
    const groq = fakeProvider('groq', [hangs()]);
    const gemini = fakeProvider('gemini', [fails('empty', { afterMs: 100 })]);
    const openai = fakeProvider('openai', [says('Dear team')]);
    const { outcome } = run([groq, gemini, openai]);
    await vi.advanceTimersByTimeAsync(8_100);
    expect(await outcome).toMatchObject({
      ok: true,
      answer: {
        provider: 'openai',
        attempts: [
          { provider: 'gemini', reason: 'empty' },
          { provider: 'groq', reason: 'timed-out' },
        ],
      },
    });
  });

  test('stopping closes both calls', async () => {
    const groq = fakeProvider('groq', [hangs()]);
    const gemini = fakeProvider('gemini', [hangs(['Dear '])]);
    const { outcome, attempts, stop } = run([groq, gemini]);
    await vi.advanceTimersByTimeAsync(4_100);
    expect([groq.open, gemini.open]).toEqual([1, 1]);
    stop();
    await expect(outcome).rejects.toThrow('stopped');
    expect([groq.open, gemini.open]).toEqual([0, 0]);
    expect(attempts.map(({ outcome }) => outcome)).toEqual(['cancelled', 'cancelled']);
  });
});

describe('waiting', () => {
  test('where all rest and one frees itself in time, it is waited for and asked once more', async () => {
    const groq = fakeProvider('groq', [limited(1), says('Dear team')]);
    const gemini = fakeProvider('gemini', [fails('unauthorized')]);
    const openai = fakeProvider('openai', [fails('bad-request')]);
    const { outcome, events } = run([groq, gemini, openai]);
    await vi.advanceTimersByTimeAsync(990);
    expect(groq.calls).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(50);
    expect(await outcome).toMatchObject({ ok: true, answer: { provider: 'groq' } });
    const waiting = events.find(({ type }) => type === 'waiting');
    expect(waiting).toMatchObject({ provider: 'groq' });
    expect(waiting?.type === 'waiting' && waiting.seconds).toBeCloseTo(1, 1);
    expect([gemini.calls.length, openai.calls.length]).toEqual([1, 1]);
  });

  test('where none frees itself in time, the section fails at once and tells when to come back', async () => {
    const groq = fakeProvider('groq', [limited(300)]);
    const { outcome } = run([groq]);
    await settle();
    const result = await outcome;
    expect(result).toMatchObject({ ok: false, attempts: [{ reason: 'rate-limited' }] });
    expect(!result.ok && (result.retryAfterMs ?? 0) / 1000).toBeCloseTo(300, 0);
  });

  test('a free provider is never kept waiting for by a rest elsewhere', async () => {
    const memory = freshMemory();
    const groq = fakeProvider('groq', [limited(5)]);
    const openai = fakeProvider('openai', [says('Dear team')]);
    for (let at = 0; at < 2; at += 1) {
      const { outcome, events } = run([groq, openai], { memory });
      await settle();
      expect(await outcome).toMatchObject({ ok: true, answer: { provider: 'openai' } });
      expect(events.some(({ type }) => type === 'waiting')).toBe(false);
    }
  });

  test('stopping while waiting asks nobody any more', async () => {
    const groq = fakeProvider('groq', [limited(10)]);
    const { outcome, stop } = run([groq]);
    await vi.advanceTimersByTimeAsync(1000);
    stop();
    await expect(outcome).rejects.toThrow('stopped');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(groq.calls).toHaveLength(1);
  });

  test('an overloaded provider that is the only one left gets one more try, not many', async () => {
    const groq = fakeProvider('groq', [fails('overloaded')]);
    const { outcome } = run([groq]);
    await vi.advanceTimersByTimeAsync(45_000);
    expect(await outcome).toMatchObject({ ok: false });
    expect(groq.calls).toHaveLength(2);
  });

  test('what doesn’t fit a budget goes to the next provider without a call', async () => {
    const memory = freshMemory((model) => (model === 'groq-1' ? { budget: { tokensPerMinute: 200 } } : {}));
    const groq = fakeProvider('groq', [says('one')]);
    const gemini = fakeProvider('gemini', [says('two')]);
    const traces = [run([groq, gemini], { memory }), run([groq, gemini], { memory })];
    await settle();
    const outcomes = await Promise.all(traces.map(({ outcome }) => outcome));
    expect(outcomes.map((outcome) => outcome.ok && outcome.answer.provider)).toEqual(['groq', 'gemini']);
    expect(groq.calls).toHaveLength(1);
  });
});

describe('many at once', () => {
  test.each([
    [50, '429', limited(30)],
    [200, '429', limited(30)],
    [200, '500', fails('overloaded', { status: 500 })],
    [200, 'refused connections', fails('unreachable', { afterMs: 20 })],
  ])(
    '%i simultaneous calls are all answered while the first provider answers %s, and it is asked a handful of times',
    async (count, _name, script: Script) => {
      const memory = freshMemory();
      const groq = fakeProvider('groq', [script]);
      const gemini = fakeProvider('gemini', [says(['Dear ', 'team'], { headersMs: 100, gapMs: 10 })]);
      const traces = Array.from({ length: count }, () => run([groq, gemini], { memory }));
      await vi.advanceTimersByTimeAsync(1000);
      const outcomes = await Promise.all(traces.map(({ outcome }) => outcome));
      expect(outcomes.every((outcome) => outcome.ok && outcome.data === 'Dear team')).toBe(true);
      expect(groq.calls.length).toBeLessThanOrEqual(unprovenAtOnce * 2);
      expect(gemini.calls).toHaveLength(count);
      expect(traces.every(({ events }) => shown(events) === 'Dear team')).toBe(true);
    },
  );

  test('200 simultaneous calls at a provider that hangs are all answered soon after a hedge would be', async () => {
    const memory = freshMemory();
    const groq = fakeProvider('groq', [hangs()]);
    const gemini = fakeProvider('gemini', [says('Dear team', { headersMs: 100 })]);
    const traces = Array.from({ length: 200 }, () => run([groq, gemini], { memory }));
    await vi.advanceTimersByTimeAsync(5_000);
    const outcomes = await Promise.all(traces.map(({ outcome }) => outcome));
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(groq.calls).toHaveLength(unprovenAtOnce);
  });

  test('a burst at a provider that is well waits for its first headers, and nothing more', async () => {
    const memory = freshMemory();
    const groq = fakeProvider('groq', [says(Array<string>(5).fill('word '), { headersMs: 300, gapMs: 100 })]);
    const gemini = fakeProvider('gemini', [says('no')]);
    const traces = Array.from({ length: 200 }, () => run([groq, gemini], { memory }));
    await vi.advanceTimersByTimeAsync(2 * 300 + 5 * 100 + 20);
    const outcomes = await Promise.all(traces.map(({ outcome }) => outcome));
    expect(outcomes.every((outcome) => outcome.ok && outcome.answer.provider === 'groq')).toBe(true);
  });

  test('20 calls in a row while the first provider asks for eight seconds’ rest: one request to it', async () => {
    const memory = freshMemory();
    const groq = fakeProvider('groq', [limited(8)]);
    const gemini = fakeProvider('gemini', [says('Dear team')]);
    for (let at = 0; at < 20; at += 1) {
      const { outcome } = run([groq, gemini], { memory });
      await vi.advanceTimersByTimeAsync(300);
      expect(await outcome).toMatchObject({ ok: true });
    }
    expect(groq.calls).toHaveLength(1);
  });

  test('after an outage one call probes the provider, the others go elsewhere', async () => {
    const memory = freshMemory();
    const groq = fakeProvider('groq', [fails('overloaded')]);
    const gemini = fakeProvider('gemini', [says('Dear team', { headersMs: 50 })]);
    const burst = (count: number) => Array.from({ length: count }, () => run([groq, gemini], { memory }));
    const first = burst(20);
    await vi.advanceTimersByTimeAsync(1000);
    await Promise.all(first.map(({ outcome }) => outcome));
    const before = groq.calls.length;
    await vi.advanceTimersByTimeAsync(31_000);
    groq.play(says('back', { headersMs: 50 }));
    const second = burst(20);
    await vi.advanceTimersByTimeAsync(1000);
    const outcomes = await Promise.all(second.map(({ outcome }) => outcome));
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(groq.calls.length - before).toBe(1);
    const third = burst(20);
    await vi.advanceTimersByTimeAsync(1000);
    const back = await Promise.all(third.map(({ outcome }) => outcome));
    expect(back.every((outcome) => outcome.ok && outcome.answer.provider === 'groq')).toBe(true);
  });

  test('stopping one call touches none of its neighbours', async () => {
    const memory = freshMemory();
    const groq = fakeProvider('groq', [says('Dear team', { headersMs: 500 })]);
    const traces = [run([groq], { memory }), run([groq], { memory }), run([groq], { memory })];
    await vi.advanceTimersByTimeAsync(100);
    traces[1]?.stop();
    await vi.advanceTimersByTimeAsync(600);
    const settled = await Promise.allSettled(traces.map(({ outcome }) => outcome));
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });
});

describe('whatever the providers do', () => {
  const scripts: Record<string, () => Script> = {
    answer: () => says(['Dear ', 'team'], { headersMs: 100, gapMs: 50 }),
    late: () => says('Dear team', { headersMs: 5000 }),
    '429': () => limited(2),
    '500': () => fails('overloaded'),
    '401': () => fails('unauthorized'),
    cut: () => fails('cut-off', { afterMs: 20 }, ['Dear ', 'Mada']),
    stall: () => hangs(['Dear ']),
    hang: () => hangs(),
    long: () => says('Dear', { finish: 'length' }),
    refusal: () => says('No', { finish: 'refused' }),
  };
  const names = Object.keys(scripts);
  const threes = names.flatMap((a) => names.flatMap((b) => names.map((c) => [a, b, c] as const)));

  test('every three of ten faults: the section ends in time, shows one whole answer or tells each failure, and leaves nothing open', async () => {
    for (const three of threes) {
      const memory = freshMemory();
      const ids = ['groq', 'gemini', 'openai'] as const;
      const providers = three.map((name, at) =>
        fakeProvider(ids[at] ?? 'groq', [(scripts[name] ?? hangs)()]),
      );
      const { outcome, events, sections } = run(providers, { memory });
      await vi.advanceTimersByTimeAsync(45_100);
      const result = await outcome;
      const label = three.join(' ');
      expect(result.ok, label).toBe(three.includes('answer') || three.includes('late'));
      expect(shown(events), label).toBe(result.ok ? 'Dear team' : '');
      expect(
        providers.map(({ open }) => open),
        label,
      ).toEqual([0, 0, 0]);
      expect(
        providers.every(({ calls }) => calls.length <= 2),
        label,
      ).toBe(true);
      expect(
        events.filter(({ type }) => type === 'failed'),
        label,
      ).toHaveLength(result.ok ? result.answer.attempts.length : result.attempts.length);
      expect(sections, label).toHaveLength(1);
      expect(sections[0]?.seconds, label).toBeLessThanOrEqual(45.01);
    }
  }, 60_000);
});
