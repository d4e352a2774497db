import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './journey';

const html = (page: Page) => page.locator('html');
const languageSwitch = (page: Page) => page.locator('select[name="language"]');

test.describe('to a browser that asks for German', () => {
  test.use({ locale: 'de-CH' });

  test('every page speaks German, says so, and axe finds nothing', async ({ workspace, page }) => {
    test.slow();
    for (const [path, heading] of [
      ['/', null],
      ['/privacy', 'Was wohin geht'],
      ['/status', 'Status'],
    ] as const) {
      await workspace.open(path);
      await expect(html(page)).toHaveAttribute('lang', 'de');
      if (heading !== null) await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html)])).toEqual([]);
    }
  });

  test('an address that leads nowhere is told in German, as not found', async ({ workspace, page }) => {
    const answer = await page.request.get(`${workspace.url}/no-such-page`, {
      headers: { 'accept-language': 'de-CH' },
    });
    expect(answer.status()).toBe(404);
    expect(await answer.text()).toContain('Diese Seite gibt es nicht');
  });

  test('a text that is too short is told in German', async ({ workspace, page }) => {
    await workspace.open();
    const resume = page.getByRole('textbox', { name: 'Lebenslauf', exact: true });
    await resume.fill('Pflegefachfrau');
    await page.getByRole('button', { name: 'Vergleichen', exact: true }).click();
    await expect(resume).toHaveAccessibleDescription(/zu kurz.*14 von mindestens 200 Zeichen/);
  });
});

test('the page’s language names the sections, and what they are written in is chosen apart', async ({
  workspace,
  page,
}) => {
  await workspace.open();
  await languageSwitch(page).selectOption('fr');
  await page.getByRole('button', { name: 'Essayer avec un exemple' }).click();
  await page.getByLabel('Langue des textes').selectOption('de');
  await page.getByRole('button', { name: 'Comparer', exact: true }).click();
  await workspace.expectAll('ready', 'builtin');
  const titles = page.locator('[data-section] h2');
  await expect(titles).toHaveText([
    'Comparaison',
    'Profil',
    'Expérience professionnelle',
    'Lettre de motivation',
    'Le poste en bref',
  ]);
  await expect(workspace.body('cover_letter')).toContainText('Sehr geehrte');
  await workspace.open();
  await expect(page.getByLabel('Langue des textes')).toHaveValue('de');
});

test('a browser that asks for nothing we speak gets English', async ({ browser, workspace }) => {
  const context = await browser.newContext({ locale: 'ja-JP' });
  const page = await context.newPage();
  await page.goto(workspace.url);
  await expect(html(page)).toHaveAttribute('lang', 'en');
  await context.close();
});

test('switching keeps what was typed, is seen at once, and is remembered', async ({ workspace, page }) => {
  await workspace.open();
  await workspace.resume.fill('Infirmière à Liège');
  await languageSwitch(page).selectOption('fr');
  const resume = page.getByRole('textbox', { name: 'CV', exact: true });
  await expect(resume).toHaveValue('Infirmière à Liège');
  await expect(html(page)).toHaveAttribute('lang', 'fr');
  await expect(page).toHaveTitle(/MatchWise/);
  await workspace.open('/privacy');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Où vont vos textes');
});

test.describe('with a provider that takes its time', () => {
  test.use({ keys: ['groq'] });

  test('switching in the middle of an analysis loses none of it', async ({ workspace, page, stub }) => {
    test.slow();
    stub.setBehaviour('groq', { firstTokenMs: 30, gapMs: 200, chunkCharacters: 20 }, 'cover_letter');
    await workspace.startExample();
    await expect(workspace.body('cover_letter')).toContainText('Dear', { timeout: 20_000 });
    await languageSwitch(page).selectOption('es');
    await expect(html(page)).toHaveAttribute('lang', 'es');
    await workspace.expectAll('ready', 'groq');
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the language is chosen by a form, and the page comes back in it', async ({ workspace, page }) => {
    await page.goto(`${workspace.url}/privacy`);
    await languageSwitch(page).selectOption('de');
    await page.getByRole('button', { name: 'Change', exact: true }).click();
    await expect(page).toHaveURL(`${workspace.url}/privacy`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Was wohin geht');
  });
});

test('the head of a page names its host as it was asked, and all it points to is there', async ({
  workspace,
  page,
}) => {
  await workspace.open('/privacy');
  const attribute = (selector: string, name: string) => page.locator(selector).first().getAttribute(name);
  expect(await attribute('link[rel="canonical"]', 'href')).toBe(`${workspace.url}/privacy`);
  const files: [string | null, RegExp][] = [
    [await attribute('meta[property="og:image"]', 'content'), /^image\/png/],
    [await attribute('link[rel="apple-touch-icon"]', 'href'), /^image\/png/],
    [await attribute('link[rel="manifest"]', 'href'), /^application\/manifest\+json/],
    ['/icon.svg', /^image\/svg\+xml/],
    ['/favicon.ico', /^image\/x-icon/],
    ['/robots.txt', /^text\/plain/],
    ['/icons/icon-192.png', /^image\/png/],
    ['/icons/icon-512.png', /^image\/png/],
    ['/icons/maskable-512.png', /^image\/png/],
  ];
  for (const [path, type] of files) {
    const answer = await page.request.get(new URL(path ?? 'missing', workspace.url).href);
    expect(answer.status(), String(path)).toBe(200);
    expect(answer.headers()['content-type'], String(path)).toMatch(type);
  }
});
