import { canary, expect, sectionIds, test } from './journey';

test.describe('with keys and a token', () => {
  const token = 'open-sesame-1234';
  test.use({ keys: ['groq', 'gemini', 'openai'], settings: { STATUS_TOKEN: token } });

  test('no key and no token is in anything that a browser is sent', async ({ workspace, page }) => {
    const bodies: Promise<string>[] = [];
    page.on('response', (response) => {
      // A redirect has no body, and what the page let go of can't be read any more.
      bodies.push(response.text().catch(() => ''));
    });
    await workspace.startExample();
    for (const id of sectionIds) await workspace.expectStatus(id, 'ready');
    for (const path of ['/history', '/privacy', '/status', '/api/health'])
      await page.goto(workspace.url + path);
    const sent = (await Promise.all(bodies)).join('\n');
    expect(sent, 'scripts and pages were looked at').toContain('data-section');
    expect(sent).not.toContain('key-of-');
    expect(sent).not.toContain(token);
  });
});

test('what is kept here is sent nowhere when it is looked at, edited and named', async ({
  workspace,
  page,
}) => {
  await workspace.startExample();
  await workspace.expectAll('ready', 'builtin');
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(`${request.method()} ${request.url()}`);
  });
  const card = workspace.section('resume_summary');
  await card.getByRole('button', { name: /^Edit/ }).click();
  await card.getByRole('textbox').fill(`Nurse at ${canary}.`);
  await card.getByRole('button', { name: /^Done/ }).click();
  await workspace.open('/history');
  await page.getByRole('button', { name: /^Rename/ }).click();
  await page.keyboard.type(canary);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: canary }).click();
  await expect(workspace.body('resume_summary')).toContainText(canary);
  expect(sent).toEqual([]);
});
