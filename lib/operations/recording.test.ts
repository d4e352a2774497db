import { expect, test } from 'vitest';
import { fails, fakeProvider, says } from '../ai/testing/fake-provider';
import { freshMemory, textRequest } from '../ai/testing/run';
import { runChain } from '../ai/chain';
import type { Provider } from '../ai/provider';
import { memoryStore } from '../store/memory';
import { openRecording } from './recording';
import { readCounters } from './counting/shares';

const secret = 'Quokkawitz';
const usage = { inputTokens: 1000, outputTokens: 100 };

/** Runs the chain with the books open, and tells what stands in them. */
async function run(providers: Provider[], times = 1) {
  const store = memoryStore();
  const lines: { fields: object; message: string }[] = [];
  const write = (fields: object, message: string) => void lines.push({ fields, message });
  const recording = openRecording(store, { info: write, warn: write, error: write }, undefined);
  const memory = freshMemory();
  await Promise.all(
    Array.from({ length: times }, () =>
      runChain(textRequest({ system: secret, prompt: secret }), {
        providers,
        memory,
        signal: new AbortController().signal,
        emit: () => undefined,
        recorder: recording.recorder(),
      }),
    ),
  );
  await recording.settled();
  return { lines, counted: (await readCounters(store, Date.now())).spans.hour };
}

test('a fallback is counted call by call, and logged with the provider’s status and code', async () => {
  const groq = fakeProvider('groq', [fails('rate-limited', { status: 429, code: 'rate_limit_exceeded' })]);
  const gemini = fakeProvider('gemini', [says(`A letter to ${secret}.`, { usage })]);
  const { counted, lines } = await run([groq, gemini]);
  expect(counted).toMatchObject({
    sections: 1,
    providers: [
      { provider: 'groq', calls: 1, outcomes: [{ outcome: 'rate-limited' }] },
      { provider: 'gemini', calls: 1, outcomes: [{ outcome: 'accepted' }], inputTokens: 1000 },
    ],
  });
  expect(lines).toMatchObject([
    {
      message: 'call failed',
      fields: { provider: 'groq', reason: 'rate-limited', status: 429, code: 'rate_limit_exceeded' },
    },
    { message: 'section ended', fields: { outcome: 'answered', provider: 'gemini', calls: 2, usage } },
  ]);
});

test('of fifty sections at once, each is counted once, with its own calls', async () => {
  const groq = fakeProvider('groq', [says('A letter.', { usage })]);
  const { counted, lines } = await run([groq], 50);
  expect(counted).toMatchObject({ sections: 50, providers: [{ calls: 50, answered: 50 }] });
  expect(lines.every(({ fields }) => 'calls' in fields && fields.calls === 1)).toBe(true);
});

test('no prompt and no reply reaches a log line, also where a provider calls its model by one', async () => {
  const groq = fakeProvider('groq', [says(secret, { model: `a ${secret} model`, usage })]);
  const { counted, lines } = await run([groq]);
  expect(JSON.stringify([lines, counted])).not.toContain(secret);
  expect(counted.providers[0]?.models).toEqual([{ model: 'unknown', sections: 1 }]);
});
