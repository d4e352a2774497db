import { expect, sectionIds, test as local } from './journey';

const address = process.env.PREVIEW_URL;
const bypass = process.env.VERCEL_AUTOMATION_BYPASS_SECRET;

/**
 * What must hold for a deployment, whatever keys it has. With `PREVIEW_URL` these journeys run against that address;
 * otherwise against a server of this build that takes itself for a preview.
 */
const test =
  address === undefined
    ? local
    : local.extend({
        app: async ({}, provide) =>
          provide({ url: new URL(address).origin, output: () => '', stop: () => Promise.resolve(0) }),
      });

test.use({
  settings: { VERCEL_ENV: 'preview', VERCEL_GIT_COMMIT_SHA: 'c0ffee1234567890c0ffee1234567890c0ffee12' },
  extraHTTPHeaders: {
    // The host's own toolbar is a script of a stranger's, which the policy of the pages refuses.
    'x-vercel-skip-toolbar': '1',
    ...(bypass !== undefined && { 'x-vercel-protection-bypass': bypass }),
  },
});

test('each page says which build it is and whether keys are set, and health agrees', async ({
  workspace,
  request,
}) => {
  const health = await request.get(`${workspace.url}/api/health`);
  expect(health.status()).toBe(200);
  const { commit, mode } = (await health.json()) as { commit: string; mode: 'providers' | 'builtin' };
  for (const path of ['/', '/history', '/privacy']) {
    await workspace.open(path);
    const note = workspace.page.locator('[data-preview]');
    await expect(note).toContainText(commit.slice(0, 7));
    await expect(note).toContainText(mode === 'builtin' ? 'No AI key is set' : 'AI keys are set');
  }
});

test('five sections come, by a provider or by rules, and one can be made again', async ({ workspace }) => {
  await workspace.startExample();
  for (const id of sectionIds) {
    const section = workspace.section(id);
    await expect(section).not.toHaveAttribute('data-status', 'pending', { timeout: 60_000 });
    expect((await workspace.body(id).innerText()).length, id).toBeGreaterThan(150);
  }
  const again = workspace.section('job_summary').getByRole('button', { name: /^(Try|Retry) Job summary/ });
  await again.click();
  await expect(workspace.section('job_summary')).not.toHaveAttribute('data-status', 'pending', {
    timeout: 60_000,
  });
});

test('its pages bring the policies that keep strangers out', async ({ workspace, request }) => {
  const headers = (await request.get(workspace.url)).headers();
  expect(headers['content-security-policy']).toMatch(/script-src [^;]*'nonce-/);
  expect(headers['content-security-policy']).not.toContain("'unsafe-");
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBeDefined();
  expect(headers['permissions-policy']).toBeDefined();
});
