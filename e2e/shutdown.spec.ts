import { expect, sectionIds, test as journey, Workspace } from './journey';
import { launch } from './launch';

/** The journey's server, started as `npm start` does. */
const test = journey.extend({
  app: async ({ stub }, provide) => {
    const app = await launch({ GROQ_API_KEY: 'key-of-groq', GROQ_BASE_URL: stub.urls.groq }, [
      'scripts/start.mjs',
    ]);
    await provide(app);
    await app.stop();
  },
});

test('a server that is asked to end lets a run in progress end first, takes nothing new, and exits with 0', async ({
  page,
  stub,
  app,
}) => {
  // Not the journey's own page: this one may complain that connections are refused.
  const workspace = new Workspace(page, app.url);
  stub.setBehaviour('groq', { gapMs: 150 });
  await workspace.startExample();
  await expect.poll(() => stub.requests.length).toBe(sectionIds.length);
  expect(stub.requests.every(({ end }) => end === 'open')).toBe(true);
  const ended = app.stop();
  await expect
    .poll(() =>
      fetch(`${app.url}/api/health`).then(
        () => 'answered',
        () => 'refused',
      ),
    )
    .toBe('refused');
  await workspace.expectAll('ready', 'groq');
  expect(await ended).toBe(0);
  expect(stub.requests.every(({ end }) => end === 'finished')).toBe(true);
});
