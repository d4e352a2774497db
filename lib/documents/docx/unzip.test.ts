import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fileLimits } from '../file-limits';
import { unzipWithinBudget } from './unzip';

const everything = () => true;

// Archives of more than the budget take seconds to make on a busy machine.
describe('unzipWithinBudget', { timeout: 60_000 }, () => {
  it('returns the wanted entries whole and inflates no others', () => {
    const archive = zipSync({ 'a.xml': strToU8('A'.repeat(100_000)), 'b.png': strToU8('B') });
    const entries = unzipWithinBudget(archive, (name) => name.endsWith('.xml'));
    expect([...entries].map(([name, bytes]) => [name, bytes.length])).toEqual([['a.xml', 100_000]]);
  });

  it('stops a bomb that is many times the budget', () => {
    const archive = zipSync({ 'word/document.xml': new Uint8Array(64 * 1024 * 1024) }, { level: 1 });
    expect(archive.length).toBeLessThan(1024 * 1024);
    expect(() => unzipWithinBudget(archive, everything)).toThrow('unpacks-too-big');
  });

  it('counts what comes out, not what the archive declares', () => {
    const archive = zipSync({ a: new Uint8Array(fileLimits.maxInflatedBytes + 1) });
    const lied = archive.slice();
    const view = new DataView(lied.buffer);
    view.setUint32(22, 10, true);
    view.setUint32(lied.length - 22 - 47 + 24, 10, true);
    expect(() => unzipWithinBudget(lied, everything)).toThrow('unpacks-too-big');
  });

  it('adds all entries up', () => {
    const third = new Uint8Array(Math.ceil(fileLimits.maxInflatedBytes / 3) + 1);
    expect(() => unzipWithinBudget(zipSync({ a: third, b: third, c: third }), everything)).toThrow(
      'unpacks-too-big',
    );
  });

  it('refuses more than 2,000 entries', () => {
    const names = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`${i}.xml`, new Uint8Array(1)]));
    expect(unzipWithinBudget(zipSync(names(2_000)), everything).size).toBe(2_000);
    expect(() => unzipWithinBudget(zipSync(names(2_001)), everything)).toThrow('unpacks-too-big');
  });

  it('calls an archive damaged that ends within an entry', () => {
    const archive = zipSync(
      { a: Uint8Array.from({ length: 50_000 }, (_, i) => (i * i) % 251) },
      { level: 0 },
    );
    expect(() => unzipWithinBudget(archive.subarray(0, 30_000), everything)).toThrow('damaged');
  });
});
