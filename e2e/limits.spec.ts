import { expect, sectionIds, sectionTitles, test, Workspace } from './journey';

test.describe('with an allowance of one analysis an hour for all', () => {
  test.use({ settings: { LIMIT_ALL_SECTIONS_PER_HOUR: '5' } });

  test('a refused comparison says when to come back, and what was typed stays', async ({ workspace }) => {
    await workspace.startExample();
    await workspace.expectAll('ready', 'builtin');
    const card = workspace.section('job_summary');
    const before = await workspace.body('job_summary').innerText();
    await card.getByRole('button', { name: `Try ${sectionTitles.job_summary} again` }).click();
    const sentence = /more than this site makes .*Try again in \d+ minutes/;
    await expect(card.getByText(sentence)).toBeVisible();
    await workspace.expectStatus('job_summary', 'ready', 'builtin');
    expect(await workspace.body('job_summary').innerText()).toContain(before.slice(0, 200));

    const other = new Workspace(await workspace.page.context().newPage(), workspace.url);
    await other.open();
    await other.fillExample();
    const [resume, posting] = [await other.resume.inputValue(), await other.posting.inputValue()];
    await other.compare.click();
    await expect(other.page.getByText(sentence)).toBeVisible();
    await expect(other.resume).toHaveValue(resume);
    await expect(other.posting).toHaveValue(posting);
  });

  test.describe('and without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('the form comes back with the sentence and both texts', async ({ workspace }) => {
      const { example } = await import('../components/intake/example');
      for (const refused of [false, true]) {
        await workspace.page.goto(workspace.url);
        await workspace.resume.fill(example.resume);
        await workspace.posting.fill(example.posting);
        await workspace.compare.click();
        if (!refused) await workspace.expectAll('ready', 'builtin');
      }
      await expect(workspace.page.getByText(/Try again in \d+ minutes/)).toBeVisible();
      await expect(workspace.resume).toHaveValue(example.resume);
      await expect(workspace.posting).toHaveValue(example.posting);
    });
  });
});

test.describe('behind a proxy of ours', () => {
  test.use({ settings: { TRUSTED_PROXY: '1', LIMIT_SECTIONS_PER_HOUR: '5' } });

  test('an address that has used up its allowance is refused, and another one isn’t', async ({
    workspace,
  }) => {
    const { page } = workspace;
    // The last entry is the proxy's; what stands before it is the sender's own invention.
    await page.setExtraHTTPHeaders({ 'x-forwarded-for': '192.0.2.1, 203.0.113.7' });
    await workspace.startExample();
    await workspace.expectAll('ready', 'builtin');
    await page.setExtraHTTPHeaders({ 'x-forwarded-for': '192.0.2.2, 203.0.113.7' });
    await workspace.startExample();
    await expect(page.getByText(/Try again in \d+ minutes/)).toBeVisible();
    await page.setExtraHTTPHeaders({ 'x-forwarded-for': '192.0.2.1, 203.0.113.8' });
    await workspace.compare.click();
    await workspace.expectAll('ready', 'builtin');
  });
});

test.describe('with one link an hour', () => {
  test.use({ settings: { LIMIT_ALL_LINKS_PER_HOUR: '1' } });

  test('the second link is not opened, and its sentence says when it will be', async ({ workspace }) => {
    const { page } = workspace;
    await workspace.open();
    for (const sentence of [/private network/, /Try again in \d+ minutes, or paste the text/]) {
      await page.getByLabel('or a link to the posting').fill('http://127.0.0.1:9/posting');
      await page.getByRole('button', { name: 'Read the link' }).click();
      await expect(page.getByText(sentence)).toBeVisible();
    }
  });
});

test.describe('with places for one analysis at once', () => {
  test.use({ keys: ['groq'], settings: { LIMIT_ALL_SECTIONS_AT_ONCE: '5' } });

  test('a second one waits in line, is told its place, and is made once there is room', async ({
    workspace,
    stub,
  }) => {
    stub.setBehaviour('groq', { gapMs: 300 });
    const second = new Workspace(await workspace.page.context().newPage(), workspace.url);
    await second.open();
    await second.fillExample();
    await workspace.page.bringToFront();
    await workspace.startExample();
    await expect.poll(() => stub.requests.length).toBe(5);
    stub.setBehaviour('groq', {});
    await second.page.bringToFront();
    await second.compare.click();
    await expect(second.section('job_summary').locator('[data-live-line]')).toContainText('number 1 in line');
    await expect(second.section('cover_letter').locator('[data-live-line]')).toContainText(
      'number 5 in line',
    );
    expect(stub.requests).toHaveLength(5);
    await workspace.page.bringToFront();
    await workspace.page.getByRole('button', { name: /^stop/i }).click();
    await second.page.bringToFront();
    await second.expectAll('ready', 'groq');
  });
});

test.describe('with a cap on what paid calls may cost', () => {
  test.use({ keys: ['groq', 'openai'], settings: { PAID_DAILY_USD: '0' } });

  test('once it is reached the chain goes on without the paid provider, and health says so', async ({
    workspace,
    stub,
    app,
  }) => {
    stub.setBehaviour('groq', { fault: 'empty' }, 'cover_letter');
    await workspace.startExample();
    await workspace.expectStatus('cover_letter', 'failed', 'builtin');
    for (const id of sectionIds.filter((one) => one !== 'cover_letter'))
      await workspace.expectStatus(id, 'ready', 'groq');
    expect(stub.requests.filter(({ provider }) => provider === 'openai')).toEqual([]);
    const health: unknown = await (await workspace.page.request.get(`${app.url}/api/health`)).json();
    expect(health).toMatchObject({
      status: 'degraded',
      providers: { openai: { state: 'resting', reason: 'quota-exhausted' } },
    });
  });
});
