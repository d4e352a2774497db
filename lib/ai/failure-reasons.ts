import type { Attempt, FailureReason, ProviderId } from './types';

/** What a failure leads to, and what is said about it. */
export interface Consequence {
  /** Whether the same provider's next model is asked at once; otherwise the next provider is. */
  nextModel: boolean;
  /**
   * Whether the same provider is asked once more in the same section, when nobody else is left:
   * the least pause in ms (its rest, where longer, is waited for as well), or null for never.
   */
  againAfterMs: number | null;
  /** Whether the same model is asked at once to mend its reply. */
  reask: boolean;
  /** Whether it counts towards the circuit: five in a row, and the provider is left alone. */
  harmsHealth: boolean;
  /** Rest in ms where the provider names none; 0: only where it names one; null: never, whatever it says. */
  restMs: number | null;
  /** Goes on after the provider's name, on the live line. */
  line: string;
  /** On the card, where this is why every provider failed. */
  sentence: string;
  /** For the log and the status page. */
  operator: string;
}

const second = 1000;
const minute = 60 * second;

export const consequences: Record<FailureReason, Consequence> = {
  unauthorized: {
    nextModel: false,
    againAfterMs: null,
    reask: false,
    harmsHealth: false,
    restMs: 5 * minute,
    line: 'did not let us in',
    sentence: 'The AI providers did not let this site in. Whoever runs it has to mend that.',
    operator: 'The key is wrong, revoked, or not valid for this region or project. Check it, then restart.',
  },
  'model-gone': {
    nextModel: true,
    againAfterMs: null,
    reask: false,
    harmsHealth: false,
    restMs: null,
    line: 'no longer offers this model',
    sentence:
      'The AI models that this site asks for are no longer offered. Whoever runs it has to mend that.',
    operator: 'The provider no longer knows the model; it is left out for a day. Name another in *_MODELS.',
  },
  'rate-limited': {
    nextModel: false,
    againAfterMs: 0,
    reask: false,
    harmsHealth: false,
    restMs: 15 * second,
    line: 'is rate-limited',
    sentence: 'The AI providers are busy just now. Try again in a minute.',
    operator: 'The limit per minute is used up; it frees itself. If it happens often, raise the tier.',
  },
  'quota-exhausted': {
    nextModel: false,
    againAfterMs: null,
    reask: false,
    harmsHealth: false,
    restMs: 60 * minute,
    line: 'has used up its allowance',
    sentence: 'The AI providers have used up their allowance. Try again later.',
    operator:
      'The day’s allowance, the account’s credit or PAID_DAILY_USD is used up. Check billing or wait for the reset.',
  },
  'too-large': {
    nextModel: false,
    againAfterMs: null,
    reask: false,
    harmsHealth: false,
    restMs: null,
    line: 'can’t take a text of this length',
    sentence: 'Resume and posting together are too long for the AI providers. Shorten one, then try again.',
    operator: 'Prompt and requested output exceed the model’s or the tier’s limit. Nothing is broken.',
  },
  'bad-request': {
    nextModel: false,
    againAfterMs: null,
    reask: false,
    harmsHealth: false,
    restMs: null,
    line: 'rejected the request',
    sentence: 'The AI providers rejected the request. That is our mistake, not yours.',
    operator: 'The provider rejects what the adapter sends: a bug, or a model without a feature. Report it.',
  },
  overloaded: {
    nextModel: false,
    againAfterMs: second,
    reask: false,
    harmsHealth: true,
    restMs: 0,
    line: 'is overloaded',
    sentence: 'The AI providers are having trouble just now. Try again in a minute.',
    operator: 'The provider answers with a server error. Look at its status page if it lasts.',
  },
  unreachable: {
    nextModel: false,
    againAfterMs: second,
    reask: false,
    harmsHealth: true,
    restMs: null,
    line: 'can’t be reached',
    sentence: 'The AI providers can’t be reached just now. Try again in a minute.',
    operator: 'Connection refused or reset, or no such host. Check the network, the proxy and *_BASE_URL.',
  },
  'timed-out': {
    nextModel: false,
    againAfterMs: null,
    reask: false,
    harmsHealth: true,
    restMs: null,
    line: 'took too long',
    sentence: 'The AI providers took too long. Try again in a minute.',
    operator: 'No headers, no first token, or silence for too long. Look at its status page if it lasts.',
  },
  'cut-off': {
    nextModel: false,
    againAfterMs: second,
    reask: false,
    harmsHealth: true,
    restMs: null,
    line: 'broke off in the middle',
    sentence: 'The AI providers broke off in the middle. Try again.',
    operator: 'The stream ended without a finish reason, or with an error inside it.',
  },
  unreadable: {
    nextModel: false,
    againAfterMs: null,
    reask: false,
    harmsHealth: true,
    restMs: null,
    line: 'sent something unreadable',
    sentence: 'The AI providers sent something unreadable. Try again in a minute.',
    operator: 'The answer is not the provider’s format. Check *_BASE_URL, and for a proxy in between.',
  },
  truncated: {
    nextModel: false,
    againAfterMs: null,
    reask: false,
    harmsHealth: false,
    restMs: null,
    line: 'ran out of room',
    sentence: 'The replies were too long to be finished. Try again, or shorten the resume or the posting.',
    operator: 'The reply stopped at the output limit. If it happens often, raise the section’s limit.',
  },
  empty: {
    nextModel: false,
    againAfterMs: null,
    reask: false,
    harmsHealth: false,
    restMs: null,
    line: 'sent an empty reply',
    sentence: 'The AI providers sent empty replies. Try again.',
    operator: 'A clean stop, and no text. If it happens often, prefer another model.',
  },
  refused: {
    nextModel: false,
    againAfterMs: null,
    reask: false,
    harmsHealth: false,
    restMs: null,
    line: 'declined to write this',
    sentence: 'The AI providers declined to write this section. Check both texts for unusual content.',
    operator: 'A safety block or a refusal by the model; not an outage. Nothing has to be done.',
  },
  'not-accepted': {
    nextModel: false,
    againAfterMs: null,
    reask: true,
    harmsHealth: false,
    restMs: null,
    line: 'replied in the wrong form',
    sentence: 'The replies did not have the form that this section needs. Try again.',
    operator:
      'The reply was whole, and failed the section’s checks. If it happens often, prefer another model.',
  },
};

