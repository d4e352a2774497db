import { expect, sectionIds, test } from './journey';

test('five sections by rules, with a score, for somebody who has no key', async ({ workspace }) => {
  await workspace.startExample();
  await workspace.expectAll('ready', 'builtin');
  for (const id of sectionIds) {
    expect((await workspace.body(id).innerText()).length, id).toBeGreaterThan(150);
  }
  const score = Number(await workspace.page.locator('[data-score]').first().getAttribute('data-score'));
  expect(score).toBeGreaterThan(0);
  expect(score).toBeLessThanOrEqual(100);
  expect(await workspace.page.locator('[data-row]').count()).toBeGreaterThanOrEqual(6);
  await expect(workspace.page.getByText(/made without ai/i).first()).toBeVisible();
});

test('the score is the sum of the rows that are shown', async ({ workspace }) => {
  await workspace.startExample();
  await workspace.expectStatus('comparison', 'ready');
  const value = { strong: 1, moderate: 0.8, partial: 0.5, missing: 0, unconfirmed: 0 } as const;
  const rows = await workspace.page
    .locator('[data-row]')
    .evaluateAll((elements) =>
      elements.map((row) => [row.getAttribute('data-match') ?? '', row.textContent ?? ''] as const),
    );
  const weight = (text: string) => (/must/i.test(text) ? 3 : /nice/i.test(text) ? 1 : 2);
  const total = rows.reduce((sum, [, text]) => sum + weight(text), 0);
  const points = rows.reduce(
    (sum, [match, text]) => sum + weight(text) * value[match as keyof typeof value],
    0,
  );
  await expect(workspace.page.locator('[data-score]').first()).toHaveAttribute(
    'data-score',
    String(Math.round((100 * points) / total)),
  );
});

test('each wrong value gets a sentence beside its field, and what was typed stays', async ({ workspace }) => {
  await workspace.open();
  await workspace.resume.fill('Nurse');
  await workspace.compare.click();
  await expect(workspace.resume).toHaveAccessibleDescription(/too short to work with: 5 of at least 200/);
  await expect(workspace.posting).toHaveAccessibleDescription(/Add the job posting first/);
  await expect(workspace.resume).toBeFocused();
  await expect(workspace.resume).toHaveValue('Nurse');
  await expect(workspace.page.locator('[data-section]')).toHaveCount(0);
});

test('a draft survives a reload', async ({ workspace }) => {
  await workspace.open();
  await workspace.resume.fill('My unfinished resume');
  await workspace.posting.fill('Half a posting');
  await expect(async () => {
    await workspace.page.reload();
    await expect(workspace.resume).toHaveValue('My unfinished resume', { timeout: 1000 });
    await expect(workspace.posting).toHaveValue('Half a posting', { timeout: 1000 });
  }).toPass();
});

test('Control and Enter starts from within a field', async ({ workspace }) => {
  await workspace.open();
  await workspace.fillExample();
  await workspace.posting.press('Control+Enter');
  await workspace.expectStatus('job_summary', 'ready', 'builtin');
});

test('a setting that can’t be used stops the start with a sentence that names it', async ({ stub }) => {
  const { launch } = await import('./launch');
  await expect(launch({ AI_CHAIN: 'groq,claude', GROQ_BASE_URL: stub.urls.groq })).rejects.toThrow(
    /AI_CHAIN names "claude"/,
  );
});
