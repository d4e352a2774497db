import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { consequences, failedSentence } from './failure-reasons';
import { failureReasons, type Attempt } from './types';

const attempt = (reason: Attempt['reason']): Attempt => ({
  provider: 'groq',
  model: 'm',
  reason,
  seconds: 1,
});

test('docs/failures.md has a heading for each reason, in the order of the union, and no other', async () => {
  const page = await readFile(fileURLToPath(new URL('../../docs/failures.md', import.meta.url)), 'utf8');
  const headings = [...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  expect(headings).toEqual([...failureReasons]);
  for (const section of page.split(/^## /m).slice(1)) {
    expect(section).toMatch(
      /\*\*What happened:\*\* .+\n.*\*\*What the user sees:\*\* .+\n.*\*\*What the operator does:\*\* ./,
    );
  }
});

test('what says nothing about a provider’s health doesn’t count against it', () => {
  const innocent = failureReasons.filter((reason) => !consequences[reason].harmsHealth);
  expect(innocent).toEqual(
    expect.arrayContaining([
      'refused',
      'not-accepted',
      'too-large',
      'bad-request',
      'truncated',
      'rate-limited',
    ]),
  );
  for (const reason of ['refused', 'not-accepted', 'too-large'] as const) {
    expect(consequences[reason].restMs).toBeNull();
  }
});

test('a failed card says why where all agree, when to come back where that is known, and never nothing', () => {
  expect(failedSentence([attempt('refused'), attempt('refused')])).toBe(consequences.refused.sentence);
  expect(failedSentence([attempt('refused'), attempt('empty')])).toContain('None of the AI providers');
  expect(failedSentence([attempt('rate-limited')], 20_400)).toContain('in 21 seconds');
  expect(failedSentence([], 3 * 60 * 60_000)).toContain('in about 3 hours');
  expect(failedSentence([])).toContain('No AI provider is free');
});
