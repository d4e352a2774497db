import 'server-only';
import { durationMs, readLimits, retryAfterMs } from './providers/wire/limit-headers';
import { untilPacificMidnightMs } from './providers/wire/pacific-midnight';
import { fields, text } from './providers/wire/untyped';
import { ProviderError } from './provider';
import type { FailureReason, ProviderId } from './types';

/*
 * The one place where a status, an error body or a network fault becomes a FailureReason.
 * An SDK's own error is never kept as a cause: its message quotes the provider, and at times the reply.
 */

/** What a provider answered instead of a reply. */
export interface Rejection {
  status: number;
  /** The body's error object, whatever it holds; undefined where the body was none of the provider's. */
  error: unknown;
  headers: Headers;
  /** A low estimate of what the request needs, prompt and output. */
  requestedTokens: number;
}

// Codes and types that say more than their status. Groq and OpenAI; self-hosted services borrow them.
const reasonByCode: Record<string, FailureReason> = {
  invalid_api_key: 'unauthorized',
  organization_restricted: 'unauthorized',
  unsupported_country_region_territory: 'unauthorized',
  model_not_found: 'model-gone',
  model_decommissioned: 'model-gone',
  // Not gone, but closed to this key until its owner acts: the next model may well be open.
  model_permission_blocked_org: 'model-gone',
  model_permission_blocked_project: 'model-gone',
  model_terms_required: 'model-gone',
  context_length_exceeded: 'too-large',
  insufficient_quota: 'quota-exhausted',
  credit_balance_exhausted: 'quota-exhausted',
  billing_hard_limit_reached: 'quota-exhausted',
  billing_not_active: 'quota-exhausted',
  json_validate_failed: 'not-accepted',
  content_filter: 'refused',
  content_policy_violation: 'refused',
  slow_down: 'rate-limited',
  server_is_overloaded: 'overloaded',
  capacity_exceeded: 'overloaded',
};

const reasonByStatus: Record<number, FailureReason> = {
  401: 'unauthorized',
  402: 'quota-exhausted',
  403: 'unauthorized',
  408: 'timed-out',
  413: 'too-large',
  429: 'rate-limited',
  498: 'overloaded',
};

/** A non-2xx answer of Groq, OpenAI or a service that speaks like them. */
export function chatRejection(provider: ProviderId, rejection: Rejection, now: Date): ProviderError {
  const { status, headers } = rejection;
  const { code, type, failedGeneration } = readChatError(rejection.error);
  const limits = readLimits(provider, headers);
  const reason = chatReason(provider, rejection, code, type);
  const shared = {
    status,
    ...named(code ?? type),
    ...(Object.keys(limits).length > 0 && { limits }),
    ...(reason === 'not-accepted' && failedGeneration !== undefined && { salvage: failedGeneration }),
  };
  if (reason !== 'rate-limited') {
    const wait = reason === 'overloaded' ? retryAfterMs(headers, now) : undefined;
    return new ProviderError(reason, { ...shared, ...(wait !== undefined && { retryAfterMs: wait }) });
  }
  const counted = type === 'tokens' ? limits.tokensPerMinute : limits.requestsPerDay;
  if (type === 'tokens' && rejection.requestedTokens > (counted?.limit ?? Infinity)) {
    return new ProviderError('too-large', shared);
  }
  const wait = retryAfterMs(headers, now) ?? (counted?.remaining === 0 ? counted.resetMs : undefined);
  const window = limitWindow(type, wait, limits.requestsPerDay?.remaining);
  return new ProviderError(window === 'day' ? 'quota-exhausted' : 'rate-limited', {
    ...shared,
    ...(wait !== undefined && { retryAfterMs: wait }),
    ...(window && { window }),
  });
}

function chatReason(
  provider: ProviderId,
  { status, error }: Rejection,
  code: string | undefined,
  type: string | undefined,
): FailureReason {
  for (const name of [code, type]) {
    const reason = name === undefined ? undefined : reasonByCode[name];
    if (reason) return reason;
    if (name?.endsWith('_spend_limit_exceeded')) return 'quota-exhausted';
  }
  // Self-hosted services answer an unknown model with a bare 404; without an error object it is a wrong address.
  if (status === 404) {
    if (typeof error !== 'object' || error === null) return 'unreadable';
    return provider === 'compatible' ? 'model-gone' : 'bad-request';
  }
  return reasonByStatus[status] ?? (status >= 500 ? 'overloaded' : 'bad-request');
}

/** Minute limits free themselves within a minute, so a longer wait means a day's; only where the limit is named. */
function limitWindow(
  type: string | undefined,
  waitMs: number | undefined,
  requestsLeftToday: number | undefined,
): 'minute' | 'day' | undefined {
  if (type !== 'tokens' && type !== 'requests') return undefined;
  if (type === 'requests' && requestsLeftToday === 0) return 'day';
  return waitMs === undefined ? undefined : waitMs > 60_000 ? 'day' : 'minute';
}

