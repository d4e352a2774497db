import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './journey';

async function expectNoViolation(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html)])).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme, axe finds nothing`, () => {
    // Colours on their way from one to another would be measured halfway.
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

    test('before, also with problems beside the fields', async ({ workspace }) => {
      await workspace.open();
      await expectNoViolation(workspace.page);
      await workspace.resume.fill('Nurse');
      await workspace.posting.fill('https://jobs.example/42');
      await workspace.compare.click();
      await expect(workspace.posting).toHaveAttribute('aria-invalid', 'true');
      await expectNoViolation(workspace.page);
    });

    test('after, made by rules', async ({ workspace }) => {
      await workspace.startExample();
      await workspace.expectAll('ready', 'builtin');
      await expectNoViolation(workspace.page);
    });

    test('on the privacy page', async ({ workspace, page }) => {
      await workspace.open('/privacy');
      await expectNoViolation(page);
    });

    test.describe('with providers', () => {
      test.use({ keys: ['groq'] });

      test('with every section failed', async ({ workspace, stub }) => {
        stub.setBehaviour('groq', { fault: 'server-error' });
        await workspace.startExample();
        await workspace.expectAll('failed', 'builtin');
        await expectNoViolation(workspace.page);
      });

      test('with every section written', async ({ workspace }) => {
        await workspace.startExample();
        await workspace.expectAll('ready', 'groq');
        await expectNoViolation(workspace.page);
      });
    });
  });
}