/** How providers are called in sentences. */
export const providerNames: Record<ProviderId, string> = {
  groq: 'Groq',
  gemini: 'Gemini',
  openai: 'OpenAI',
  compatible: 'The configured provider',
};

/** What a section failed of, to be said in any language. */
export type Failure =
  /** The first provider is free again after so long. */
  | { kind: 'busy'; unit: 'seconds' | 'minutes' | 'hours'; count: number }
  /** Every provider rests. */
  | { kind: 'none-free' }
  /** Every attempt failed for the same reason. */
  | { kind: 'alike'; reason: FailureReason }
  | { kind: 'mixed' };

/**
 * Why a section failed. `attempts` may be empty: then every provider was resting.
 * `retryAfterMs` is when the first provider is free again, where that is known.
 */
export function failureOf(attempts: readonly Attempt[], retryAfterMs?: number): Failure {
  if (retryAfterMs !== undefined) return { kind: 'busy', ...span(retryAfterMs) };
  const [first] = attempts;
  if (first === undefined) return { kind: 'none-free' };
  const alike = attempts.every(({ reason }) => reason === first.reason);
  return alike ? { kind: 'alike', reason: first.reason } : { kind: 'mixed' };
}

/** {@link failureOf} as an English sentence for the person. */
export function failedSentence(attempts: readonly Attempt[], retryAfterMs?: number): string {
  const failure = failureOf(attempts, retryAfterMs);
  switch (failure.kind) {
    case 'busy':
      return `The AI providers are busy. Try again in ${inWords(failure)}.`;
    case 'none-free':
      return 'No AI provider is free just now. Try again in a minute.';
    case 'alike':
      return consequences[failure.reason].sentence;
    case 'mixed':
      return 'None of the AI providers could write this section. Try again in a minute.';
  }
}

type Span = Pick<Extract<Failure, { kind: 'busy' }>, 'unit' | 'count'>;

function span(ms: number): Span {
  const seconds = Math.max(1, Math.ceil(ms / second));
  if (seconds < 90) return { unit: 'seconds', count: seconds };
  const minutes = Math.ceil(seconds / 60);
  return minutes < 90
    ? { unit: 'minutes', count: minutes }
    : { unit: 'hours', count: Math.round(minutes / 60) };
}

function inWords({ unit, count }: Span): string {
  if (unit === 'hours') return `about ${count} hours`;
  return unit === 'seconds' && count === 1 ? 'a second' : `${count} ${unit}`;
}
