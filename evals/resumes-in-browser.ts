/**
 * Every resume file of the shared data through the page, in Chromium, without a key: what came out of each.
 * `npx tsx evals/resumes-in-browser.ts [part of a file's path]`, after a build.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { launch } from '../e2e/launch';

const data = '../shared/data';
const sections = ['job_summary', 'comparison', 'resume_summary', 'work_experience', 'cover_letter'];

interface Outcome {
  file: string;
  words: number;
  rows: number;
  score: string;
  readSeconds: number;
  seconds: number;
  note: string;
}

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(pdf|docx)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function analyse(page: Page, file: string, posting: string): Promise<Outcome> {
  const outcome = { file, words: 0, rows: 0, score: '', readSeconds: 0, seconds: 0, note: '' };
  const resume = page.getByRole('textbox', { name: 'Resume', exact: true });
  const started = Date.now();
  await page.locator('input[type=file]').setInputFiles(file);
  const fileNote = page.locator('form [role=status]').filter({ hasNotText: /^Reading/ });
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll('form [role=status]')].some(
        (note) => /\S/.test(note.textContent ?? '') && !/^Reading/.test(note.textContent ?? ''),
      ),
    undefined,
    { timeout: 20_000 },
  );
  outcome.readSeconds = (Date.now() - started) / 1000;
  const text = await resume.inputValue();
  outcome.words = text.match(/\S+/g)?.length ?? 0;
  const said = (await fileNote.allTextContents()).join(' ').trim();
  if (outcome.words === 0) return { ...outcome, note: said || 'silent' };
  await page.getByRole('textbox', { name: 'Job posting' }).fill(posting);
  const compared = Date.now();
  await page.getByRole('button', { name: 'Compare' }).click();
  await page.waitForFunction(
    (count) =>
      document.querySelectorAll('[data-section][data-status=ready]').length === count ||
      document.querySelector('[aria-invalid=true]') !== null,
    sections.length,
    { timeout: 20_000 },
  );
  outcome.seconds = (Date.now() - compared) / 1000;
  if ((await page.locator('[data-section][data-status=ready]').count()) < sections.length) {
    return { ...outcome, note: await page.locator('form p:has(svg)').first().innerText() };
  }
  outcome.rows = await page.locator('[data-row]').count();
  outcome.score = (await page.locator('[data-score]').first().getAttribute('data-score')) ?? 'absent';
  const empty: string[] = [];
  for (const id of sections) {
    const body = await page.locator(`[data-section=${id}] [data-section-body]`).innerText();
    if (body.trim().length < 40) empty.push(id);
  }
  return { ...outcome, note: empty.length > 0 ? `empty: ${empty.join(', ')}` : 'five sections' };
}

if (!existsSync(data)) {
  console.log('The shared data is absent: nothing to run against.');
  process.exit(0);
}
const postings = readdirSync(join(data, 'postings/text'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(join(data, 'postings/text', name), 'utf8').slice(0, 20_000));
const app = await launch();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking'],
});
const wanted = files(join(data, 'resumes')).filter((file) => file.includes(process.argv[2] ?? ''));
console.log('| file | words | rows | score | read s | sections s | outcome |\n|---|---|---|---|---|---|---|');
for (const [index, file] of wanted.entries()) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(app.url);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  const { words, rows, score, readSeconds, seconds, note } = await analyse(
    page,
    file,
    postings[index % postings.length] ?? '',
  );
  console.log(
    `| ${file.replace(`${data}/resumes/`, '')} | ${words} | ${rows} | ${score} | ${readSeconds.toFixed(1)} | ${seconds.toFixed(1)} | ${note} |`,
  );
  await context.close();
}
await browser.close();
await app.stop();
