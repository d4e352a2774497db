import { expect, sectionIds, sectionTitles, test, type Workspace } from './journey';

const providers = ['Groq', 'Gemini', 'OpenAI'] as const;

/** Opens the panel and makes providers fail, by the words that a reviewer reads. */
async function drill({ page }: Workspace, faults: Partial<Record<(typeof providers)[number], string>>) {
  const panel = page.locator('[data-drill]');
  if (!(await panel.getByLabel('Groq').isVisible())) await panel.locator('summary').click();
  for (const provider of providers) {
    const fault = faults[provider];
    await panel.getByLabel(provider).selectOption(fault === undefined ? '' : `${provider} ${fault}`);
  }
}

test.use({ keys: ['groq', 'gemini', 'openai'] });

test.describe('where drills are allowed', () => {
  test.use({ settings: { FAULT_DRILL: '1' } });

  test('Groq drilled to be rate-limited: Gemini makes all five, and Groq is never asked', async ({
    workspace,
    stub,
  }) => {
    await workspace.open();
    await workspace.fillExample();
    await drill(workspace, { Groq: 'is rate-limited' });
    await workspace.compare.click();
    await workspace.expectAll('ready', 'gemini');
    expect(stub.requests.filter(({ provider }) => provider === 'groq')).toEqual([]);
    await workspace
      .section('job_summary')
      .getByRole('button', { name: /Gemini/ })
      .click();
    await expect(
      workspace.page.getByText(/Groq.*rate-limited/i).and(workspace.page.locator(':not(option)')),
    ).toBeVisible();
  });

  test('all drilled to fail: five failed cards, nothing counted, the log marked; set back, a retry works', async ({
    workspace,
    stub,
    app,
  }) => {
    await workspace.open();
    await workspace.fillExample();
    const down = 'is overloaded';
    await drill(workspace, { Groq: down, Gemini: down, OpenAI: down });
    await workspace.compare.click();
    await workspace.expectAll('failed', 'builtin');
    expect(stub.requests).toEqual([]);
    const incidents = app
      .output()
      .split('\n')
      .filter((line) => line.includes('"section failed"'));
    expect(incidents).toHaveLength(sectionIds.length);
    for (const line of incidents) expect(JSON.parse(line)).toMatchObject({ drill: true });

    await drill(workspace, {});
    const card = workspace.section('resume_summary');
    await card.getByRole('button', { name: `Retry ${sectionTitles.resume_summary}` }).click();
    await workspace.expectStatus('resume_summary', 'ready', 'groq');
    await workspace.expectStatus('cover_letter', 'failed');

    await workspace.page.goto(`${app.url}/status`);
    const references = incidents.map((line) =>
      String((JSON.parse(line) as { reference: unknown }).reference),
    );
    const status = await workspace.page.locator('main').innerText();
    for (const reference of references) expect(status).not.toContain(reference);
  });

  test('the panel works by keyboard alone, and says that providers fail on purpose when it is shut', async ({
    workspace,
  }) => {
    await workspace.open();
    const panel = workspace.page.locator('[data-drill]');
    await panel.locator('summary').focus();
    await workspace.page.keyboard.press('Enter');
    await workspace.page.keyboard.press('Tab');
    await expect(panel.getByLabel('Groq')).toBeFocused();
    await workspace.page.keyboard.press('ArrowDown');
    await expect(panel.getByLabel('Groq')).not.toHaveValue('');
    await panel.locator('summary').focus();
    await workspace.page.keyboard.press('Enter');
    await expect(panel.getByLabel('Groq')).toBeHidden();
    await expect(panel.locator('summary')).toHaveText(/1 provider fails on purpose/);
  });
});

for (const [where, settings] of [
  ['without FAULT_DRILL', {}],
  ['in production', { FAULT_DRILL: '1', VERCEL_ENV: 'production' }],
] as const) {
  test.describe(where, () => {
    // Groq alone: nobody is asked beside it, however slow this machine is.
    test.use({ keys: ['groq'], settings });

    test(`${where} there is no panel, and a forged drill does nothing`, async ({ workspace, stub }) => {
      const { page } = workspace;
      const forged: string[] = [];
      await page.route('**/*', async (route) => {
        const body = route.request().postData();
        if (body === null || !body.includes('"runId"')) return await route.continue();
        const drilled = body.replace('"runId"', '"drill":{"groq":"overloaded"},"runId"');
        forged.push(drilled);
        await route.continue({ postData: drilled });
      });
      await workspace.startExample();
      await workspace.expectAll('ready', 'groq');
      expect(forged).toHaveLength(1);
      expect(forged[0]).toContain('"drill"');
      expect([...new Set(stub.requests.map(({ provider }) => provider))]).toEqual(['groq']);
      await expect(page.locator('[data-drill]')).toHaveCount(0);
    });
  });
}
