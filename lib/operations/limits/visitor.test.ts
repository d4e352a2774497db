import { expect, test } from 'vitest';
import { visitorAddress } from './visitor';

const none = { TRUSTED_PROXY: 0 };
const forwarded = (list: string) => new Headers({ 'x-forwarded-for': list });

test('without a proxy of ours, nothing that was sent is believed', () => {
  const headers = new Headers({
    'x-forwarded-for': '203.0.113.7',
    'x-real-ip': '203.0.113.7',
    'x-vercel-forwarded-for': '203.0.113.7',
  });
  expect(visitorAddress(headers, none)).toBeNull();
});

test('behind proxies, what they added counts, and what a sender put before it does not', () => {
  expect(visitorAddress(forwarded('198.51.100.1, 203.0.113.7'), { TRUSTED_PROXY: 1 })).toBe('203.0.113.7');
  expect(visitorAddress(forwarded('198.51.100.1, 203.0.113.7, 10.0.0.2'), { TRUSTED_PROXY: 2 })).toBe(
    '203.0.113.7',
  );
  expect(visitorAddress(forwarded('203.0.113.7'), { TRUSTED_PROXY: 2 })).toBeNull();
});

test('on Vercel its own header counts, whatever else was sent', () => {
  const headers = new Headers({
    'x-forwarded-for': '198.51.100.1',
    'x-vercel-forwarded-for': '203.0.113.7',
    'x-real-ip': '203.0.113.8',
  });
  expect(visitorAddress(headers, { ...none, VERCEL: '1' })).toBe('203.0.113.7');
  headers.delete('x-vercel-forwarded-for');
  expect(visitorAddress(headers, { ...none, VERCEL: '1' })).toBe('203.0.113.8');
});

test('one household counts as one, however many addresses it has', () => {
  const at = (address: string) => visitorAddress(forwarded(address), { TRUSTED_PROXY: 1 });
  expect(at('2001:db8:1:2:aaaa::1')).toBe(at('2001:db8:1:2:bbbb::2'));
  expect(at('2001:db8:1:2::1')).not.toBe(at('2001:db8:1:3::1'));
  expect(at('::ffff:203.0.113.7')).toBe('203.0.113.7');
});

test('what is no address is none', () => {
  for (const wrong of ['', 'unknown', '_hidden', '203.0.113.7:8080', 'a'.repeat(10_000), ' , ,'])
    expect(visitorAddress(forwarded(wrong), { TRUSTED_PROXY: 1 }), wrong.slice(0, 20)).toBeNull();
});
