import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { SectionId } from '../lib/sections/catalog';
import { expect, sectionIds, test, type Workspace } from './journey';

test.describe('with providers', () => {
  test.use({ keys: ['groq'] });

  test('a reload before the first word keeps the texts, and offers to retry everything at once', async ({
    workspace,
    stub,
  }) => {
    stub.setBehaviour('groq', { fault: 'hang' });
    await workspace.startExample();
    await expect(workspace.page.getByText('0 of 5 ready')).toBeVisible();
    await expect.poll(() => stub.requests.length).toBe(5);
    const summary = workspace.page.getByText('The page was left before this was ready.');
    await workspace.page.reload();
    await expect(summary).toHaveCount(5);
    await expect(workspace.page.getByRole('button', { name: 'Retry all 5' })).toBeVisible();
    await workspace.page.getByRole('button', { name: 'Change the texts' }).click();
    await expect(workspace.resume).not.toHaveValue('');
    await expect(workspace.posting).not.toHaveValue('');
  });

  test('offline it says that nothing is lost; back again it makes what the connection cost', async ({
    workspace,
    page,
    stub,
  }) => {
    stub.setBehaviour('groq', { fault: 'stall', afterChunks: 2 }, 'cover_letter');
    await workspace.startExample();
    await workspace.expectStatus('job_summary', 'ready', 'groq');
    await page.reload();
    await workspace.expectStatus('cover_letter', 'failed');
    await page.context().setOffline(true);
    await expect(page.getByText('You are offline.')).toBeVisible();
    await page.context().setOffline(false);
    stub.setBehaviour('groq', {}, 'cover_letter');
    await page.getByRole('button', { name: 'Retry 1 section' }).click();
    await workspace.expectStatus('cover_letter', 'ready', 'groq');
    await expect(page.getByText('You are back online.')).toBeHidden();
  });

  test('a correction by hand survives a reload a moment later', async ({ workspace, page }) => {
    await workspace.startExample();
    await workspace.expectAll('ready', 'groq');
    const card = workspace.section('resume_summary');
    await card.getByRole('button', { name: /^Edit/ }).click();
    await card.getByRole('textbox').fill('I repair bicycles.');
    await card.getByRole('button', { name: /^Done/ }).click();
    await expect(workspace.body('resume_summary')).toContainText('I repair bicycles.');
    await page.reload();
    await workspace.expectStatus('resume_summary', 'ready', 'groq');
    await expect(workspace.body('resume_summary')).toContainText('I repair bicycles.');
  });

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

test.describe('reloaded at any moment of a run', () => {
  test.use({ keys: ['groq'] });

  test('what was ready is there again, word for word, ten times of ten', async ({ workspace, stub }) => {
    test.slow();
    stub.setBehaviour('groq', { firstTokenMs: 30, gapMs: 40, chunkCharacters: 60 });
    const { page } = workspace;
    let seen = 0;
    for (let round = 0; round < 10; round += 1) {
      await workspace.startExample();
      // Once none to four of the five are ready, however slow the machine is; then at any moment, which means nothing
      // to the page: by then the provider's own limit of calls a minute may hold them up.
      if (round < 5)
        await expect.poll(async () => (await readySections(workspace)).size).toBeGreaterThanOrEqual(round);
      else await page.waitForTimeout((round - 5) * 300);
      const ready = await readySections(workspace);
      // The run goes on; what was read must be on the disk by the time a hand reaches for the reload.
      await page.waitForTimeout(1000);
      await page.reload();
      for (const [id, text] of ready) {
        await workspace.expectStatus(id, 'ready', 'groq');
        expect(await workspace.body(id).innerText()).toBe(text);
      }
      seen += ready.size;
    }
    expect(seen).toBeGreaterThanOrEqual(10);
  });
});

/** The text of each section that is ready at this moment. */
async function readySections(workspace: Workspace): Promise<Map<SectionId, string>> {
  const texts = await workspace.page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-section][data-status="ready"]')].map((section) => [
      section.dataset['section'] ?? '',
      section.querySelector<HTMLElement>('[data-section-body]')?.innerText ?? '',
    ]),
  );
  return new Map(texts.map(([id = '', text = '']) => [id as SectionId, text]));
}

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
  await forbidStorage(page);
  await workspace.startExample();
  await workspace.expectAll('ready', 'builtin');
  await expect(page.getByText('doesn’t let MatchWise keep anything')).toHaveCount(1);
});

