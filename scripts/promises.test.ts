import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The rows of docs/promises.md: what is promised, and the tests that are named for it. */
const promises = readFileSync(at('docs/promises.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, promise = '', cell = ''] = /^\| (?!-|What is promised)(.+?) \| (.+) \|$/.exec(line) ?? [];
    return promise === '' ? [] : [{ promise, tests: cell.split('<br>') }];
  });

test('docs/promises.md promises something', () => {
  expect(promises.length).toBeGreaterThan(20);
});

test.each(promises)('“$promise” is held by tests that are there and aren’t skipped', ({ tests }) => {
  for (const named of tests) {
    const [, file = '', title = ''] = /^`(\S+)`: (.+)$/.exec(named) ?? [];
    expect(existsSync(at(file)), `“${named}” names no file`).toBe(true);
    const source = readFileSync(at(file), 'utf8');
    const [found] = ["'", '"', '`'].filter((quote) => source.includes(quote + title + quote));
    expect(found, `${file} has no test “${title}”`).toBeDefined();
    for (const off of ['skip', 'todo', 'only', 'fails', 'fixme'])
      expect(source, `${file} switches “${title}” off`).not.toContain(`.${off}(${found}${title}`);
  }
});
