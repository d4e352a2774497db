import type { ProviderId } from '../../lib/ai/types';
import type { Behaviour } from './behaviour';
import { geminiQuota } from './error-answers';
import type { ErrorAnswer } from './wire';

const minuteMs = 60_000;

interface Spent {
  at: number;
  tokens: number;
}

/** One provider's allowance over a sliding minute. A request is admitted by its prompt and the output it asks for. */
export class MinuteLimit {
  private spent: Spent[] = [];

  /** The answer to a request that doesn't fit; otherwise its headers, and a way to settle for what it really used. */
  admit(
    provider: ProviderId,
    { requestsPerMinute, tokensPerMinute }: NonNullable<Behaviour['limits']>,
    tokens: number,
  ): { refused: ErrorAnswer } | { headers: Record<string, string>; settle: (tokens: number) => void } {
    const now = Date.now();
    this.spent = this.spent.filter(({ at }) => at > now - minuteMs);
    const used = this.spent.reduce((sum, entry) => sum + entry.tokens, 0);
    const headers = this.headers(provider, requestsPerMinute, tokensPerMinute, used, now);
    if (tokens > tokensPerMinute) return { refused: tooLarge(provider, headers) };
    const tokensShort = used + tokens > tokensPerMinute;
    if (tokensShort || this.spent.length >= requestsPerMinute) {
      const waitMs = this.waitMs(now, tokensShort ? used + tokens - tokensPerMinute : 1);
      return {
        refused: tooMany(provider, tokensShort ? 'tokens' : 'requests', Math.ceil(waitMs / 1000), headers),
      };
    }
    const entry = { at: now, tokens };
    this.spent.push(entry);
    return {
      headers: this.headers(provider, requestsPerMinute, tokensPerMinute, used + tokens, now),
      settle: (real) => void (entry.tokens = real),
    };
  }

  /** Until enough of the oldest entries have left the window. */
  private waitMs(now: number, tokens: number): number {
    let freed = 0;
    for (const entry of this.spent) {
      freed += entry.tokens;
      if (freed >= tokens) return entry.at + minuteMs - now;
    }
    return minuteMs;
  }

  private headers(
    provider: ProviderId,
    requests: number,
    tokens: number,
    used: number,
    now: number,
  ): Record<string, string> {
    if (provider === 'gemini') return {};
    const oldest = this.spent[0]?.at ?? now;
    const reset = `${((oldest + minuteMs - now) / 1000).toFixed(2)}s`;
    const perDay = provider === 'groq';
    return {
      'x-ratelimit-limit-requests': String(perDay ? 1000 : requests),
      'x-ratelimit-remaining-requests': String(perDay ? 900 : Math.max(0, requests - this.spent.length)),
      'x-ratelimit-reset-requests': perDay ? '1m26.4s' : reset,
      'x-ratelimit-limit-tokens': String(tokens),
      'x-ratelimit-remaining-tokens': String(Math.max(0, tokens - used)),
      'x-ratelimit-reset-tokens': reset,
    };
  }
}

function tooLarge(provider: ProviderId, headers: Record<string, string>): ErrorAnswer {
  if (provider === 'gemini')
    return geminiQuota('GenerateContentInputTokensPerModelPerMinute-FreeTier', '59s');
  return {
    status: provider === 'groq' ? 413 : 429,
    body: { error: { message: 'Request too large', type: 'tokens', code: 'rate_limit_exceeded' } },
    headers,
  };
}

function tooMany(
  provider: ProviderId,
  type: 'tokens' | 'requests',
  seconds: number,
  headers: Record<string, string>,
): ErrorAnswer {
  if (provider === 'gemini') {
    const quota = type === 'tokens' ? 'GenerateContentInputTokensPerModel' : 'GenerateRequests';
    return geminiQuota(
      `${quota}PerMinute${type === 'tokens' ? '' : 'PerProjectPerModel'}-FreeTier`,
      `${seconds}s`,
    );
  }
  return {
    status: 429,
    body: { error: { message: 'Rate limit reached', type, code: 'rate_limit_exceeded' } },
    headers: { ...headers, 'retry-after': String(seconds) },
  };
}
