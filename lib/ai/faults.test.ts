import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');

/** The numbered faults of docs/faults.md, each with the tests named under it. */
const faults = read('docs/faults.md')
  .split(/^(?=\d+\. )/m)
  .slice(1)
  .map((item) => ({
    number: Number.parseInt(item, 10),
    tests: [...item.matchAll(/^ +- `(\S+)`: (.+)$/gm)].map(([, file = '', title = '']) => ({ file, title })),
  }));

test('docs/faults.md knows each of the twenty-five faults', () => {
  expect(faults.map(({ number }) => number)).toEqual(Array.from({ length: 25 }, (_, at) => at + 1));
});

test.each(faults)('fault $number is held by tests that are there and aren’t skipped', ({ tests }) => {
  expect(tests).not.toEqual([]);
  for (const { file, title } of tests) {
    const source = read(file);
    expect(source.includes(`'${title}'`), `${file} has no test “${title}”`).toBe(true);
    expect(source, file).not.toMatch(/\b(test|it|describe)\.(skip|todo|only|fails)\b/);
  }
});
