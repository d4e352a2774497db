import { describe, expect, test } from 'vitest';
import { ProviderError } from '../../provider';
import { readChatChunk } from './chat-chunk';
import { readGeminiChunk } from './gemini-chunk';

const junk: unknown[] = [
  null,
  undefined,
  3,
  'text',
  [],
  {},
  { choices: null },
  { choices: {} },
  { choices: [null] },
  { choices: [{ delta: null }] },
  { choices: [{ delta: { content: 7, refusal: [] }, finish_reason: 1 }], usage: 'much', model: {} },
  { x_groq: 'x', usage: { prompt_tokens: '3', completion_tokens: 4 } },
  { candidates: 'none', promptFeedback: [] },
  { candidates: [{ content: { parts: 'x' } }] },
  { candidates: [{ content: { parts: [null, 3, { text: 4 }] }, finishReason: {} }], usageMetadata: null },
];

describe.each([
  ['a chat chunk', readChatChunk],
  ['a Gemini chunk', readGeminiChunk],
])('%s', (_, read) => {
  test.each(junk.map((chunk) => [chunk]))(
    'of another shape, %j, adds nothing and breaks nothing',
    (chunk) => {
      const { text, finish, model, usage } = read(chunk);
      expect({ text: text ?? '', finish, model, usage }).toEqual({ text: '' });
    },
  );
});

test('a finish reason from the future is no clean stop', () => {
  for (const read of [
    () => readChatChunk({ choices: [{ finish_reason: 'paused' }] }),
    () => readGeminiChunk({ candidates: [{ finishReason: 'LANGUAGE' }] }),
  ]) {
    expect(read).toThrow(ProviderError);
    expect(read).toThrow(/^not-accepted/);
  }
});
