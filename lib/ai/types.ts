/** What the browser, too, may know of the chain: who was asked, what came of it. No keys, no prompts. */

export const providerIds = ['groq', 'gemini', 'openai', 'compatible'] as const;
export type ProviderId = (typeof providerIds)[number];

/** Why an attempt brought nothing. What each one leads to stands in `failure-reasons.ts`, one row each. */
export const failureReasons = [
  'unauthorized', // 401, 403: the key is wrong, or not for this region or project
  'model-gone', // the provider no longer knows the model
  'rate-limited', // too many requests or tokens for now; frees itself
  'quota-exhausted', // a day's or a budget's allowance is used up
  'too-large', // this request can never fit this model or tier
  'bad-request', // the provider rejects what we sent: a bug of ours, or of its compatibility
  'overloaded', // 5xx: the provider is there, and not well
  'unreachable', // refused, reset, no such host
  'timed-out', // nothing came in time: no headers, no first token, or silence between tokens
  'cut-off', // the stream ended without saying that it was finished, or with an error inside it
  'unreadable', // an answer that isn't the provider's wire format (HTML, an empty body, broken JSON)
  'truncated', // it stopped at the output limit
  'empty', // a clean stop, and no text
  'refused', // a safety block or the model's refusal
  'not-accepted', // whole, but not in the form that was asked for
] as const;
export type FailureReason = (typeof failureReasons)[number];

/** One provider's unsuccessful try at a section, oldest first wherever they are listed. */
export interface Attempt {
  provider: ProviderId;
  model: string;
  reason: FailureReason;
  seconds: number;
}

/** Tokens as the provider counted them; thinking is part of `outputTokens`. */
export interface Usage {
  inputTokens: number;
  outputTokens: number;
}

/** Who made an accepted reply. */
export interface Answer {
  provider: ProviderId;
  /** As the provider reports it, which is not always what was asked for. */
  model: string;
  /** From the start of the section, earlier attempts included. */
  seconds: number;
  usage: Usage | null;
  attempts: Attempt[];
}

/** What happens while a section is being made, in order. */
export type ChainEvent =
  /** With `mending`, for a better text than the one in view, which has so many faults. */
  | { type: 'asking'; provider: ProviderId; model: string; mending?: number }
  | { type: 'failed'; attempt: Attempt }
  /** Every provider rests; the first one is free again in `seconds`. */
  | { type: 'waiting'; provider: ProviderId; seconds: number }
  | { type: 'text'; text: string }
  /** The text so far is void: the provider failed after some of it was shown. */
  | { type: 'reset' }
  | { type: 'done' };
