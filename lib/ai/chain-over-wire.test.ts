import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { faults, type Fault } from '@/e2e/stubs/behaviour';
import { startStub, type Stub } from '@/e2e/stubs/stub';
import { costUsd } from './models';
import { createProviders } from './providers';
import { run, shown, type Trace } from './testing/run';
import type { ProviderId } from './types';

vi.setConfig({ testTimeout: 60_000 });

let stub: Stub;
const unhandled: unknown[] = [];
const note = (reason: unknown) => void unhandled.push(reason);
beforeAll(async () => {
  process.on('unhandledRejection', note);
  stub = await startStub();
});
afterAll(async () => {
  process.off('unhandledRejection', note);
  await stub.close();
});
beforeEach(() => {
  stub.reset();
  for (const id of chain) stub.setBehaviour(id, { reply: letter(id) });
});
afterEach(async () => {
  await sleep(5);
  expect(unhandled).toEqual([]);
});

const chain: ProviderId[] = ['groq', 'gemini', 'openai'];
const key = 'key-of-ours';
const prompt = 'R1| Nurse at Hill Clinic';
const letter = (id: ProviderId) => `Dear team, this is a letter by ${id}. Kind regards`;
const model: Record<string, string> = {
  groq: 'openai/gpt-oss-120b',
  gemini: 'gemini-2.5-flash',
  openai: 'gpt-4o-mini',
};

/** One section through the real SDKs, with little patience. */
function section(): Trace {
  const one = (id: ProviderId) => ({ apiKey: key, baseUrl: stub.urls[id], models: [model[id] ?? ''] });
  const providers = createProviders({
    chain,
    groq: one('groq'),
    gemini: one('gemini'),
    openai: one('openai'),
  });
  return run(providers, {
    timers: { deadlineMs: 20_000, headersMs: 3000, firstTextMs: 3000, silenceMs: 3000, hedgeAfterMs: 10_000 },
    request: {
      prompt,
      accept: (text) =>
        text.startsWith('Dear team') ? { ok: true, data: text } : { ok: false, problem: 'it is no letter.' },
    },
  });
}

const asked = () => chain.map((id) => stub.requests.filter(({ provider }) => provider === id).length);
async function nothingOpen(): Promise<void> {
  const open = () => stub.requests.filter(({ end }) => end === 'open');
  await vi.waitFor(() => expect(open()).toEqual([]), { timeout: 5000, interval: 10 });
}
/** What is kept of a section, for the log and the status page. */
function books({ attempts, sections }: Trace): string {
  return JSON.stringify({ attempts, sections });
}

/** A reply in another form is asked for once more before the next provider is. */
const asksTwice: ReadonlySet<Fault> = new Set<Fault>(['prose', 'wrong-json', 'fenced-json']);
/** Whole all the same: a body left open after its finish reason, and a letter that only Groq's JSON mode minded. */
const answers: ReadonlySet<Fault> = new Set<Fault>(['linger', 'json-validate-failed']);

test.each(faults.filter((fault) => !answers.has(fault)))(
  'a first provider with the fault %s makes way for the next, and leaves no socket, no text and no key behind',
  async (fault) => {
    stub.setBehaviour('groq', { fault, reply: letter('groq'), chunkCharacters: 6, gapMs: 2 });
    const trace = section();
    const outcome = await trace.outcome;
    expect(outcome).toMatchObject({ ok: true, data: letter('gemini'), answer: { provider: 'gemini' } });
    expect(asked()).toEqual([asksTwice.has(fault) ? 2 : 1, 1, 0]);
    expect(shown(trace.events)).toBe(letter('gemini'));
    await nothingOpen();
    const told = trace.attempts.at(-1);
    expect(told).toMatchObject({ provider: 'gemini', outcome: 'accepted' });
    const seen = stub.requests.find(({ provider }) => provider === 'gemini');
    const usage = { inputTokens: seen?.promptTokens ?? 0, outputTokens: seen?.outputTokens ?? 0 };
    expect(told?.usage).toEqual(usage);
    expect(costUsd('gemini', 'gemini-2.5-flash', usage)).toBeGreaterThan(0);
    expect(trace.sections).toHaveLength(1);
    expect(books(trace)).not.toMatch(/Hill Clinic|Dear team|key-of-ours/);
  },
);

test.each([...answers])('a first provider with the fault %s has answered all the same', async (fault) => {
  stub.setBehaviour('groq', { fault, reply: letter('groq') });
  expect(await section().outcome).toMatchObject({ ok: true, data: letter('groq') });
  expect(asked()).toEqual([1, 0, 0]);
  await nothingOpen();
});

test.each([
  ['server-error', 'unauthorized', 'insufficient-quota'],
  ['reset', 'safety', 'cut'],
  ['hang', 'thoughts', 'length'],
] as const)(
  'with %s, %s and %s the section is told as failed, with each reason, and no text or key',
  async (...three) => {
    chain.forEach((id, at) => stub.setBehaviour(id, { fault: three[at], reply: letter(id) }));
    const trace = section();
    const outcome = await trace.outcome;
    expect(outcome.ok).toBe(false);
    if (outcome.ok) return;
    expect(new Set(outcome.attempts.map(({ provider }) => provider))).toEqual(new Set(chain));
    expect(shown(trace.events)).toBe('');
    expect(trace.sections).toMatchObject([{ outcome: 'failed', answer: null }]);
    expect(books(trace)).not.toMatch(/Hill Clinic|Dear team|key-of-ours/);
    await nothingOpen();
  },
);

test('the model that answered is told as the provider reports it, also where it routes to another', async () => {
  stub.setBehaviour('groq', { reply: letter('groq'), model: 'another-model' });
  expect(await section().outcome).toMatchObject({ ok: true, answer: { model: 'another-model' } });
});

test.each(['hang', 'stall', 'drip'] as const)(
  'a Stop during %s closes the socket and asks nobody else',
  async (fault) => {
    stub.setBehaviour('groq', { fault, reply: letter('groq'), chunkCharacters: 6 });
    const trace = section();
    await vi.waitFor(() => expect(asked()).toEqual([1, 0, 0]), { timeout: 5000, interval: 5 });
    trace.stop();
    await expect(trace.outcome).rejects.toThrow('stopped');
    await nothingOpen();
    expect(asked()).toEqual([1, 0, 0]);
    expect(trace.attempts).toMatchObject([{ outcome: 'cancelled' }]);
  },
);
