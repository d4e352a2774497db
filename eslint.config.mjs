import next from 'eslint-config-next/core-web-vitals';
import nextTypescript from 'eslint-config-next/typescript';
import checkFile from 'eslint-plugin-check-file';
import importX from 'eslint-plugin-import-x';

/** Which folders a folder may import from; everything else of ours is refused. */
const mayImport = {
  'lib/lexicon': [],
  'lib/structure': ['lib/lexicon'],
  'lib/evidence': ['lib/structure', 'lib/lexicon'],
  'lib/editing': ['lib/evidence', 'lib/structure', 'lib/lexicon'],
  'lib/export': ['lib/sections', 'lib/match', 'lib/evidence', 'lib/structure'],
  'lib/match': ['lib/evidence', 'lib/structure', 'lib/lexicon'],
  'lib/builtin': ['lib/match', 'lib/evidence', 'lib/structure', 'lib/lexicon'],
  'lib/store': [],
  'lib/ai': ['lib/store'],
  'lib/contacts': ['lib/structure', 'lib/lexicon'],
  'lib/documents': [],
  'lib/browser': ['lib/sections', 'lib/evidence', 'lib/match', 'lib/structure'],
  'lib/sections': [
    'lib/ai',
    'lib/builtin',
    'lib/contacts',
    'lib/match',
    'lib/evidence',
    'lib/structure',
    'lib/lexicon',
  ],
  'lib/operations': ['lib/ai', 'lib/sections', 'lib/store'],
  lib: [],
  components: ['lib'],
};

const zones = Object.entries(mayImport).map(([target, allowed]) => {
  const banned = target === 'components' ? ['app'] : ['app', 'components', 'e2e', 'evals'];
  if (target === 'lib') return { target: './lib', from: banned.map((folder) => `./${folder}`) };
  if (target === 'components') return { target: './components', from: ['./app', './e2e', './evals'] };
  const siblings = Object.keys(mayImport).filter(
    (folder) => folder.startsWith('lib/') && folder !== target && !allowed.includes(folder),
  );
  return { target: `./${target}`, from: siblings.map((folder) => `./${folder}`) };
});

const config = [
  { ignores: ['.next/**', 'node_modules/**', 'next-env.d.ts', 'test-results/**', 'playwright-report/**'] },
  ...next,
  ...nextTypescript,
  {
    files: ['**/*.{ts,tsx,mjs}'],
    plugins: { 'import-x': importX, 'check-file': checkFile },
    settings: {
      'import-x/resolver': { typescript: true },
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
    },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'check-file/filename-naming-convention': [
        'error',
        { '{app,components,lib,e2e,evals,scripts}/**/*.{ts,tsx,mjs}': 'KEBAB_CASE' },
        { ignoreMiddleExtensions: true },
      ],
      'no-console': 'error',
    },
  },
  {
    files: ['{app,components,lib}/**/*.{ts,tsx}'],
    ignores: ['lib/env.ts', '**/*.test.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: 'Only lib/env.ts reads the environment.',
        },
      ],
    },
  },
  // Tests may drive the stub providers; the product may not.
  { files: ['**/*.test.{ts,tsx}'], rules: { 'import-x/no-restricted-paths': 'off' } },
  { files: ['{scripts,evals,e2e}/**/*.{ts,mjs}'], rules: { 'no-console': 'off' } },
];

export default config;
