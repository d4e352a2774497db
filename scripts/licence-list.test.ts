import { expect, test } from 'vitest';
import { licenceList, refusals, type Lock } from './licence-list';

/** A lock file with one package for each licence. */
function lockOf(licences: Record<string, string | undefined>): Lock {
  const packages = Object.entries(licences).map(([name, license]) => [
    `node_modules/${name}`,
    { version: '1.0.0', ...(license === undefined ? {} : { license }) },
  ]);
  return { packages: { '': {}, ...Object.fromEntries(packages) } };
}

test.each(['MIT', '(MIT OR GPL-3.0-or-later)', '(MIT AND Zlib)', 'MIT OR (GPL-2.0-only AND CC0-1.0)'])(
  'a package under %s may be used',
  (licence) => {
    expect(refusals(lockOf({ 'some-package': licence }))).toEqual([]);
  },
);

test.each([
  'GPL-3.0-or-later',
  'MIT AND GPL-3.0-or-later',
  '(MIT OR Apache-2.0) AND AGPL-3.0-only',
  'SEE LICENSE IN terms.txt',
  'MIT WITH a-string-attached',
  '(MIT',
  '',
])('a package under “%s” is refused by name', (licence) => {
  expect(refusals(lockOf({ 'some-package': licence }))).toEqual([`some-package 1.0.0: ${licence}`]);
});

test('a package that names no licence is refused', () => {
  expect(refusals(lockOf({ 'some-package': undefined }))).toEqual(['some-package 1.0.0: none named']);
});

test('an exception holds for its own packages alone', () => {
  expect(refusals(lockOf({ '@fontsource/amiri': 'OFL-1.1', lightningcss: 'MPL-2.0' }))).toEqual([]);
  expect(refusals(lockOf({ 'a-font': 'OFL-1.1', 'not-lightningcss': 'MPL-2.0' }))).toHaveLength(2);
});

test('what only development needs is left out, and every version of the rest is listed once', () => {
  const list = licenceList({
    packages: {
      '': {},
      'node_modules/a': { version: '2.0.0', license: 'MIT' },
      'node_modules/b': { version: '1.0.0', license: 'GPL-3.0-only', dev: true },
      'node_modules/c/node_modules/a': { version: '1.0.0', license: 'MIT' },
      'node_modules/d/node_modules/a': { version: '1.0.0', license: 'MIT' },
      'node_modules/a-linux': { version: '1.0.0', license: 'MIT', os: ['linux'] },
    },
  });
  expect(list.slice(list.indexOf('## MIT'))).toBe(
    ['## MIT (3)', '', '- a 1.0.0', '- a 2.0.0', '- a-linux 1.0.0 (some platforms)'].join('\n'),
  );
});