/** An error object inside a stream of Groq's, OpenAI's or a service like them. */
export function chatStreamError(error: unknown): ProviderError {
  const { code, type, failedGeneration } = readChatError(error);
  const name = code ?? type;
  const known = reasonByCode[code ?? ''] ?? reasonByCode[type ?? ''];
  if (known === 'not-accepted') {
    return new ProviderError(known, {
      ...named(name),
      ...(failedGeneration !== undefined && { salvage: failedGeneration }),
    });
  }
  if (known === 'quota-exhausted' || known === 'refused') return new ProviderError(known, named(name));
  return new ProviderError(code === 'rate_limit_exceeded' ? 'rate-limited' : 'cut-off', named(name));
}

function readChatError(error: unknown) {
  const body = fields(error);
  const failed = body.failed_generation;
  return {
    code: label(body.code),
    type: label(body.type),
    failedGeneration: typeof failed === 'string' && failed !== '' ? failed : undefined,
  };
}

/**
 * A non-2xx answer of Gemini. Its SDK drops headers and the status name, and keeps `details`.
 * `message` is looked at for one thing alone: a closed region is told from a bad request nowhere else.
 */
export function geminiRejection(
  rejection: { status: number; details: unknown; message: string },
  now: Date,
): ProviderError {
  const { status } = rejection;
  const details = Array.isArray(rejection.details) ? rejection.details.map(fields) : [];
  const ofType = (name: string) =>
    details.find((detail) => detail?.['@type'] === `type.googleapis.com/${name}`);
  if (status === 429)
    return geminiLimit(ofType('google.rpc.QuotaFailure'), ofType('google.rpc.RetryInfo'), now);
  const code = named(label(ofType('google.rpc.ErrorInfo')?.reason));
  if (status === 404) return new ProviderError('model-gone', { status, ...code });
  if (code.code === 'API_KEY_INVALID') return new ProviderError('unauthorized', { status, ...code });
  if (status === 400 && rejection.message.includes('User location is not supported')) {
    return new ProviderError('unauthorized', { status, code: 'FAILED_PRECONDITION' });
  }
  const reason = reasonByStatus[status] ?? (status >= 500 ? 'overloaded' : 'bad-request');
  return new ProviderError(reason, { status, ...code });
}

function geminiLimit(
  quota: Record<string, unknown> | undefined,
  retry: Record<string, unknown> | undefined,
  now: Date,
): ProviderError {
  const violations = Array.isArray(quota?.violations) ? quota.violations : [];
  const ids = violations
    .map((violation) => label(fields(violation).quotaId))
    .filter((id) => id !== undefined);
  const daily = ids.find((id) => id.includes('PerDay'));
  if (daily !== undefined) {
    // Its RetryInfo may name seconds all the same; the quota itself is back at midnight.
    const wait = untilPacificMidnightMs(now);
    return new ProviderError('quota-exhausted', {
      status: 429,
      ...named(daily),
      retryAfterMs: wait,
      window: 'day',
    });
  }
  const wait = durationMs(label(retry?.retryDelay) ?? '');
  const minutely = ids.find((id) => id.includes('PerMinute'));
  return new ProviderError('rate-limited', {
    status: 429,
    ...named(minutely ?? ids[0]),
    ...(wait !== undefined && { retryAfterMs: wait }),
    ...(minutely !== undefined && { window: 'minute' as const }),
  });
}

/** An error object in place of a chunk of Gemini's stream. */
export function geminiStreamError(error: unknown, now: Date): ProviderError {
  const body = fields(error);
  if (body.code === 429) return geminiRejection({ status: 429, details: body.details, message: '' }, now);
  return new ProviderError('cut-off', named(label(body.status)));
}

/** No answer at all: refused, reset, no such host. `error` is what `fetch` threw, or what wraps it. */
export function unreachable(error: unknown): ProviderError {
  const fault = networkFault(error);
  return new ProviderError('unreachable', { ...named(fault?.code), ...(fault && { cause: fault.cause }) });
}

/**
 * What a stream threw while it was read. Broken JSON, or a body that gave no chunk at all, is none of the provider's;
 * otherwise the rest is lost. Gemini's SDK hides which, so there only the first chunk tells.
 */
export function brokenStream(error: unknown, begun: boolean): ProviderError {
  const fault = networkFault(error);
  if (fault) return new ProviderError('cut-off', { ...named(fault.code), cause: fault.cause });
  return new ProviderError(begun && !(error instanceof SyntaxError) ? 'cut-off' : 'unreadable');
}

/** The system's error behind a failed fetch, which is a TypeError like any bug, but has a cause with a code. */
function networkFault(error: unknown): { code: string; cause: unknown } | undefined {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++) {
    const inner = cause instanceof AggregateError ? cause.errors[0] : cause;
    const code = label(fields(inner).code);
    if (code !== undefined && /^(E[A-Z]|UND_ERR_|ERR_(TLS|SSL)_|CERT_|DEPTH_|SELF_)/.test(code))
      return { code, cause: inner };
  }
  return undefined;
}

/** Letters, digits and little else, or nothing: a code is told and logged. */
function named(code: string | undefined): { code?: string } {
  return code !== undefined && /^[\w.-]{1,80}$/.test(code) ? { code } : {};
}

/** A code, which some services send as a number. */
function label(value: unknown): string | undefined {
  return typeof value === 'number' ? String(value) : text(value);
}
