import { NextRequest } from 'next/server';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Runtime } from '@/lib/runtime';

const home = globalThis as typeof globalThis & { matchwise?: Runtime };

/** Asks the route in a new process with these settings; `ill` lets that provider rest. */
async function ask(settings: Record<string, string>, path = '', ill?: string) {
  vi.resetModules();
  delete home.matchwise;
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  const { runtime } = await import('@/lib/runtime');
  if (ill !== undefined) await runtime().store.write(`rest:${ill}`, 'rate-limited', 30_000);
  const { GET } = await import('./route');
  const answer = await GET(new NextRequest(`http://localhost:3000/api/health${path}`));
  return { code: answer.status, text: await answer.text(), headers: answer.headers };
}

beforeEach(() => {
  for (const name of ['GROQ_API_KEY', 'GEMINI_API_KEY', 'OPENAI_API_KEY', 'REDIS_URL', 'AI_CHAIN'])
    vi.stubEnv(name, '');
});

test('without a key it is ok: the rules work', async () => {
  const { code, text, headers } = await ask({ VERCEL_GIT_COMMIT_SHA: 'abc123' });
  expect(code).toBe(200);
  expect(headers.get('cache-control')).toBe('no-store');
  expect(JSON.parse(text)).toMatchObject({
    status: 'ok',
    mode: 'builtin',
    providers: {},
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    commit: 'abc123',
  });
});

test('a key is never told', async () => {
  const { text } = await ask({ GROQ_API_KEY: 'gsk_secret', STATUS_TOKEN: 'token_secret' });
  expect(JSON.parse(text)).toMatchObject({ status: 'ok', providers: { groq: { state: 'available' } } });
  expect(text).not.toContain('secret');
});

test('down is told in words with 200, for a restart mends no provider, and with 503 to who asks strictly', async () => {
  const down = await ask({ GROQ_API_KEY: 'key' }, '', 'groq');
  expect([down.code, JSON.parse(down.text).status]).toEqual([200, 'down']);
  expect((await ask({ GROQ_API_KEY: 'key' }, '?strict', 'groq')).code).toBe(503);
  const degraded = await ask({ GROQ_API_KEY: 'key', GEMINI_API_KEY: 'key' }, '?strict', 'groq');
  expect([degraded.code, JSON.parse(degraded.text).status]).toEqual([200, 'degraded']);
});
