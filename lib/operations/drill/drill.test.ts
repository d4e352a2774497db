import { describe, expect, test } from 'vitest';
import { fakeProvider, says } from '../../ai/testing/fake-provider';
import { run, shown } from '../../ai/testing/run';
import { drillInput, drillOf, drillRun, mayDrill } from './drill';
import { drillFaults } from './faults';

const timers = { headersMs: 30, firstTextMs: 30, silenceMs: 30, hedgeAfterMs: 5000 };
const letter = 'Dear team, I wrote this.';
const request = {
  accept: (text: string) =>
    text === letter ? { ok: true as const, data: text } : { ok: false as const, problem: 'no letter' },
};

describe.each(drillFaults)('drilled to be %s', (fault) => {
  test('a provider fails in this way, is never really asked, and the next one answers', async () => {
    const groq = fakeProvider('groq', [says(letter)]);
    const gemini = fakeProvider('gemini', [says(letter)]);
    const { events, outcome } = run([], {
      ...drillRun([groq, gemini], { groq: fault }),
      timers,
      request,
    });
    const result = await outcome;
    expect(result).toMatchObject({ ok: true, answer: { provider: 'gemini' } });
    const attempts = result.ok ? result.answer.attempts : [];
    expect(attempts[0]).toMatchObject({ provider: 'groq', reason: fault === 'silent' ? 'timed-out' : fault });
    expect(groq.calls).toHaveLength(0);
    expect(shown(events)).toBe(letter);
  });
});

test('a drilled run teaches nobody else that the provider is ill', async () => {
  const groq = fakeProvider('groq', [says(letter)]);
  const drilled = run([], { ...drillRun([groq], { groq: 'unauthorized' }), timers, request });
  expect(await drilled.outcome).toMatchObject({ ok: false });
  const next = run([], { ...drillRun([groq], {}), timers, request });
  expect(await next.outcome).toMatchObject({ ok: true, answer: { provider: 'groq', attempts: [] } });
});

test('without keys, stand-ins fail as they were told', async () => {
  const { outcome } = run([], {
    ...drillRun([], { gemini: 'overloaded', groq: 'refused' }),
    timers,
    request,
  });
  const result = await outcome;
  expect(result.ok ? [] : result.attempts.map(({ provider }) => provider)).toEqual(
    expect.arrayContaining(['groq', 'gemini']),
  );
});

test('a hanging drill ends when it is stopped, long before any timer', async () => {
  const { outcome, stop } = run([], { ...drillRun([], { groq: 'timed-out' }), request });
  setTimeout(stop, 20);
  await expect(outcome).rejects.toThrow('stopped');
});

test('drills need FAULT_DRILL=1, and are never possible in production on Vercel', () => {
  expect(mayDrill({ FAULT_DRILL: false })).toBe(false);
  expect(mayDrill({ FAULT_DRILL: false, VERCEL_ENV: 'preview' })).toBe(false);
  expect(mayDrill({ FAULT_DRILL: true, VERCEL_ENV: 'preview' })).toBe(true);
  expect(mayDrill({ FAULT_DRILL: true })).toBe(true);
  expect(mayDrill({ FAULT_DRILL: true, VERCEL_ENV: 'production' })).toBe(false);
});

test('the browser may name known providers and known faults, and nothing else', () => {
  expect(drillInput.safeParse({ groq: 'rate-limited', openai: 'silent' }).success).toBe(true);
  expect(drillInput.safeParse({}).success).toBe(true);
  for (const wrong of [{ groq: 'on fire' }, { claude: 'empty' }, { groq: null }, [], 'groq'])
    expect(drillInput.safeParse(wrong).success, JSON.stringify(wrong)).toBe(false);
});

test('a forged drill is nothing where drills are not possible, in production above all', () => {
  const forged = { runId: 'a-run-of-mine', drill: { groq: 'overloaded' } };
  expect(drillOf(forged, { FAULT_DRILL: true })).toEqual({ groq: 'overloaded' });
  expect(drillOf(forged, { FAULT_DRILL: false })).toBeNull();
  expect(drillOf(forged, { FAULT_DRILL: true, VERCEL_ENV: 'production' })).toBeNull();
});

test('a run without a drill, with an empty one or with nonsense is a run like any other', () => {
  for (const input of [
    {},
    { drill: {} },
    { drill: { groq: 'on fire' } },
    { drill: 'groq' },
    null,
    'groq',
    [],
  ])
    expect(drillOf(input, { FAULT_DRILL: true }), JSON.stringify(input)).toBeNull();
});
