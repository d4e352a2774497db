import { example } from '../components/intake/example';
import { expect, test, type Workspace } from './journey';
import type { Stub } from './stubs/stub';

/** An invented person with details of every kind, in the place of the example's. */
const resume = example.resume.replace(
  /^.*\n.*\n/,
  `ANNEKE VAN DER WIELDT
12 Elm Street, Leeds LS1 4AB · anneke.vdwieldt@example.org · 0113 555 0142
linkedin.com/in/anneke-wieldt | https://annekewieldt.example/cv
`,
);
const details = ['anneke', 'wieldt', '12 elm street', 'ls1 4ab', '0113 555 0142'];

/** Which details any body of any request holds. */
function told(stub: Stub): string[] {
  const bodies = stub.requests.map(({ body }) => JSON.stringify(body).toLowerCase());
  return details.filter((detail) => bodies.some((body) => body.includes(detail)));
}

async function compare(workspace: Workspace): Promise<void> {
  await workspace.resume.fill(resume);
  await workspace.posting.fill(example.posting);
  await workspace.compare.click();
}

// A busy machine makes a provider late, and another one would be asked beside it.
test.describe('with one provider', () => {
  test.use({ keys: ['groq'] });

  test('the privacy page says what is taken out, in each language', async ({ workspace, page }) => {
    for (const [language, words] of [
      ['en', 'takes your name'],
      ['de', 'nimmt dieser Server Ihren Namen'],
      ['fr', 'ce serveur retire'],
      ['es', 'este servidor quita'],
    ]) {
      await page.context().addCookies([{ name: 'language', value: language ?? '', url: workspace.url }]);
      await page.goto(`${workspace.url}/privacy`);
      await expect(page.getByText(words ?? '')).toBeVisible();
    }
  });

  test.describe('and without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('the letter has the name that no provider was told', async ({ workspace, stub }) => {
      await workspace.page.goto(workspace.url);
      await compare(workspace);
      await workspace.expectAll('ready', 'groq');
      await expect(workspace.body('cover_letter')).toContainText('Anneke van der Wieldt');
      expect(told(stub)).toEqual([]);
    });
  });

  test.describe('where whoever runs it has them sent', () => {
    test.use({ settings: { REDACT_CONTACTS: 'off' } });

    test('they are, and the privacy page says so', async ({ workspace, stub, page }) => {
      await workspace.open();
      await compare(workspace);
      await workspace.expectAll('ready', 'groq');
      expect(told(stub)).toEqual(details);
      for (const [language, words] of [
        ['en', 'Your name and contact details go along'],
        ['de', 'Ihr Name und Ihre Kontaktdaten gehen mit'],
        ['fr', 'Votre nom et vos coordonnées sont transmis'],
        ['es', 'Su nombre y sus datos de contacto van'],
      ]) {
        await page.context().addCookies([{ name: 'language', value: language ?? '', url: workspace.url }]);
        await page.goto(`${workspace.url}/privacy`);
        await expect(page.getByText(words ?? '')).toBeVisible();
      }
    });
  });
});
