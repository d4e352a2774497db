import { test as base, expect, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { example } from '../components/intake/example';
import type { ProviderId } from '../lib/ai/types';
import { sectionIds, sectionTitles, type SectionId } from '../lib/sections/catalog';
import { launch, type App } from './launch';
import { startStub, type Stub } from './stubs/stub';

export { expect, sectionIds, sectionTitles };

interface Journey {
  /** Which providers have a key; none unless a test says so. */
  keys: ProviderId[];
  /** More settings for the server. */
  settings: Record<string, string>;
  stub: Stub;
  app: Pick<App, 'url' | 'output' | 'stop'>;
  workspace: Workspace;
}

/** The page as a person works with it. */
export class Workspace {
  constructor(
    readonly page: Page,
    readonly url: string,
  ) {}

  get resume(): Locator {
    return this.page.getByRole('textbox', { name: 'Resume', exact: true });
  }
  get posting(): Locator {
    return this.page.getByRole('textbox', { name: 'Job posting', exact: true });
  }
  get compare(): Locator {
    return this.page.getByRole('button', { name: 'Compare', exact: true });
  }
  section(id: SectionId): Locator {
    return this.page.locator(`[data-section="${id}"]`);
  }
  body(id: SectionId): Locator {
    return this.section(id).locator('[data-section-body]');
  }

  /** Opens the page and waits until it can be clicked. */
  async open(path = '/'): Promise<void> {
    await this.page.goto(this.url + path);
    await this.page.locator('html[data-ready]').waitFor({ state: 'attached' });
  }

  async fillExample(): Promise<void> {
    await this.page.getByRole('button', { name: 'Try it with an example' }).click();
    await expect(this.resume).not.toHaveValue('');
  }

  /** The example, compared, without waiting for anything. */
  async startExample(): Promise<void> {
    await this.open();
    await this.fillExample();
    await this.compare.click();
  }

  async expectStatus(
    id: SectionId,
    status: 'pending' | 'ready' | 'failed',
    provider?: string,
  ): Promise<void> {
    await expect(this.section(id)).toHaveAttribute('data-status', status, { timeout: 40_000 });
    if (provider !== undefined) await expect(this.section(id)).toHaveAttribute('data-provider', provider);
  }

  async expectAll(status: 'ready' | 'failed', provider: string): Promise<void> {
    for (const id of sectionIds) await this.expectStatus(id, status, provider);
  }
}

/** Each test has a server, a stub and a browser page of its own: what one provider did is not remembered by the next. */
export const test = base.extend<Journey>({
  keys: [[], { option: true }],
  settings: [{}, { option: true }],
  stub: async ({}, provide) => {
    const stub = await startStub();
    await provide(stub);
    await stub.close();
  },
  app: async ({ keys, settings, stub }, provide) => {
    const env: Record<string, string> = { ...settings };
    for (const id of keys) {
      env[`${id.toUpperCase()}_API_KEY`] = `key-of-${id}`;
      env[`${id.toUpperCase()}_BASE_URL`] = stub.urls[id];
    }
    const app = await launch(env);
    await provide(app);
    await app.stop();
    expect(app.output(), 'nothing of ours is left unhandled').not.toMatch(/unhandled/i);
    expect(privateWords(app.output()), 'nothing of resume or posting in the server’s log').toEqual([]);
  },
  workspace: async ({ app, page, context }, provide) => {
    const complaints = watch(context, app.url);
    await provide(new Workspace(page, app.url));
    expect(complaints, 'the browser has nothing to complain of').toEqual([]);
  },
});

/** Put by journeys into texts of their own. */
export const canary = 'Quokkawitz';

/** What only a resume or a posting can have brought anywhere: a few words, and every longer line of the example. */
const privateTexts = [
  ...[canary, 'ukasik', '0113 496 0182', 'Aire Valley', 'tracheostomy', 'SystmOne', 'Northgate', '47,810'],
  ...Object.values(example).flatMap((text) => text.split('\n').filter((line) => line.length >= 30)),
];

/** Of the private texts those that `text` holds, in any case of letters. */
function privateWords(text: string): string[] {
  const lower = text.toLowerCase();
  return privateTexts.filter((word) => lower.includes(word.toLowerCase()));
}

/** Collects what no page of the journey may do: fail, break its policy, call others, or tell texts in an address. */
function watch(context: BrowserContext, home: string): string[] {
  const complaints: string[] = [];
  context.on('weberror', (error) => complaints.push(String(error.error())));
  context.on('console', (message) => {
    // Policy violations are told on the console, too.
    if (message.type() === 'error') complaints.push(message.text());
  });
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (!/^http/.test(protocol)) return;
    if (origin !== home) complaints.push(`contacted ${origin}`);
    for (const word of privateWords(decodeURIComponent(request.url()).replaceAll('+', ' ')))
      complaints.push(`told “${word}” in an address`);
  });
  return complaints;
}
