import { readFile } from 'node:fs/promises';
import type { Download } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from './journey';

async function pagesOf(download: Download): Promise<string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await readFile(await download.path())));
  return (await extractText(pdf, { mergePages: false })).text;
}

/** Bullets are drawn in a file and styled on the page. */
const packed = (text: string) => text.normalize('NFKC').replace(/[\s•]+/g, '');

test('a letter with letters of many scripts is a PDF that says what the screen says', async ({
  workspace,
}) => {
  await workspace.startExample();
  await workspace.expectStatus('cover_letter', 'ready', 'builtin');
  const { page } = workspace;
  const card = workspace.section('cover_letter');
  await card.getByRole('button', { name: 'Edit Cover letter' }).click();
  const box = card.getByRole('textbox', { name: 'Edit Cover letter' });
  await box.press('Control+Home');
  await page.keyboard.insertText('Łukasz & Müller, 田中, Дмитрий — verification\n\n');
  await box.press('Escape');
  const shown = await card.locator('[data-section-body] .font-serif').innerText();

  await card.getByRole('button', { name: 'Download Cover letter' }).click();
  const arriving = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'PDF' }).click();
  const file = await arriving;
  expect(file.suggestedFilename()).toMatch(/^Cover letter - .*Northgate.*\.pdf$/);
  expect(packed((await pagesOf(file)).join(' '))).toBe(packed(shown));
});

test('everything is one PDF with its titles and numbered pages', async ({ workspace }) => {
  await workspace.startExample();
  await workspace.expectAll('ready', 'builtin');
  const { page } = workspace;
  await page.getByRole('button', { name: 'Download everything' }).click();
  const arriving = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'PDF' }).click();
  const pages = await pagesOf(await arriving);
  expect(pages.length).toBeGreaterThan(1);
  pages.forEach((text, index) => expect(text).toContain(`${index + 1} / ${pages.length}`));
  const all = packed(pages.join(' '));
  for (const title of ['Job summary', 'Comparison', 'Resume summary', 'Work experience', 'Cover letter'])
    expect(all).toContain(packed(title));
  expect(all).toContain(packed(await workspace.body('resume_summary').locator('p').first().innerText()));
});

test('letters that no font has are named, and nothing is lost', async ({ workspace }) => {
  await workspace.startExample();
  await workspace.expectStatus('cover_letter', 'ready', 'builtin');
  const { page } = workspace;
  const card = workspace.section('cover_letter');
  await card.getByRole('button', { name: 'Edit Cover letter' }).click();
  const box = card.getByRole('textbox', { name: 'Edit Cover letter' });
  await box.press('Control+Home');
  await page.keyboard.insertText('ᏣᎳᎩ\n\n');
  await box.press('Escape');
  await card.getByRole('button', { name: 'Download Cover letter' }).click();
  await page.getByRole('menuitem', { name: 'PDF' }).click();
  await expect(card.getByText('A PDF can’t show Ꮳ Ꮃ Ꭹ.')).toBeVisible();
  await expect(workspace.body('cover_letter')).toContainText('ᏣᎳᎩ');
});
