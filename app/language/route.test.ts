import { NextRequest } from 'next/server';
import { expect, test } from 'vitest';
import { POST } from './route';

function choose(language: string, referer?: string): Promise<Response> {
  const body = new FormData();
  body.set('language', language);
  return POST(
    new NextRequest('http://app.example/language', {
      method: 'POST',
      body,
      headers: referer === undefined ? {} : { referer },
    }),
  );
}

test('a choice is remembered, and leads back to the page it was made on', async () => {
  const answer = await choose('de', 'http://app.example/privacy?a=1#b');
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toBe('/privacy');
  expect(answer.headers.get('set-cookie')).toMatch(/^language=de; Path=\/; Max-Age=31536000; SameSite=Lax$/);
});

test('what is no language of ours changes nothing', async () => {
  const answer = await choose('de; Domain=other.example', 'http://app.example/');
  expect(answer.headers.get('set-cookie')).toBeNull();
  expect(answer.status).toBe(303);
});

test('nobody is led to another site', async () => {
  for (const referer of [
    'http://app.example//evil.example/x',
    'http://app.example/\\evil.example',
    'nonsense',
    undefined,
  ]) {
    expect((await choose('fr', referer)).headers.get('location'), referer).toMatch(/^\/(?![/\\])/);
  }
  expect((await choose('fr', 'https://evil.example/path')).headers.get('location')).toBe('/path');
});

test('a body that is no form is answered as well', async () => {
  const answer = await POST(new NextRequest('http://app.example/language', { method: 'POST', body: 'x' }));
  expect(answer.status).toBe(303);
});
