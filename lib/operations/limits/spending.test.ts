import { expect, test } from 'vitest';
import { fakeProvider, fails, says } from '../../ai/testing/fake-provider';
import { freshMemory, run } from '../../ai/testing/run';
import { memoryStore } from '../../store/memory';
import { capSpending } from './spending';

const noon = Date.UTC(2026, 10, 23, 12);
/** $0.0006 for 1000 tokens of output. */
const model = 'gpt-4o-mini';
const usage = { inputTokens: 1000, outputTokens: 1000 };
const costUsd = 0.00075;

function purse(capUsd: number) {
  const clock = { now: noon };
  const spending = capSpending(memoryStore(), capUsd, () => clock.now);
  return { clock, spending, memory: spending.hold(freshMemory()) };
}

test('what calls cost is counted, and beyond the cap the paid provider isn’t called', async () => {
  const { spending, memory } = purse(0.003);
  const openai = fakeProvider('openai', [says('Dear all', { usage })], [model]);
  let made = 0;
  for (; made < 10; made += 1) {
    const outcome = await run([openai], { memory }).outcome;
    if (!outcome.ok) {
      expect(outcome.attempts).toEqual([]);
      expect(outcome.skipped).toEqual([{ provider: 'openai', why: 'quota-exhausted' }]);
      break;
    }
  }
  expect(made).toBeGreaterThan(0);
  expect(openai.calls).toHaveLength(made);
  expect(await spending.readUsd()).toBeCloseTo(made * costUsd, 6);
  expect(await spending.readUsd()).toBeLessThanOrEqual(0.003);
});

test('calls at the same moment can’t pass the cap together', async () => {
  const { spending, memory } = purse(0.002);
  const openai = fakeProvider('openai', [says('Dear all', { usage })], [model]);
  const request = { maxOutputTokens: 2500 };
  await Promise.all(Array.from({ length: 20 }, () => run([openai], { memory, request }).outcome));
  expect(openai.calls).toHaveLength(1);
  expect(await spending.readUsd()).toBeLessThanOrEqual(0.002);
});

test('free providers go on when the money is spent', async () => {
  const { memory } = purse(0);
  const openai = fakeProvider('openai', [says('Dear all', { usage })], [model]);
  const groq = fakeProvider('groq', [says('Dear all')]);
  const outcome = await run([openai, groq], { memory }).outcome;
  expect(outcome).toMatchObject({ ok: true, answer: { provider: 'groq' } });
  expect(openai.calls).toEqual([]);
});

test('the status page and health see the paid provider rest until the day ends, and the next day it is back', async () => {
  const { clock, memory } = purse(0.0001);
  const providers = [fakeProvider('groq', [says('Hi')]), fakeProvider('openai', [says('Hi')], [model])];
  const [groq, openai] = await memory.survey(providers);
  expect(groq?.rest).toBeNull();
  expect(openai?.rest).toEqual({ reason: 'quota-exhausted', circuit: false, remainingMs: 12 * 60 * 60_000 });
  const { clock: later, spending, memory: roomy } = purse(0.001);
  await run([fakeProvider('openai', [says('Hi', { usage })], [model])], { memory: roomy }).outcome;
  expect((await roomy.survey(providers))[1]?.rest).not.toBeNull();
  later.now += 24 * 60 * 60_000;
  expect(await spending.readUsd()).toBe(0);
  expect((await roomy.survey(providers))[1]?.rest).toBeNull();
  expect(clock.now).toBe(noon);
});

test('the day’s money is told, and as used up once no call fits in what is left', async () => {
  const { spending, memory } = purse(0.001);
  const openai = fakeProvider('openai', [says('Hi', { usage })], [model]);
  const told = async (...providers: ReturnType<typeof fakeProvider>[]) =>
    await spending.tell(await memory.survey(providers));
  expect(await told(openai)).toEqual({ capUsd: 0.001, usd: 0, isReached: false });
  await run([openai], { memory }).outcome;
  expect(await told(openai)).toEqual({ capUsd: 0.001, usd: costUsd, isReached: true });
  expect(await told(fakeProvider('groq', [says('Hi')]))).toBeNull();
});

test('a call that never ran costs nothing, a cancelled one stays booked', async () => {
  const { spending, memory } = purse(1);
  const refused = fakeProvider('openai', [fails('rate-limited', { status: 429 })], [model]);
  await run([refused], { memory, timers: { deadlineMs: 1000 } }).outcome;
  expect(await spending.readUsd()).toBe(0);
  const slow = fakeProvider('openai', [says('Dear all', { gapMs: 60_000 })], [model]);
  const { outcome, stop } = run([slow], { memory: capSpendingFresh(spending) });
  await expect.poll(() => slow.calls.length).toBe(1);
  stop();
  await expect(outcome).rejects.toThrow('stopped');
  expect(await spending.readUsd()).toBeGreaterThan(0);
});

/** Without the rest that the refusal before has earned. */
const capSpendingFresh = (spending: ReturnType<typeof capSpending>) => spending.hold(freshMemory());

test('a model without a known price is counted as the dearest', async () => {
  const { spending, memory } = purse(1);
  const openai = fakeProvider('openai', [says('Hi', { usage })], ['gpt-unheard-of']);
  await run([openai], { memory }).outcome;
  expect(await spending.readUsd()).toBeGreaterThan(costUsd);
});
