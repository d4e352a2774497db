import { describe, expect, test } from 'vitest';
import { costUsd, defaultModels, findModel, models, shutDownLast } from './models';

describe('the catalogue', () => {
  test('knows every default model, and names each model once', () => {
    for (const [provider, ids] of Object.entries(defaultModels)) {
      for (const id of ids) expect(findModel(provider as keyof typeof defaultModels, id)?.id).toBe(id);
    }
    expect(new Set(models.map((model) => `${model.provider} ${model.id}`)).size).toBe(models.length);
  });

  test.each([
    ['openai', 'gpt-4o-mini-2024-07-18', 'gpt-4o-mini'],
    ['gemini', 'models/gemini-2.5-flash', 'gemini-2.5-flash'],
    ['gemini', 'gemini-2.5-flash-preview-09-2025', 'gemini-2.5-flash'],
    ['gemini', 'gemini-2.5-flash-lite', undefined],
    ['openai', 'gpt-4o-mini-realtime', undefined],
    ['groq', 'gpt-4o-mini', undefined],
  ] as const)('%s reports %s, which is %s', (provider, reported, id) => {
    expect(findModel(provider, reported)?.id).toBe(id);
  });
});

describe('the cost of a call', () => {
  test('counts prompt and output tokens at their own list price', () => {
    const usage = { inputTokens: 2_000_000, outputTokens: 500_000 };
    expect(costUsd('openai', 'gpt-4o-mini-2024-07-18', usage)).toBeCloseTo(0.6, 10);
    expect(costUsd('gemini', 'gemini-2.5-flash', usage)).toBeCloseTo(1.85, 10);
  });

  test('is unknown for a model without a price', () => {
    expect(costUsd('compatible', 'llama3.2', { inputTokens: 1, outputTokens: 1 })).toBeNull();
  });
});

describe('the order of models', () => {
  const list = ['gemini-2.5-flash', 'gemini-3.5-flash-lite', 'gemini-own'];

  test('stays as given until a shutdown date', () => {
    expect(shutDownLast('gemini', list, new Date('2026-11-30T23:59:59Z'))).toEqual(list);
  });

  test('puts a model last from its shutdown date on, and keeps the rest in order', () => {
    expect(shutDownLast('gemini', list, new Date('2026-12-01T00:00:00Z'))).toEqual([
      'gemini-3.5-flash-lite',
      'gemini-own',
      'gemini-2.5-flash',
    ]);
  });
});
