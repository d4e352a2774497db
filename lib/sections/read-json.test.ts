import { describe, expect, it } from 'vitest';
import { cpuMs } from '@/lib/testing/cpu-ms';
import { readJson } from './read-json';

describe('readJson', () => {
  const rows = { rows: [{ requirement: 'Uses "braces" } and {', n: 1 }] };
  const json = JSON.stringify(rows, null, 2);

  it.each([
    ['bare', json],
    ['fenced', '```json\n' + json + '\n```'],
    [
      'between sentences',
      `Here is the comparison you asked for:\n\n${json}\n\nLet me know {if} more is needed.`,
    ],
    ['with a trailing comma', json.replace(']\n}', '],\n}')],
    ['after a sentence with braces', `For {candidate}:\n${json}`],
  ])('reads an object that comes %s', (_how, reply) => {
    expect(readJson(reply)).toEqual(rows);
  });

  it('finds no object in any reply that was cut off', () => {
    for (let end = 1; end < json.length; end++) expect(readJson(json.slice(0, end))).toBeUndefined();
    for (let end = 1; end < json.length; end++) {
      expect(readJson('```json\n' + json.slice(0, end) + '\n```')).toBeUndefined();
    }
  });

  it.each(['', 'I cannot help with that.', '[1, 2, 3]', 'null', '"rows"', 'Dear {name}, thank you.'])(
    'finds no object in %j',
    (reply) => {
      expect(readJson(reply)).toBeUndefined();
    },
  );

  it('takes time in proportion to the length of hostile text', () => {
    for (const text of ['{'.repeat(50_000), '{}'.repeat(25_000), '"'.repeat(50_000)])
      expect(cpuMs(() => readJson(text))).toBeLessThan(5000);
  });
});
