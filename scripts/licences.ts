/** `npm run licences` writes docs/licences.md; with `--check`, says instead what is wrong with it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { licenceList, refusals, type Lock } from './licence-list';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const path = at('docs/licences.md');

const lock = JSON.parse(readFileSync(at('package-lock.json'), 'utf8')) as Lock;
const list = await format(licenceList(lock), { ...(await resolveConfig(path)), parser: 'markdown' });

if (!process.argv.includes('--check')) {
  writeFileSync(path, list);
} else if (readFileSync(path, 'utf8').replaceAll('\r\n', '\n') !== list) {
  console.error('docs/licences.md is old. Run `npm run licences`, look at what changed, and commit it.');
  process.exitCode = 1;
}
for (const refusal of refusals(lock)) {
  console.error(
    `A licence isn’t allowed: ${refusal}. Do without the package, or say why in scripts/licence-rules.ts.`,
  );
  process.exitCode = 1;
}
