import { example } from '../components/intake/example';
import { numberLines } from '../lib/structure/lines';
import { expect, sectionIds, test } from './journey';

test.use({ javaScriptEnabled: false });

test('both texts pasted and the button pressed: a whole page of results', async ({ workspace }) => {
  await workspace.page.goto(workspace.url);
  await workspace.resume.fill(example.resume);
  await workspace.posting.fill(example.posting);
  await workspace.compare.click();
  await workspace.expectAll('ready', 'builtin');
  for (const id of sectionIds) {
    await expect(workspace.body(id)).toBeVisible();
    expect((await workspace.body(id).innerText()).length, id).toBeGreaterThan(150);
  }
  const score = await workspace.page.locator('[data-score]').first().getAttribute('data-score');
  expect(Number(score)).toBeGreaterThan(0);
  expect(await workspace.page.locator('[data-row]').count()).toBeGreaterThanOrEqual(6);
  await expect(workspace.page.locator('button[type="button"]:visible')).toHaveCount(0);
});

test('nothing is offered that needs scripts', async ({ workspace }) => {
  await workspace.page.goto(workspace.url);
  await expect(workspace.compare).toBeVisible();
  for (const name of ['Read the link', 'Choose a file', 'Try it with an example']) {
    await expect(workspace.page.getByRole('button', { name })).toBeHidden();
  }
});

test('each wrong text gets its sentence beside the field, and what was typed stays', async ({
  workspace,
}) => {
  await workspace.page.goto(workspace.url);
  await workspace.resume.fill('Nurse\nŁukasz');
  await workspace.posting.fill(example.posting);
  await workspace.compare.click();
  await expect(workspace.resume).toHaveAccessibleDescription(/too short to work with/);
  await expect(workspace.resume).toHaveValue('Nurse\nŁukasz');
  await expect(workspace.posting).toHaveValue(example.posting);
  await expect(workspace.page.locator('[data-section]')).toHaveCount(0);
});

test.describe('with providers', () => {
  test.use({ keys: ['groq', 'gemini', 'openai'] });

  test('the page waits for all of them, and a failed section comes with its rule-based version', async ({
    workspace,
    stub,
  }) => {
    for (const provider of ['groq', 'gemini', 'openai'] as const) {
      stub.setBehaviour(provider, { fault: 'empty' }, 'cover_letter');
    }
    await workspace.page.goto(workspace.url);
    await workspace.resume.fill(example.resume);
    await workspace.posting.fill(example.posting);
    await workspace.compare.click();
    await workspace.expectStatus('job_summary', 'ready', 'groq');
    await workspace.expectStatus('cover_letter', 'failed', 'builtin');
    await expect(workspace.body('cover_letter')).toContainText(/[0-9a-f]{10}/);
    expect((await workspace.body('cover_letter').innerText()).length).toBeGreaterThan(500);
  });

  test('a flag says in the text why it is one, with the line of the resume, and is no button', async ({
    workspace,
    stub,
  }) => {
    const line = numberLines(example.resume, 'R').find(({ text }) => text.includes('handover sheet'));
    const reply =
      'Deputy charge nurse on an acute medical unit who trains others and audits care every month. ' +
      `Wrote a new handover sheet that brought the time for handover down from 40 to 15 minutes. [${line?.id}]`;
    stub.setBehaviour('groq', { reply }, 'resume_summary');
    await workspace.page.goto(workspace.url);
    await workspace.resume.fill(example.resume);
    await workspace.posting.fill(example.posting);
    await workspace.compare.click();
    await workspace.expectStatus('resume_summary', 'ready', 'groq');
    const body = workspace.body('resume_summary');
    await expect(body.locator('[data-flag="not-found"]')).toContainText('15');
    await expect(body.getByRole('note').first()).toContainText(
      /can’t find “15[^”]*” in your resume.*40 to 25/,
    );
    await expect(body.getByRole('button')).toHaveCount(0);
  });
});
