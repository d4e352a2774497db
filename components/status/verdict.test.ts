import { expect, test } from 'vitest';
import { field, readCounts } from '@/lib/operations/counting/count-fields';
import { sharesOf } from '@/lib/operations/counting/shares';
import type { ProviderStatus } from '@/lib/operations/reporting/status';
import type { ProviderId } from '@/lib/ai/types';
import { paidSentence, stateSentence } from './verdict';
import { wordsIn } from './words';

const words = wordsIn('en');

const available = (provider: ProviderId): ProviderStatus => ({
  provider,
  state: 'available',
  rest: null,
  models: [],
});
const resting = (provider: ProviderId, seconds: number): ProviderStatus => ({
  ...available(provider),
  state: 'resting',
  rest: { reason: 'rate-limited', seconds },
});
const shares = (amounts: Partial<Record<ProviderId, number>>) =>
  sharesOf(
    readCounts(
      Object.fromEntries(
        Object.entries(amounts).map(([id, amount]) => [field('answered', id, 'a-model'), amount]),
      ),
    ),
  );
const all = [available('groq'), available('gemini'), available('openai')];

test('the first sentence says who rests and who makes the sections meanwhile', () => {
  expect(stateSentence(all, words)).toBe('Every provider can be asked.');
  expect(stateSentence([resting('groq', 20), available('gemini'), available('openai')], words)).toBe(
    'Groq rests; sections go to Gemini and OpenAI meanwhile.',
  );
  expect(stateSentence([resting('groq', 20), resting('gemini', 400)], words)).toMatch(
    /Every provider rests; the first is back in 20 seconds/,
  );
});

test('without a provider it says calmly that the rules do it', () => {
  expect(stateSentence([], words)).toMatch(/^No AI provider is set up here. Every section is made by rules/);
});

test('the paid share is held against 5 %, and a few sections are not judged', () => {
  expect(paidSentence(shares({ groq: 97, openai: 3 }), all, words)).toMatch(
    /made 3% of 100 sections.*and is\.$/,
  );
  expect(paidSentence(shares({ groq: 80, openai: 20 }), all, words)).toMatch(
    /made 20%.*rate-limited too often/,
  );
  expect(paidSentence(shares({ groq: 1, openai: 1 }), all, words)).toMatch(/say little yet/);
  expect(paidSentence(shares({}), all, words)).toMatch(/No section has been counted/);
  expect(paidSentence(shares({ groq: 5 }), [available('groq')], words)).toMatch(
    /No provider that costs money/,
  );
});

test('a span is told in the unit that a person would use', () => {
  expect([0, 1, 89, 90, 3600, 86_400].map(words.span)).toEqual([
    '1 second',
    '1 second',
    '89 seconds',
    '2 minutes',
    '60 minutes',
    '24 hours',
  ]);
});
