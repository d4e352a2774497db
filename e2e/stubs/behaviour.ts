import type { ProviderId } from '../../lib/ai/types';
import type { SectionId } from '../../lib/sections/catalog';

/** Everything that can go wrong on the wire, by what the caller sees. */
export const faults = [
  // answered with an error status
  'unauthorized', // 401; Gemini: 400 with API_KEY_INVALID
  'forbidden', // 403
  'region', // OpenAI: 403; Gemini: 400 FAILED_PRECONDITION
  'model-gone', // 404
  'model-decommissioned', // 400; Gemini: 404
  'too-large', // Groq: 413; OpenAI: 429; Gemini: 400
  'rate-limited', // 429 by requests, with `retryAfter`
  'rate-limited-bare', // 429 that says nothing more
  'daily-quota', // 429 of a day's allowance
  'insufficient-quota', // 429 for want of money (Gemini: of the day's quota)
  'bad-request', // 400
  'json-validate-failed', // Groq: 400 with `failed_generation`
  'server-error', // 500
  'bad-gateway', // 502, HTML
  'unavailable', // 503
  'unavailable-html', // 503, HTML
  'capacity', // 498
  // no answer, or none that is one
  'reset', // the connection ends before any headers
  'hang', // no headers, ever
  'html-200',
  'empty-200',
  'error-200', // the status says 200, the body is an error object
  // streams that go wrong after `afterChunks` pieces of text
  'stall', // nothing more, and the connection stays open
  'drip', // one character a second
  'cut', // the connection breaks
  'linger', // whole, finish reason and all, but the body isn't ended (the one fault that callers should survive)
  'no-finish', // a proper end of the body without a finish reason
  'in-band-error',
  'groq-error', // Groq's `x_groq.error`, beside a finish reason of "stop"
  'bad-chunk', // a chunk that isn't JSON
  // whole answers that are no use
  'empty', // a clean stop without text
  'length',
  'thoughts', // the output budget went into thinking
  'safety', // blocked while writing
  'prompt-blocked', // blocked before writing (Gemini), otherwise as `safety`
  'refusal', // the model declines, in the field for it where there is one
  'tool-call',
  'wrong-json', // JSON of another shape
  'fenced-json', // the usual reply, fenced and with a trailing comma
  'prose', // a sentence instead of the section
] as const;
export type Fault = (typeof faults)[number];

/** How a provider answers. Everything has a default: a reply made from the prompt, at once. */
export interface Behaviour {
  fault?: Fault | undefined;
  /** The fault strikes the first so many requests; those after are answered well. */
  times?: number | undefined;
  /** How many pieces of text come before a fault inside the stream. */
  afterChunks?: number | undefined;
  /** Sent as the `retry-after` header, and as Gemini's RetryInfo where it is a number. */
  retryAfter?: string | number | undefined;
  /** Added to the answer's headers, or put in place of them. */
  headers?: Record<string, string> | undefined;
  /** The whole reply. */
  reply?: string | undefined;
  /** What the provider says answered; the model asked for otherwise. */
  model?: string | undefined;
  /** Thinking that is sent along, apart from the answer as the provider does it. */
  thoughts?: string | undefined;
  headersMs?: number | undefined;
  firstTokenMs?: number | undefined;
  gapMs?: number | undefined;
  /** In place of `gapMs`: the pieces are spread so that the last one comes this long after the headers. */
  wholeMs?: number | undefined;
  chunkCharacters?: number | undefined;
  /** Enforced over a sliding minute, with the headers and bodies of the real ones. */
  limits?: { requestsPerMinute: number; tokensPerMinute: number } | undefined;
}

/** One request as a stub saw it. Times are milliseconds since the epoch. */
export interface StubRequest {
  provider: ProviderId;
  section: SectionId | null;
  model: string;
  method: string;
  path: string;
  headers: Record<string, string | string[] | undefined>;
  body: unknown;
  /** Tells one connection from another. */
  clientPort: number | undefined;
  at: number;
  status: number | null;
  /** What the answer counts, thinking among the output; 0 until it is made. */
  promptTokens: number;
  outputTokens: number;
  firstTokenAt: number | null;
  closedAt: number | null;
  end: 'open' | 'finished' | 'cut by client' | 'cut by stub';
}
