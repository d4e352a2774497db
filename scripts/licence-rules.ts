/** Licences that ask for no more than their notice. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Unlicense',
  'Zlib',
]);

/** Licences that ask for more, the packages they are taken from all the same, and why that is right. */
export const exceptions = [
  {
    licence: 'OFL-1.1',
    packages: /^@fontsource(-variable)?\//,
    reason:
      'Fonts. They may be bundled, served and put into documents, not sold by themselves; their files carry their notices.',
  },
  {
    licence: 'LGPL-3.0-or-later',
    packages: /^@img\/sharp-/,
    reason:
      'libvips, a library of its own that an optional package of Next’s loads to resize images. MatchWise has none to resize: it may be replaced or removed.',
  },
  {
    licence: 'MPL-2.0',
    packages: /^lightningcss(-|$)/,
    reason:
      'Tailwind’s compiler for stylesheets, unchanged. It works while building; no file of it is served.',
  },
  {
    licence: 'CC-BY-4.0',
    packages: /^caniuse-lite$/,
    reason: 'Data on browsers by caniuse.com, unchanged, looked at while building.',
  },
];

/** What packages say wrongly or not at all, by the licence file they come with; a new version is looked at anew. */
const corrections: Record<string, string> = {
  'duck@0.1.12': 'BSD-2-Clause',
  'png-js@2.0.0': 'MIT',
};

export function licenceOf(name: string, version: string, stated: string | undefined): string | undefined {
  return corrections[`${name}@${version}`] ?? stated;
}

function mayUse(licence: string, name: string): boolean {
  return (
    allowed.has(licence) ||
    exceptions.some((exception) => exception.licence === licence && exception.packages.test(name))
  );
}

/** Whether a package may be taken under an SPDX expression; what isn't understood is refused. */
export function isAllowed(expression: string, name: string): boolean {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
  let at = 0;
  const next = () => tokens[at++];
  function one(): boolean {
    const token = next();
    if (token !== '(') return token !== undefined && mayUse(token, name);
    const inside = either();
    return next() === ')' && inside;
  }
  function all(): boolean {
    let holds = one();
    while (tokens[at] === 'AND') {
      at++;
      holds = one() && holds;
    }
    return holds;
  }
  function either(): boolean {
    let holds = all();
    while (tokens[at] === 'OR') {
      at++;
      holds = all() || holds;
    }
    return holds;
  }
  return either() && at === tokens.length;
}
