import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Download } from '@playwright/test';
import { expect, test } from './journey';

/** The words of a DOCX, a line a paragraph. */
async function wordsOf(download: Download): Promise<string> {
  const files = unzipSync(new Uint8Array(await readFile(await download.path())));
  return strFromU8(files['word/document.xml'] ?? new Uint8Array())
    .replace(/<\/w:p>|<w:br\/>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&apos;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

const packed = (text: string) => text.replace(/\s+/g, '');

test('the letter that was edited is the letter in the file, by keyboard alone', async ({ workspace }) => {
  await workspace.startExample();
  await workspace.expectStatus('cover_letter', 'ready', 'builtin');
  const { page } = workspace;
  const card = workspace.section('cover_letter');
  await card.getByRole('button', { name: 'Edit Cover letter' }).press('Enter');
  const box = card.getByRole('textbox', { name: 'Edit Cover letter' });
  await box.press('Control+Home');
  await page.keyboard.type('Łukasz & Müller, 田中 — verification\n\n');
  await box.press('Escape');
  const shown = await card.locator('[data-section-body] .font-serif').innerText();

  await card.getByRole('button', { name: 'Download Cover letter' }).press('Enter');
  const arriving = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /DOCX/ }).press('Enter');
  const file = await arriving;
  expect(file.suggestedFilename()).toMatch(/^Cover letter - .*Northgate.*\.docx$/);
  const words = await wordsOf(file);
  expect(packed(words)).toBe(packed(shown));
  expect(words).toContain('Łukasz & Müller, 田中 — verification');
});

test('the tailored resume has what was accepted in the place of the person’s own', async ({ workspace }) => {
  await workspace.startExample();
  await workspace.expectStatus('work_experience', 'ready', 'builtin');
  await workspace.expectStatus('resume_summary', 'ready', 'builtin');
  const { page } = workspace;
  const row = workspace.section('work_experience').locator('[data-rewrite]').first();
  await row.getByRole('button', { name: /^Edit/ }).click();
  await row.getByRole('textbox').fill('Led shifts, in my own new words');
  await row.getByRole('textbox').press('Enter');
  await page.getByRole('button', { name: 'Download everything' }).click();
  const arriving = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /Tailored resume/ }).click();
  const words = await wordsOf(await arriving);
  expect(words).toContain('MARTA ŁUKASIK');
  expect(words).toContain('Led shifts, in my own new words');
  expect(words).toContain('Mentored 7 newly qualified nurses');
});
