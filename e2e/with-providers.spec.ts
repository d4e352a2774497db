import { expect, sectionIds, sectionTitles, test } from './journey';

test.use({ keys: ['groq', 'gemini', 'openai'] });

test('Gemini steps in where Groq is rate-limited, and the badge says why', async ({ workspace, stub }) => {
  stub.setBehaviour('groq', { fault: 'rate-limited', retryAfter: 30 });
  await workspace.startExample();
  await workspace.expectAll('ready', 'gemini');
  await workspace
    .section('job_summary')
    .getByRole('button', { name: /Gemini/ })
    .click();
  await expect(workspace.page.getByText(/Groq.*(rate-limited|busy)/i).first()).toBeVisible();
});

test('OpenAI steps in where the other two are down', async ({ workspace, stub }) => {
  stub.setBehaviour('groq', { fault: 'reset' });
  stub.setBehaviour('gemini', { fault: 'unavailable' });
  await workspace.startExample();
  await workspace.expectAll('ready', 'openai');
});

test('one section fails alone, and its retry leaves the other four byte for byte', async ({
  workspace,
  stub,
}) => {
  for (const provider of ['groq', 'gemini', 'openai'] as const) {
    stub.setBehaviour(provider, { fault: 'empty' }, 'resume_summary');
  }
  await workspace.startExample();
  const others = sectionIds.filter((id) => id !== 'resume_summary');
  for (const id of others) await workspace.expectStatus(id, 'ready', 'groq');
  await workspace.expectStatus('resume_summary', 'failed', 'builtin');
  const card = workspace.section('resume_summary');
  await expect(card.getByText(/made without ai/i).first()).toBeVisible();
  const before = await Promise.all(
    others.map((id) => workspace.section(id).evaluate((node) => node.outerHTML)),
  );

  for (const provider of ['groq', 'gemini', 'openai'] as const)
    stub.setBehaviour(provider, {}, 'resume_summary');
  await card.getByRole('button', { name: `Retry ${sectionTitles.resume_summary}` }).click();
  await workspace.expectStatus('resume_summary', 'ready');
  const after = await Promise.all(
    others.map((id) => workspace.section(id).evaluate((node) => node.outerHTML)),
  );
  expect(after).toEqual(before);
});

test('all down: five friendly cards whose references stand in the log, without a word of the texts', async ({
  workspace,
  stub,
  app,
}) => {
  for (const provider of ['groq', 'gemini', 'openai'] as const)
    stub.setBehaviour(provider, { fault: 'server-error' });
  await workspace.open();
  await workspace.fillExample();
  const canary = 'Quokkawitz';
  await workspace.resume.fill(`${canary} ${await workspace.resume.inputValue()}`);
  await workspace.posting.fill(`${canary} ${await workspace.posting.inputValue()}`);
  await workspace.compare.click();
  await workspace.expectAll('failed', 'builtin');
  for (const id of sectionIds) {
    const reference = /[0-9a-f]{10}/.exec(await workspace.section(id).innerText())?.[0];
    expect(reference, id).toBeDefined();
    expect(app.output()).toContain(reference);
  }
  expect(app.output()).not.toContain(canary);
  expect(await workspace.page.locator('main').innerText()).not.toMatch(/HTTP|status code|APIError|stack/);
});

test('Stop ends the provider calls and keeps what was ready', async ({ workspace, stub }) => {
  stub.setBehaviour('groq', { firstTokenMs: 30, gapMs: 200, chunkCharacters: 8 });
  stub.setBehaviour('groq', {}, 'job_summary');
  await workspace.startExample();
  await workspace.expectStatus('job_summary', 'ready', 'groq');
  await expect(workspace.body('cover_letter')).toContainText(/\w+/);
  await workspace.page.getByRole('button', { name: /^stop/i }).click();
  await expect.poll(() => stub.requests.filter((request) => request.end === 'open').length).toBe(0);
  expect(stub.requests.filter((request) => request.end === 'cut by client')).toHaveLength(4);
  await workspace.expectStatus('cover_letter', 'failed');
  await workspace.expectStatus('job_summary', 'ready', 'groq');
  expect(stub.requests).toHaveLength(5);
});

test('closing the tab closes the providers’ sockets', async ({ workspace, stub }) => {
  stub.setBehaviour('groq', { firstTokenMs: 30, gapMs: 200, chunkCharacters: 8 });
  await workspace.startExample();
  await expect.poll(() => stub.requests.filter((request) => request.firstTokenAt !== null).length).toBe(5);
  await workspace.page.goto('about:blank');
  await expect.poll(() => stub.requests.every((request) => request.end === 'cut by client')).toBe(true);
  expect(stub.requests).toHaveLength(5);
});

test('text is shown as it is written, and five sections take no longer than the slowest', async ({
  workspace,
  stub,
}) => {
  // A server's very first analysis is no measure of the others.
  await workspace.startExample();
  await workspace.expectAll('ready', 'groq');
  await workspace.page.getByRole('button', { name: 'Change the texts' }).click();
  const earlier = stub.requests.length;
  stub.setBehaviour('groq', { firstTokenMs: 300, gapMs: 200, chunkCharacters: 60 });
  await workspace.page.evaluate(() => {
    const marks: Record<string, number> = {};
    Object.assign(window, { marks });
    new MutationObserver(() => {
      for (const section of document.querySelectorAll('[data-section]')) {
        const id = section.getAttribute('data-section') ?? '';
        const body = section.querySelector('[data-section-body]');
        if (
          id !== 'comparison' &&
          (body?.textContent ?? '').trim().length > 0 &&
          !body?.querySelector('[aria-busy]')
        ) {
          marks[`${id} text`] ??= Date.now();
        }
        if (section.getAttribute('data-status') === 'ready') marks[`${id} ready`] ??= Date.now();
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  });
  await workspace.compare.click();
  await workspace.expectAll('ready', 'groq');
  const marks = await workspace.page.evaluate(
    () => (window as unknown as { marks: Record<string, number> }).marks,
  );
  const requests = stub.requests.slice(earlier);
  const of = (id: string) => requests.find((request) => request.section === id);
  for (const id of sectionIds.filter((one) => one !== 'comparison')) {
    expect(
      (marks[`${id} text`] ?? Infinity) - (of(id)?.firstTokenAt ?? 0),
      `first text of ${id}`,
    ).toBeLessThan(250);
  }
  const starts = requests.map((request) => request.at);
  const spans = requests.map((request) => (request.closedAt ?? 0) - request.at);
  const last = Math.max(...sectionIds.map((id) => marks[`${id} ready`] ?? Infinity));
  expect((last - Math.min(...starts)) / Math.max(...spans)).toBeLessThan(1.1);
});

test.describe('with the first provider alone', () => {
  // A busy machine makes a provider late, and another one would be asked beside it.
  test.use({ keys: ['groq'] });

  test('Groq makes all five while it can', async ({ workspace, stub }) => {
    await workspace.startExample();
    await workspace.expectAll('ready', 'groq');
    expect(stub.requests.map((request) => request.provider)).toEqual(Array(5).fill('groq'));
    await expect(workspace.section('cover_letter').getByText('Groq').first()).toBeVisible();
    expect(await workspace.page.locator('main').innerText()).not.toMatch(/\[[RJ]\d/);
  });
});
