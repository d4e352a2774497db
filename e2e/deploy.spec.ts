import { expect, test, Workspace } from './journey';

// The page alone: the browser's own word about a refused call is what this is about.
test('a page that is older than the server asks for a reload, which loses nothing', async ({ app, page }) => {
  const workspace = new Workspace(page, app.url);
  await workspace.startExample();
  await workspace.expectAll('ready', 'builtin');
  const letter = await workspace.body('cover_letter').innerText();

  // What the page knows by name, the new build has under another.
  await page.route('**/*', async (route) => {
    const headers = route.request().headers();
    if (headers['next-action'] !== undefined)
      headers['next-action'] = headers['next-action'].replace(/./g, 'a');
    await route.continue({ headers });
  });
  await workspace.section('job_summary').getByRole('button', { name: /^Try/ }).click();
  const card = workspace.section('job_summary');
  await expect(card.getByText('MatchWise was updated while this page was open.')).toBeVisible();
  await page.unroute('**/*');
  await card.getByRole('button', { name: 'Reload the page' }).click();

  await workspace.expectStatus('cover_letter', 'ready', 'builtin');
  expect(await workspace.body('cover_letter').innerText()).toBe(letter);
  await page.getByRole('button', { name: 'Change the texts' }).click();
  await expect(workspace.resume).not.toHaveValue('');
});
