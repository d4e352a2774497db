import { expect, sectionIds, test } from './journey';

test.describe('with providers', () => {
  test.use({ keys: ['groq'] });

  test('a reload in the middle of a run keeps what is ready and what had been written', async ({
    workspace,
    stub,
  }) => {
    stub.setBehaviour('groq', { firstTokenMs: 30, gapMs: 300, chunkCharacters: 12 });
    stub.setBehaviour('groq', {}, 'job_summary');
    await workspace.startExample();
    await workspace.expectStatus('job_summary', 'ready', 'groq');
    const summary = await workspace.body('job_summary').innerText();
    await expect(workspace.body('cover_letter')).toContainText(/Dear .+\n?.{20}/s);
    const letter = await workspace.body('cover_letter').locator('.whitespace-pre-line').first().innerText();

    await workspace.page.reload();
    await workspace.expectStatus('job_summary', 'ready', 'groq');
    await workspace.expectStatus('cover_letter', 'failed');
    expect(await workspace.body('job_summary').innerText()).toBe(summary);
    await expect(workspace.body('cover_letter')).toContainText('The page was left before this was ready.');
    await expect(workspace.body('cover_letter')).toContainText(letter);

    stub.setBehaviour('groq', {});
    await workspace.page.getByRole('button', { name: 'Retry all 4' }).click();
    await workspace.expectAll('ready', 'groq');
  });
});

test('results are there again after a reload, under an address without a word of them', async ({
  workspace,
  page,
}) => {
  await workspace.startExample();
  await workspace.expectAll('ready', 'builtin');
  await expect(page).toHaveURL(/\/\?analysis=[0-9a-f]{32}$/);
  const before = await Promise.all(sectionIds.map((id) => workspace.body(id).innerText()));
  await page.reload();
  await workspace.expectAll('ready', 'builtin');
  expect(await Promise.all(sectionIds.map((id) => workspace.body(id).innerText()))).toEqual(before);
});

test('an address of an analysis that is not here shows the form and says so', async ({ workspace, page }) => {
  await workspace.open('/?analysis=0123456789abcdef0123456789abcdef');
  await expect(page.getByText('isn’t in this browser')).toBeVisible();
  await workspace.fillExample();
  await workspace.compare.click();
  await workspace.expectAll('ready', 'builtin');
  await expect(page.getByText('isn’t in this browser')).toBeHidden();
});

test('a browser that forbids storage gets five sections, and is told that they go with the page', async ({
  workspace,
  page,
}) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('The user denied permission to access the database.', 'SecurityError');
    };
  });
  await workspace.startExample();
  await workspace.expectAll('ready', 'builtin');
  await expect(page.getByText('doesn’t let MatchWise keep anything')).toHaveCount(1);
});
