import { expect, test } from 'vitest';
import { parseEnv } from '../env';
import { whoIsAsked } from './check-settings';

test('a start tells which providers have a key, in the order of asking, and no key', () => {
  const settings = { AI_CHAIN: 'openai,gemini,groq', GROQ_API_KEY: 'sesame-1', OPENAI_API_KEY: 'sesame-2' };
  expect(whoIsAsked(parseEnv(settings))).toBe('AI providers, in the order of asking: openai, groq');
});

test('a start without a key says that rules make the sections, also where a key has no place in the chain', () => {
  expect(whoIsAsked(parseEnv({}))).toMatch(/No AI key is set: .*\.env\.example/);
  expect(whoIsAsked(parseEnv({ AI_CHAIN: 'gemini', GROQ_API_KEY: 'sesame' }))).toMatch(/No AI key is set/);
});
