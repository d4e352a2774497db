import 'server-only';
import type { Allowance, LimitReading } from '../../provider';
import type { ProviderId } from '../../types';

const unitMs: Record<string, number> = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000, ms: 1 };

/** `2m59.56s`, `6m0s`, `120ms`, `59s` or bare seconds, in milliseconds; undefined for anything else. */
export function durationMs(text: string): number | undefined {
  const trimmed = text.trim();
  if (/^\d+(\.\d+)?$/.test(trimmed)) return Number(trimmed) * 1000;
  if (!/^(\d+(\.\d+)?(ms|[dhms]))+$/.test(trimmed)) return undefined;
  let total = 0;
  for (const [, amount, unit] of trimmed.matchAll(/(\d+(?:\.\d+)?)(ms|[dhms])/g)) {
    total += Number(amount) * (unitMs[unit ?? ''] ?? 0);
  }
  return Math.round(total);
}

/**
 * How long the answer asks to be left alone: `retry-after-ms`, or `retry-after` in seconds or as a date.
 * Undefined where neither says anything usable, negative values among that.
 */
export function retryAfterMs(headers: Headers, now: Date): number | undefined {
  const millis = headers.get('retry-after-ms')?.trim() ?? '';
  if (/^\d+(\.\d+)?$/.test(millis)) return Math.ceil(Number(millis));
  const value = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+(\.\d+)?$/.test(value)) return Math.ceil(Number(value) * 1000);
  // Only a full HTTP date: Date.parse alone would read "-5" as a year.
  if (!/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(value)) return undefined;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}

/**
 * What `x-ratelimit-*` headers say is left. Groq's request figures are per day, OpenAI's per minute;
 * token figures are per minute with both.
 */
export function readLimits(provider: ProviderId, headers: Headers): LimitReading {
  const requests = allowance(headers, 'requests');
  const tokens = allowance(headers, 'tokens');
  return {
    ...(requests && (provider === 'groq' ? { requestsPerDay: requests } : { requestsPerMinute: requests })),
    ...(tokens && { tokensPerMinute: tokens }),
  };
}

function allowance(headers: Headers, kind: 'requests' | 'tokens'): Allowance | undefined {
  const limit = count(headers.get(`x-ratelimit-limit-${kind}`));
  const remaining = count(headers.get(`x-ratelimit-remaining-${kind}`));
  const resetMs = durationMs(headers.get(`x-ratelimit-reset-${kind}`) ?? '');
  if (limit === undefined && remaining === undefined && resetMs === undefined) return undefined;
  return {
    ...(limit !== undefined && { limit }),
    ...(remaining !== undefined && { remaining }),
    ...(resetMs !== undefined && { resetMs }),
  };
}

function count(text: string | null): number | undefined {
  return text !== null && /^\d+$/.test(text.trim()) ? Number(text) : undefined;
}
