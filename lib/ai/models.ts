import type { ProviderId, Usage } from './types';

/** How to keep a model from thinking, as its provider wants it said; null where there is nothing to switch. */
export type ReasoningSwitch =
  | { kind: 'effort'; effort: 'none' | 'low' }
  | { kind: 'thinking-budget'; tokens: number }
  | { kind: 'thinking-level'; level: 'minimal' | 'low' };

/** What a free key may use. An assumption until the provider's headers say otherwise. */
export interface FreeTier {
  requestsPerMinute?: number;
  requestsPerDay?: number;
  tokensPerMinute?: number;
  tokensPerDay?: number;
}

/** Which tier a key belongs to, where its operator says so. */
export type Tier = 'free' | 'paid';

/** Facts about one model: they drift, so they live here and nowhere in logic. */
export interface Model {
  id: string;
  provider: Exclude<ProviderId, 'compatible'>;
  contextTokens: number;
  maxOutputTokens: number;
  /** List price; a free tier bills nothing. */
  usdPerMillionTokens: { input: number; output: number } | null;
  /** `object`: any JSON object can be asked for; `schema`: a JSON schema as well. */
  json: 'object' | 'schema';
  reasoning: ReasoningSwitch | null;
  /** ISO date from which the provider may answer with another model, or none. */
  shutdown: string | null;
  /** Null where every call is billed. Days are given only where headers correct a wrong figure. */
  freeTier: FreeTier | null;
  source: string;
  checked: string;
}

const checked = '2026-11-22';
const groqLimits = 'console.groq.com/docs/rate-limits';

/** Best known first per provider; look models up with `findModel`, which knows dated names too. */
export const models: readonly Model[] = [
  {
    id: 'llama-3.3-70b-versatile',
    provider: 'groq',
    contextTokens: 131_072,
    maxOutputTokens: 32_768,
    usdPerMillionTokens: { input: 0.59, output: 0.79 },
    json: 'object',
    reasoning: null,
    shutdown: '2026-08-16', // for free and developer keys; committed enterprise keys keep it
    freeTier: {
      requestsPerMinute: 30,
      requestsPerDay: 1_000,
      tokensPerMinute: 12_000,
      tokensPerDay: 100_000,
    },
    source: `${groqLimits}; shutdown: karthink/gptel#1478; price: secondary`,
    checked,
  },
  {
    id: 'openai/gpt-oss-120b',
    provider: 'groq',
    contextTokens: 131_072,
    maxOutputTokens: 65_536,
    usdPerMillionTokens: { input: 0.15, output: 0.6 },
    json: 'schema',
    reasoning: { kind: 'effort', effort: 'low' },
    shutdown: null,
    freeTier: { requestsPerMinute: 30, requestsPerDay: 1_000, tokensPerMinute: 8_000, tokensPerDay: 200_000 },
    source: groqLimits,
    checked,
  },
  {
    id: 'gemini-2.5-flash',
    provider: 'gemini',
    contextTokens: 1_048_576,
    maxOutputTokens: 65_536,
    usdPerMillionTokens: { input: 0.3, output: 2.5 },
    json: 'schema',
    reasoning: { kind: 'thinking-budget', tokens: 0 },
    shutdown: '2026-12-01', // from then on answered by gemini-3.5-flash-lite
    freeTier: { requestsPerMinute: 15, tokensPerMinute: 250_000 },
    source: 'ai.google.dev/gemini-api/docs/rate-limits; shutdown and limits: secondary',
    checked,
  },
  {
    id: 'gemini-3.5-flash-lite',
    provider: 'gemini',
    contextTokens: 1_048_576,
    maxOutputTokens: 65_536,
    usdPerMillionTokens: { input: 0.3, output: 2.5 },
    json: 'schema',
    reasoning: { kind: 'thinking-level', level: 'minimal' },
    shutdown: null,
    freeTier: { requestsPerMinute: 15, tokensPerMinute: 250_000 },
    source: 'ai.google.dev/gemini-api/docs/rate-limits; limits: as seen by a user',
    checked,
  },
  {
    id: 'gpt-4o-mini',
    provider: 'openai',
    contextTokens: 128_000,
    maxOutputTokens: 16_384,
    usdPerMillionTokens: { input: 0.15, output: 0.6 },
    json: 'schema',
    reasoning: null,
    shutdown: '2027-01-14',
    freeTier: null,
    source: 'platform.openai.com/docs/models; shutdown: secondary',
    checked,
  },
  {
    id: 'gpt-6-luna',
    provider: 'openai',
    contextTokens: 128_000,
    maxOutputTokens: 16_384,
    usdPerMillionTokens: { input: 0.1, output: 0.5 },
    json: 'schema',
    reasoning: { kind: 'effort', effort: 'none' },
    shutdown: null,
    freeTier: null,
    source: 'secondary',
    checked,
  },
];

/** Who bills from the first token on, with an ordinary key. */
export const paid: Record<ProviderId, boolean> = {
  groq: false,
  gemini: false,
  openai: true,
  compatible: false,
};

/** Whose answers tell the key's limits in their headers. Checked 2026-11-22. */
export const tellsLimits: Record<ProviderId, boolean> = {
  groq: true,
  gemini: false,
  openai: true,
  compatible: false,
};

/** Asked where the operator names none, best first. A self-hosted service has no list of ours. */
export const defaultModels: Record<Model['provider'], readonly string[]> = {
  groq: ['llama-3.3-70b-versatile', 'openai/gpt-oss-120b'],
  gemini: ['gemini-2.5-flash', 'gemini-3.5-flash-lite'],
  openai: ['gpt-4o-mini', 'gpt-6-luna'],
};

// gpt-4o-mini-2024-07-18, gemini-2.5-flash-001, gemini-2.5-flash-preview-09-2025
const snapshot = /^-(\d{4}-\d{2}-\d{2}|\d{3,4}|preview-\d{2}-\d{2,4})$/;

/** The entry for a model as configured or as reported, where it may carry a date; undefined for an unknown one. */
export function findModel(provider: ProviderId, id: string): Model | undefined {
  const name = id.replace(/^models\//, '');
  return models.find(
    (model) =>
      model.provider === provider &&
      (model.id === name || (name.startsWith(model.id) && snapshot.test(name.slice(model.id.length)))),
  );
}

/** What `usage` costs at list price, in USD; null where the price isn't known. */
export function costUsd(provider: ProviderId, model: string, usage: Usage): number | null {
  const price = findModel(provider, model)?.usdPerMillionTokens;
  if (!price) return null;
  return (usage.inputTokens * price.input + usage.outputTokens * price.output) / 1_000_000;
}

/** The same models, those whose announced shutdown has come moved to the end; otherwise in the order given. */
export function shutDownLast(provider: ProviderId, ids: readonly string[], now: Date): string[] {
  const gone = (id: string) => {
    const shutdown = findModel(provider, id)?.shutdown;
    return shutdown != null && now.getTime() >= Date.parse(shutdown);
  };
  return [...ids.filter((id) => !gone(id)), ...ids.filter(gone)];
}
