/**
 * `npm test`: lint, types, unit tests, then journeys in a browser against a production build.
 * Goes on after a failing step, so that one run tells everything, and closes with the counts.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

const reports = mkdtempSync(join(tmpdir(), 'matchwise-test-'));
const vitestReport = join(reports, 'vitest.json');
const playwrightReport = join(reports, 'playwright.json');
const totals = { passed: 0, failed: 0 };

function run(command, args, env = {}) {
  console.log(`\n> ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
}

/** A step that either passes or not, and counts as one test. */
function step(command, args) {
  totals[run(command, args) ? 'passed' : 'failed']++;
}

/** A test runner, whose own counts go into the totals; no report, or none run, is a failure. */
function suite(args, report, env, count) {
  const clean = run('npx', args, env);
  const counts = existsSync(report)
    ? count(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0 };
  totals.passed += counts.passed;
  totals.failed += counts.failed;
  if ((!clean && counts.failed === 0) || counts.passed + counts.failed === 0) totals.failed++;
}

/** Playwright's own browser where it can be had; the machine's Chromium otherwise. */
function bringBrowser() {
  const known = [
    process.env.CHROMIUM_PATH,
    chromium.executablePath(),
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
  ];
  if (known.some((path) => path && existsSync(path))) return;
  run('npx', ['playwright', 'install', '--with-deps', 'chromium']);
}

if (spawnSync('redis-server', ['--version']).error) {
  console.log('No redis-server is on the PATH, so the tests of what instances share will fail.');
  console.log('Debian: apt-get install redis-server. macOS: brew install redis.');
}
step('npx', ['eslint', '.', '--max-warnings', '0']);
step('npx', ['prettier', '--check', '--log-level', 'warn', '.']);
step('npx', ['tsx', 'scripts/licences.ts', '--check']);
// Checks the types of everything, tests and evals too.
step('npx', ['next', 'build']);
suite(
  ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
  vitestReport,
  {},
  (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }),
);
bringBrowser();
suite(
  ['playwright', 'test', '--reporter=list,json'],
  playwrightReport,
  { PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport },
  ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }),
);
rmSync(reports, { recursive: true });

console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed === 0 ? 0 : 1);
