import 'server-only';
import type { FailureReason, ProviderId, Usage } from './types';

/** One conversation to be completed. Only the adapters know how a provider wants it said. */
export interface ModelRequest {
  model: string;
  system: string;
  /** Starts with the user and alternates; more than one entry only in a corrective re-ask. */
  messages: readonly { role: 'user' | 'assistant'; text: string }[];
  temperature: number;
  maxOutputTokens: number;
  /** Ask for the provider's JSON mode; the prompt names JSON as well. */
  json: boolean;
}

/** What one answer's headers say about the limits that are left; absent where they say nothing. */
export interface LimitReading {
  requestsPerMinute?: Allowance;
  requestsPerDay?: Allowance;
  tokensPerMinute?: Allowance;
  tokensPerDay?: Allowance;
}

export interface Allowance {
  limit?: number;
  remaining?: number;
  /** From the moment of reading. */
  resetMs?: number;
}

export type StreamPart =
  /** Headers have come. */
  | { type: 'open'; limits: LimitReading }
  | { type: 'text'; text: string }
  /** Last part. Without one the stream is not whole, whatever the SDK says. */
  | { type: 'end'; finish: 'stop' | 'length' | 'refused'; model: string; usage: Usage | null };

/** Where a service is reached. */
export interface ServerAddress {
  /** A host's name or number. */
  address: string;
  port: number;
}

/** One AI service. Adapters hold no state between calls, so that any number of them can run at once. */
export interface Provider {
  readonly id: ProviderId;
  /** Best first, never empty. */
  readonly models: readonly string[];
  /** For spans; absent where no network is in between. */
  readonly server?: ServerAddress;
  /**
   * Streams one reply. Rejects with ProviderError for everything the provider or the network did wrong,
   * with `signal.reason` once aborted, and with anything else only for a bug of ours.
   * Closes its socket whenever the consumer stops reading or the signal aborts.
   */
  stream(request: ModelRequest, signal: AbortSignal): AsyncIterable<StreamPart>;
}

/** A provider's failure, reshaped. Carries no text of a prompt, a reply, or a provider's message. */
export class ProviderError extends Error {
  override readonly name = 'ProviderError';
  constructor(
    readonly reason: FailureReason,
    readonly details: {
      status?: number;
      /** The provider's own code or type, such as `rate_limit_exceeded`; letters, digits, `_`, `-`, `.` only. */
      code?: string;
      /** How long the provider asks to be left alone. */
      retryAfterMs?: number;
      /** Which allowance ran out, where the provider says so. */
      window?: 'minute' | 'day';
      limits?: LimitReading;
      /** What the model wrote although the provider refused to pass it on (Groq's `failed_generation`). */
      salvage?: string;
      cause?: unknown;
    } = {},
  ) {
    super([reason, details.status, details.code].filter((part) => part !== undefined).join(' '), {
      cause: details.cause,
    });
  }
}
