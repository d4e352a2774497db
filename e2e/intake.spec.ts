import { existsSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { example } from '../components/intake/example';
import { makeDocx, paragraph } from '../lib/documents/fixtures/make-docx';
import { makePdf } from '../lib/documents/fixtures/make-pdf';
import { expect, test } from './journey';

const lines = example.resume.split('\n');
const pdf = 'application/pdf';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

interface TestFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const file = (name: string, mimeType: string, bytes: Uint8Array | string): TestFile => ({
  name,
  mimeType,
  buffer: Buffer.from(bytes),
});
/** Set small, so that no line leaves the paper: what does is rightly not read. */
const pdfOf = (...pages: string[][]) =>
  file('resume.pdf', pdf, makePdf(pages.map((page) => page.map((text) => ({ text, size: 4 })))));

/** Chooses a file as people do, by the button. */
async function choose(page: Page, chosen: TestFile): Promise<void> {
  const opened = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await opened).setFiles(chosen);
}

/** Drops a file on the element that `selector` names, as from the desktop. */
async function drop(page: Page, selector: string, { name, mimeType, buffer }: TestFile): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ base64, name, type }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const made = new DataTransfer();
      made.items.add(new File([bytes], name, { type }));
      return made;
    },
    { base64: buffer.toString('base64'), name, type: mimeType },
  );
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await page.locator(selector).dispatchEvent(type, { dataTransfer: transfer });
  }
}

test('a PDF of several pages is read in full, in its order, and can be compared', async ({ workspace }) => {
  await workspace.open();
  const half = Math.ceil(lines.length / 2);
  await choose(workspace.page, pdfOf(lines.slice(0, half), lines.slice(half)));
  await expect(workspace.page.getByText('Read from resume.pdf, 2 pages.')).toBeVisible();
  const words = (text: string) => text.split(/\s+/).filter(Boolean);
  expect(words(await workspace.resume.inputValue())).toEqual(words(example.resume));
  await workspace.posting.fill(example.posting);
  await workspace.compare.click();
  await workspace.expectAll('ready', 'builtin');
});

test('a Word file is read, whatever its name says', async ({ workspace }) => {
  await workspace.open();
  const body = lines.map((line) => paragraph(line)).join('');
  await choose(workspace.page, file('resume.pdf', pdf, makeDocx(body)));
  await expect(workspace.resume).toHaveValue(/Ward/i);
  await expect(workspace.page.getByText('Read from resume.pdf.')).toBeVisible();
});

test('a file dropped on the panel is read, and what stood there can be brought back', async ({
  workspace,
}) => {
  await workspace.open();
  await workspace.resume.fill('What I had typed');
  await workspace.posting.fill('A posting');
  await drop(workspace.page, 'textarea[name="resume"]', pdfOf(lines));
  await expect(workspace.resume).toHaveValue(new RegExp(lines[0] ?? ''));
  await workspace.posting.fill('A posting, corrected');
  await workspace.page.getByRole('button', { name: 'Bring my text back' }).click();
  await expect(workspace.resume).toHaveValue('What I had typed');
  await expect(workspace.posting).toHaveValue('A posting, corrected');
});

test('a file dropped beside the panel does nothing, and the page stays', async ({ workspace }) => {
  await workspace.open();
  await workspace.posting.fill('Half a posting');
  const refused = workspace.page.evaluate(
    () =>
      new Promise<boolean>((resolve) =>
        window.addEventListener('drop', (event) => setTimeout(() => resolve(event.defaultPrevented)), true),
      ),
  );
  await drop(workspace.page, 'h1', pdfOf(lines));
  expect(await refused, 'the browser is kept from opening the file').toBe(true);
  await expect(workspace.posting).toHaveValue('Half a posting');
  await expect(workspace.resume).toHaveValue('');
});

test('the file itself is sent nowhere, not even once its text is compared', async ({ workspace }) => {
  const sent: string[] = [];
  workspace.page.on('request', (request) => sent.push(request.postDataBuffer()?.toString('latin1') ?? ''));
  await workspace.open();
  // A comment of the file that no text of it holds.
  const mark = '%Quokkawitz-in-the-bytes';
  const chosen = file('resume.pdf', pdf, Buffer.concat([makePdf([lines]), Buffer.from(`\n${mark}\n`)]));
  await choose(workspace.page, chosen);
  await expect(workspace.resume).toHaveValue(new RegExp(lines[0] ?? ''));
  expect(sent.join('')).toBe('');
  await workspace.posting.fill(example.posting);
  await workspace.compare.click();
  await workspace.expectAll('ready', 'builtin');
  expect(sent.join(''), 'the text went').toContain('Registered nurse');
  expect(sent.join('')).not.toContain('%PDF');
  expect(sent.join('')).not.toContain(mark);
});

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const unreadable: [string, TestFile, RegExp][] = [
  ['a scan', pdfOf([]), /looks like a scan or a picture/],
  [
    'a file with a password',
    file('locked.pdf', pdf, makePdf([lines], { encrypted: true })),
    /protected by a password/,
  ],
  ['a damaged PDF', file('cut.pdf', pdf, makePdf([lines]).slice(0, 60)), /damaged/],
  ['a damaged Word file', file('cut.docx', word, makeDocx(paragraph('Hi')).slice(0, 400)), /damaged/],
  ['a picture', file('me.pdf', pdf, picture), /This is a picture/],
  ['a rich text document', file('cv.rtf', 'application/rtf', '{\\rtf1\\ansi Hello}'), /RTF/],
  ['an empty file', file('cv.txt', 'text/plain', ''), /This file is empty/],
];

for (const [what, chosen, sentence] of unreadable) {
  test(`${what} gets a sentence of its own, and takes nothing away`, async ({ workspace }) => {
    await workspace.open();
    await workspace.resume.fill('What I had typed');
    await choose(workspace.page, chosen);
    await expect(workspace.page.getByText(sentence)).toBeVisible();
    await expect(workspace.resume).toHaveValue('What I had typed');
  });
}

const real = '../shared/data/resumes/rendercv';

test('a real resume is read within the page', async ({ workspace }) => {
  test.skip(!existsSync(real), `needs the resumes in ${real}`);
  const { readdirSync } = await import('node:fs');
  const name = readdirSync(real, { recursive: true })
    .map(String)
    .find((path) => path.endsWith('.pdf'));
  test.skip(name === undefined, `no PDF in ${real}`);
  await workspace.open();
  await choose(workspace.page, file('real.pdf', pdf, readFileSync(`${real}/${name}`)));
  await expect(workspace.page.getByText(/Read from real\.pdf/)).toBeVisible();
  expect((await workspace.resume.inputValue()).length).toBeGreaterThan(500);
});
