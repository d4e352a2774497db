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

test('a letter is copied as plain text and as HTML, and both say what is on the screen', async ({
  workspace,
  context,
}) => {
  const { page } = workspace;
  await workspace.open();
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: new URL(workspace.url).origin,
  });
  await workspace.startExample();
  await workspace.expectStatus('cover_letter', 'ready', 'builtin');
  const card = workspace.section('cover_letter');
  await card.getByRole('button', { name: 'Edit Cover letter' }).click();
  const box = card.getByRole('textbox', { name: 'Edit Cover letter' });
  await box.press('Control+Home');
  await page.keyboard.type('Łukasz & <script>alert("x")</script>, 田中\n\n');
  await box.press('Escape');
  const shown = card.locator('[data-section-body] .font-serif');
  await expect(shown).toContainText('Łukasz');

  await card.getByRole('button', { name: 'Copy Cover letter' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('Łukasz &');
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const of = async (type: string) => (await item?.getType(type))?.text() ?? '';
    const html = await of('text/html');
    const pasted = new DOMParser().parseFromString(html, 'text/html');
    const has = (selector: string) => pasted.querySelectorAll(selector).length;
    return {
      plain: await of('text/plain'),
      pasted: pasted.body.textContent,
      elements: { scripts: has('script'), items: has('ul > li'), english: has('[lang=en]') },
    };
  });
  const screen = packed(await shown.innerText());
  expect(packed(copied.plain).replaceAll('•', '')).toBe(screen);
  expect(packed(copied.pasted)).toBe(screen);
  expect(copied.pasted).toContain('Łukasz & <script>alert("x")</script>, 田中');
  expect(copied.elements).toEqual({
    scripts: 0,
    items: await shown.getByRole('listitem').count(),
    english: 1,
  });
});

test.describe('to a browser that asks for German', () => {
  test.use({ locale: 'de-CH' });

  test('a job summary by rules has no English word of ours, on the page, in its box and in its file', async ({
    workspace,
    page,
  }) => {
    await workspace.open();
    await page
      .getByRole('textbox', { name: 'Lebenslauf', exact: true })
      .fill(
        [
          'Anna Winter',
          'Berufserfahrung',
          'Bäckerin, Backhaus Nord, Hamburg',
          '2019 – 2024',
          '- Täglich 200 Brote aus Sauerteig für drei Filialen gebacken',
          '- Vier Auszubildende in Brot und Feingebäck angeleitet und bis zur Prüfung begleitet',
          'Ausbildung',
          'Bäckerin, Handwerkskammer Hamburg, 2016 – 2019',
        ].join('\n'),
      );
    await page
      .getByRole('textbox', { name: 'Stellenanzeige', exact: true })
      .fill(
        [
          'Bäckerin oder Bäcker',
          'Ihre Aufgaben',
          '- Sie backen Brot und Brötchen für unsere Filialen',
          '- Sie leiten Auszubildende an und planen mit dem Team die Arbeit in der Backstube',
          'Ihr Profil',
          '- Mindestens drei Jahre Erfahrung als Bäckerin oder Bäcker',
        ].join('\n'),
      );
    await page.getByRole('button', { name: 'Vergleichen', exact: true }).click();
    await workspace.expectStatus('job_summary', 'ready', 'builtin');
    const card = workspace.section('job_summary');
    const english =
      /Not specified|Title|Company|Location|Arrangement|Employment|Pay\b|Skills|Responsib|Education/;
    await expect(workspace.body('job_summary')).toContainText('Nicht angegeben');
    await expect(workspace.body('job_summary')).not.toContainText(english);

    await card.getByRole('button', { name: /^Herunterladen/ }).click();
    const arriving = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: /Markdown/ }).click();
    const file = await readFile(await (await arriving).path(), 'utf8');
    expect(file).toMatch(/^\*\*Gehalt:\*\* Nicht angegeben$/m);
    expect(file).not.toMatch(english);

    await card.getByRole('button', { name: /bearbeiten/i }).click();
    const box = card.getByRole('textbox');
    await expect(box).toHaveValue(/^Gehalt: Nicht angegeben$/m);
    await expect(box).not.toHaveValue(english);
    await box.fill((await box.inputValue()).replace('Gehalt: Nicht angegeben', 'Gehalt: 3.000 €'));
    await box.press('Escape');
    const pay = workspace.body('job_summary').locator('dl > div', { hasText: 'Gehalt' });
    await expect(pay).toContainText('3.000 €');
  });
});

test.describe('with a provider', () => {
  test.use({ keys: ['groq'] });

  test('red flags still open are told to a keyboard before a file is made', async ({ workspace, stub }) => {
    stub.setBehaviour(
      'groq',
      {
        reply:
          'Deputy charge nurse on an acute medical unit, leading shifts of 93 nurses and writing plans of care with patients, with families and with the colleagues of social services, day by day and in good order.',
      },
      'resume_summary',
    );
    await workspace.startExample();
    await workspace.expectStatus('resume_summary', 'ready', 'groq');
    await expect(workspace.body('resume_summary').locator('[data-flag="not-found"]')).not.toHaveCount(0);
    const { page } = workspace;
    await workspace
      .section('resume_summary')
      .getByRole('button', { name: /^Download/ })
      .press('Enter');
    for (const file of await page.getByRole('menuitem').all())
      await expect(file).toHaveAccessibleDescription(/in your resume yet/);
    await page.keyboard.press('Escape');
    await workspace.expectStatus('job_summary', 'ready', 'groq');
  });

  test('what stands in for a failed section can be edited and taken along, and is kept', async ({
    workspace,
    stub,
  }) => {
    stub.setBehaviour('groq', { fault: 'empty' }, 'cover_letter');
    await workspace.startExample();
    await workspace.expectStatus('cover_letter', 'failed', 'builtin');
    const { page } = workspace;
    const card = workspace.section('cover_letter');
    await card.getByRole('button', { name: 'Edit Cover letter' }).press('Enter');
    const box = card.getByRole('textbox', { name: 'Edit Cover letter' });
    await expect(box).toBeFocused();
    await box.press('Control+Home');
    await page.keyboard.type('In words of my own.\n\n');
    await expect(box).toBeFocused();
    await box.press('Escape');
    await workspace.expectStatus('cover_letter', 'ready', 'builtin');
    await expect(card.getByText('This is the version made without AI.')).toBeVisible();

    await card.getByRole('button', { name: 'Download Cover letter' }).click();
    const arriving = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: /DOCX/ }).click();
    expect(await wordsOf(await arriving)).toContain('In words of my own.');
    await page.reload();
    await expect(workspace.body('cover_letter')).toContainText('In words of my own.');
  });
});
