import { expect, test } from './journey';

test.describe('with providers', () => {
  test.use({ keys: ['groq', 'gemini', 'openai'] });

  test('the status page tells who made the sections and why one failed, and health tells monitors', async ({
    workspace,
    stub,
    app,
  }) => {
    for (const provider of ['groq', 'gemini', 'openai'] as const) {
      stub.setBehaviour(provider, { fault: 'empty' }, 'cover_letter');
    }
    await workspace.startExample();
    await workspace.expectStatus('job_summary', 'ready', 'groq');
    await workspace.expectStatus('cover_letter', 'failed');
    const reference = /[0-9a-f]{10}/.exec(await workspace.section('cover_letter').innerText())?.[0] ?? 'none';
    await workspace.page.goto(`${app.url}/status`);
    await expect(workspace.page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(workspace.page.getByText('Groq').first()).toBeVisible();
    await expect(workspace.page.getByText(reference).first()).toBeVisible();

    const health = await (await workspace.page.request.get(`${app.url}/api/health`)).json();
    expect(health).toMatchObject({ status: 'ok', providers: { groq: { state: 'available' } } });
    expect(JSON.stringify(health)).not.toContain('key-of-');
  });

  test.describe('and a token', () => {
    test.use({ settings: { STATUS_TOKEN: 'open-sesame-1234' } });
    test('the status page stays closed without it', async ({ workspace, app }) => {
      await workspace.page.goto(`${app.url}/status`);
      await expect(workspace.page.getByText('Groq')).toHaveCount(0);
      await expect(workspace.page.getByLabel(/token/i)).toBeVisible();
    });
  });
});

test('without a key, health is ok and the status page says calmly what that means', async ({
  workspace,
  app,
}) => {
  const response = await workspace.page.request.get(`${app.url}/api/health`);
  expect(response.status()).toBe(200);
  expect(await response.json()).toMatchObject({ status: 'ok', mode: 'builtin', providers: {} });
  await workspace.page.goto(`${app.url}/status`);
  await expect(workspace.page.getByText(/rules/i).first()).toBeVisible();
});
