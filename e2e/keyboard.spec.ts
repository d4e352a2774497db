import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { example } from '../components/intake/example';
import { expect, sectionTitles, test } from './journey';

/** Goes on by Tab, as somebody without a mouse does, until what has the focus goes by this name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let steps = 0; steps < 150; steps += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    if ((await focused.count()) === 0) continue;
    const tree = await focused.ariaSnapshot();
    // The first line is the element itself, as a screen reader names it.
    if (name.test(tree.split('\n')[0] ?? '')) {
      await expect(focused, 'what has the focus is seen').toBeInViewport();
      return;
    }
  }
  throw new Error(`No Tab led to ${name}.`);
}

test.use({ keys: ['groq'] });

test('from an empty page to a letter in a file without a mouse, and every outcome is announced', async ({
  workspace,
}) => {
  test.slow();
  await workspace.open();
  const { page } = workspace;
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus'), 'the first stop skips the header').toHaveText(/Skip/);

  await tabTo(page, /textbox "Resume"/);
  await page.keyboard.insertText(example.resume);
  await tabTo(page, /textbox "Job posting"/);
  await page.keyboard.insertText(example.posting);
  await tabTo(page, /button "Compare"/);
  await page.keyboard.press('Enter');
  await workspace.expectAll('ready', 'groq');

  const news = page.getByRole('log');
  for (const title of Object.values(sectionTitles)) await expect(news).toContainText(`${title} is ready.`);

  await tabTo(page, /button "Edit Cover letter"/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Home');
  await page.keyboard.insertText('By keyboard alone — ');
  await page.keyboard.press('Escape');
  await expect(workspace.body('cover_letter')).toContainText('By keyboard alone — ');
  await tabTo(page, /button "Download Cover letter"/);
  await page.keyboard.press('Enter');
  const arriving = page.waitForEvent('download');
  await expect(page.getByRole('menuitem', { name: /DOCX/ })).toBeVisible();
  for (let steps = 0; steps < 6; steps += 1) {
    if (/DOCX/.test(await page.locator(':focus').innerText())) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  const files = unzipSync(new Uint8Array(await readFile(await (await arriving).path())));
  expect(strFromU8(files['word/document.xml'] ?? new Uint8Array())).toContain('By keyboard alone — ');
});

test('each section is a region of its name, its state can be heard, and a failure is announced', async ({
  workspace,
  stub,
}) => {
  stub.setBehaviour('groq', { fault: 'server-error' }, 'cover_letter');
  await workspace.startExample();
  await workspace.expectStatus('cover_letter', 'failed');
  for (const title of Object.values(sectionTitles))
    await expect(workspace.page.getByRole('region', { name: title, exact: true })).toBeVisible();
  await expect(workspace.page.getByRole('log')).toContainText(
    `${sectionTitles.cover_letter} could not be made.`,
  );
});
