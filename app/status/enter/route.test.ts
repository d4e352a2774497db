import { NextRequest } from 'next/server';
import { beforeEach, expect, test, vi } from 'vitest';

const token = 'correct-horse-battery-staple';
const address = 'http://localhost:3000/status/enter';

/** The route as it is in a process with these settings. */
async function route(settings: Record<string, string>) {
  vi.resetModules();
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  return import('./route');
}

function form(given: string, headers: Record<string, string> = {}): NextRequest {
  return new NextRequest(address, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams({ token: given }).toString(),
  });
}

beforeEach(() => vi.stubEnv('STATUS_TOKEN', ''));

test('the right token gets a cookie that scripts can’t read and that isn’t the token', async () => {
  const { POST } = await route({ STATUS_TOKEN: token });
  const answer = await POST(form(token));
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/status']);
  const cookie = answer.headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/^status=[0-9a-f]{64}; Path=\/status; .*HttpOnly; SameSite=Lax$/);
  expect(cookie).not.toContain(token);
});

test('behind HTTPS the cookie is for HTTPS alone', async () => {
  const { POST } = await route({ STATUS_TOKEN: token });
  const answer = await POST(form(token, { 'x-forwarded-proto': 'https' }));
  expect(answer.headers.get('set-cookie')).toMatch(/; Secure$/);
});

test('a wrong token, and a form without one, get no cookie and are told so', async () => {
  const { POST } = await route({ STATUS_TOKEN: token });
  const noForm = new NextRequest(address, { method: 'POST', body: 'nothing' });
  for (const request of [form('wrong'), form(''), noForm]) {
    const answer = await POST(request);
    expect(answer.headers.get('location')).toBe('/status?wrong');
    expect(answer.headers.get('set-cookie')).toBeNull();
  }
});

test('a token in the address is taken once and is gone from the address afterwards', async () => {
  const { GET } = await route({ STATUS_TOKEN: token });
  const answer = GET(new NextRequest(`${address}?token=${token}`));
  expect(answer.headers.get('location')).toBe('/status');
  expect(answer.headers.get('set-cookie')).toMatch(/^status=/);
});

test('where no token is set, nothing is given', async () => {
  const { GET } = await route({});
  const answer = GET(new NextRequest(`${address}?token=`));
  expect(answer.headers.get('set-cookie')).toBeNull();
  expect(answer.headers.get('location')).toBe('/status');
});