test.describe('the history', () => {
  const entry = (page: Page) => page.locator('[data-entry]');

  test('lists an analysis with its score, reopens it, and keeps what is said of it', async ({
    workspace,
    page,
  }) => {
    await workspace.startExample();
    await workspace.expectAll('ready', 'builtin');
    const score =
      (await workspace.section('comparison').locator('[data-score]').getAttribute('data-score')) ?? '';
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    const letter = await workspace.body('cover_letter').innerText();

    await page.getByRole('navigation').first().getByRole('link', { name: 'History' }).click();
    await expect(entry(page)).toHaveCount(1);
    await expect(entry(page).locator('[data-entry-score]')).toHaveAttribute('data-entry-score', score);
    await entry(page).getByRole('combobox').selectOption('Interview');
    await page.getByRole('button', { name: `Rename ${title}` }).click();
    await page.keyboard.type('First choice');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Rename First choice' })).toBeFocused();
    await page.reload();
    await expect(entry(page).getByRole('combobox')).toHaveValue('interview');

    await page.getByRole('searchbox').fill('no such job');
    await expect(entry(page)).toHaveCount(0);
    await page.getByRole('searchbox').fill('first');
    await entry(page).getByRole('link', { name: 'First choice' }).click();
    await workspace.expectAll('ready', 'builtin');
    expect(await workspace.body('cover_letter').innerText()).toBe(letter);
  });

  test('deletes one and brings it back, exports, deletes all, and imports it again', async ({
    workspace,
    page,
  }) => {
    await workspace.startExample();
    await workspace.expectAll('ready', 'builtin');
    await workspace.open('/history');
    const title = await entry(page).getByRole('link').innerText();

    await page.getByRole('button', { name: `Delete ${title}` }).click();
    await expect(entry(page)).toHaveCount(0);
    await expect(page.getByText('Nothing is kept here yet')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Bring it back' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(entry(page).getByRole('link')).toBeFocused();

    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const file = await (await downloading).path();

    await page.getByRole('button', { name: 'Delete all' }).click();
    await page.getByRole('button', { name: 'Keep them' }).click();
    await expect(entry(page)).toHaveCount(1);
    await page.getByRole('button', { name: 'Delete all' }).click();
    await page.getByRole('button', { name: 'Delete the analysis' }).click();
    await expect(entry(page)).toHaveCount(0);

    await page.getByLabel('Choose an exported file').setInputFiles(file);
    await expect(page.getByText('1 analysis was added')).toBeVisible();
    await page.getByLabel('Choose an exported file').setInputFiles(file);
    await expect(page.getByText('1 was here already')).toBeVisible();
    await entry(page).getByRole('link').click();
    await workspace.expectAll('ready', 'builtin');
  });

  test('refuses a file that is none of its own with a sentence, and changes nothing', async ({
    workspace,
    page,
  }) => {
    await workspace.open('/history');
    const chooser = page.getByLabel('Choose an exported file');
    const choose = (name: string, text: string) =>
      chooser.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    await choose('holiday.json', 'not JSON at all');
    await expect(page.getByText('holiday.json isn’t a history that MatchWise has exported.')).toBeVisible();
    await choose(
      'half.json',
      JSON.stringify({ format: 'matchwise-history', version: 1, analyses: [{ id: 'a' }] }),
    );
    await expect(page.getByText('half.json is damaged')).toBeVisible();
    await choose('later.json', JSON.stringify({ format: 'matchwise-history', version: 2, analyses: [] }));
    await expect(page.getByText('exported by a newer version')).toBeVisible();
    await expect(page.getByText('Nothing is kept here yet')).toBeVisible();
  });

  test('says so where the browser forbids storage', async ({ workspace, page }) => {
    await forbidStorage(page);
    await workspace.open('/history');
    await expect(page.getByText('doesn’t let MatchWise keep anything')).toBeVisible();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`in the ${colorScheme} theme`, () => {
      test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

      test('has nothing that axe finds, empty and full, and fits 320 px', async ({ workspace, page }) => {
        await workspace.open('/history');
        await expect(page.getByText('Nothing is kept here yet')).toBeVisible();
        await expectNoViolation(page);
        await workspace.startExample();
        await workspace.expectAll('ready', 'builtin');
        await page.setViewportSize({ width: 320, height: 640 });
        await workspace.open('/history');
        await expect(entry(page)).toHaveCount(1);
        await expectNoViolation(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
        await page.getByRole('button', { name: 'Delete all' }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await expectNoViolation(page);
      });
    });
  }
});

async function forbidStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('The user denied permission to access the database.', 'SecurityError');
    };
  });
}

async function expectNoViolation(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html)])).toEqual([]);
}
