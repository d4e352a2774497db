import { afterEach, beforeEach, expect, test } from 'vitest';
import { startStub, type Stub } from './stub';

let stub: Stub;
beforeEach(async () => void (stub = await startStub()));
afterEach(() => stub.close());

const letter = 'You are a professional cover letter writer. Write.';

async function ask(system = 'Be terse.', stream = true): Promise<Response> {
  return await fetch(`${stub.urls.openai}/chat/completions`, {
    method: 'POST',
    headers: { authorization: 'Bearer k' },
    body: JSON.stringify({ model: 'm', stream, messages: [{ role: 'system', content: system }] }),
  });
}

async function control(body: unknown): Promise<Response> {
  return await fetch(`http://127.0.0.1:${stub.port}/control`, { method: 'POST', body: JSON.stringify(body) });
}

test('control sets behaviour for one section, and the others stay well', async () => {
  await control({ provider: 'openai', section: 'cover_letter', behaviour: { fault: 'server-error' } });
  expect((await ask(letter)).status).toBe(500);
  expect((await ask()).status).toBe(200);
  await control({ reset: true });
  expect((await ask(letter)).status).toBe(200);
});

test('a fault strikes as many requests as it was told to', async () => {
  stub.setBehaviour('openai', { fault: 'unavailable', times: 2 });
  const statuses: number[] = [];
  for (let call = 0; call < 4; call++) statuses.push((await ask()).status);
  expect(statuses).toEqual([503, 503, 200, 200]);
});

test('control tells every request, with its section and how it ended', async () => {
  await (await ask(letter)).text();
  await expect
    .poll(async () => (await fetch(`http://127.0.0.1:${stub.port}/control`)).json())
    .toMatchObject({
      requests: [
        { provider: 'openai', section: 'cover_letter', method: 'POST', status: 200, end: 'finished' },
      ],
    });
});

test('an answer that isn’t streamed is one whole completion', async () => {
  expect(await (await ask('Be terse.', false)).json()).toMatchObject({
    object: 'chat.completion',
    choices: [{ message: { content: 'Hello from the openai stub.' }, finish_reason: 'stop' }],
  });
});

test('tokens come at the pace they were told to', async () => {
  stub.setBehaviour('openai', { reply: 'a b c d e', chunkCharacters: 2, firstTokenMs: 60, gapMs: 20 });
  const started = performance.now();
  await (await ask()).text();
  // Four gaps between five pieces; a timer may fire a millisecond early.
  expect(performance.now() - started).toBeGreaterThanOrEqual(60 + 4 * 20 - 5);
});

test('a request without a key is turned away, as by the real ones', async () => {
  const response = await fetch(`${stub.urls.gemini}/v1beta/models/m:generateContent`, {
    method: 'POST',
    body: '{}',
  });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ error: { details: [{ reason: 'API_KEY_INVALID' }] } });
});
