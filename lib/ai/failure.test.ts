import { describe, expect, test } from 'vitest';
import {
  brokenStream,
  chatRejection,
  chatStreamError,
  geminiRejection,
  geminiStreamError,
  unreachable,
  type Rejection,
} from './failure';
import type { ProviderId } from './types';

const now = new Date('2026-11-22T12:00:00Z');

function told(provider: ProviderId, rejection: Partial<Rejection>) {
  const whole = { status: 400, error: {}, headers: new Headers(), requestedTokens: 0, ...rejection };
  const { reason, details } = chatRejection(provider, whole, now);
  return { reason, ...details };
}

describe('a limit of Groq’s', () => {
  const minute = { 'x-ratelimit-limit-tokens': '8000', 'x-ratelimit-remaining-tokens': '120' };
  const error = { type: 'tokens', code: 'rate_limit_exceeded' };

  test('of tokens per minute frees itself within one', () => {
    const headers = new Headers({ ...minute, 'retry-after': '42' });
    expect(told('groq', { status: 429, error, headers })).toMatchObject({
      reason: 'rate-limited',
      window: 'minute',
      retryAfterMs: 42_000,
      limits: { tokensPerMinute: { limit: 8000, remaining: 120 } },
    });
  });

  test('of requests is the day’s where none are left of it, and the minute’s otherwise', () => {
    const left = (remaining: string) =>
      new Headers({ 'x-ratelimit-remaining-requests': remaining, 'retry-after': '12' });
    const requests = { type: 'requests', code: 'rate_limit_exceeded' };
    expect(told('groq', { status: 429, error: requests, headers: left('0') })).toMatchObject({
      reason: 'quota-exhausted',
      window: 'day',
    });
    expect(told('groq', { status: 429, error: requests, headers: left('411') })).toMatchObject({
      reason: 'rate-limited',
      window: 'minute',
    });
  });

  test('without a wait is waited for until its counter is reset', () => {
    const headers = new Headers({ 'x-ratelimit-remaining-tokens': '0', 'x-ratelimit-reset-tokens': '7.66s' });
    expect(told('groq', { status: 429, error, headers }).retryAfterMs).toBe(7660);
  });

  test('that the request alone exceeds can never be met', () => {
    const headers = new Headers({ ...minute, 'retry-after': '42' });
    expect(told('openai', { status: 429, error, headers, requestedTokens: 8001 }).reason).toBe('too-large');
    expect(told('openai', { status: 429, error, headers, requestedTokens: 8000 }).reason).toBe(
      'rate-limited',
    );
  });
});

describe('a rejection', () => {
  test.each([
    ['compatible', 404, { message: 'model "x" not found' }, 'model-gone'],
    ['compatible', 404, undefined, 'unreadable'],
    ['groq', 404, { code: 'unknown_url' }, 'bad-request'],
    ['groq', 403, { code: 'model_permission_blocked_project' }, 'model-gone'],
    ['openai', 400, { code: 'context_length_exceeded' }, 'too-large'],
    ['openai', 429, { type: 'insufficient_quota', code: null }, 'quota-exhausted'],
    ['openai', 429, { code: 'project_spend_limit_exceeded' }, 'quota-exhausted'],
    ['openai', 429, { code: 'credit_balance_exhausted' }, 'quota-exhausted'],
    ['openai', 429, { type: 'requests', code: 'slow_down' }, 'rate-limited'],
    ['openai', 400, { code: 'content_policy_violation' }, 'refused'],
    ['openai', 402, undefined, 'quota-exhausted'],
    ['openai', 408, undefined, 'timed-out'],
    ['openai', 422, {}, 'bad-request'],
    ['openai', 529, undefined, 'overloaded'],
    ['groq', 301, undefined, 'bad-request'],
  ] as const)('of %s with %d and %j is %s', (provider, status, error, reason) => {
    expect(told(provider, { status, error }).reason).toBe(reason);
  });

  test('tells a code of any type, and none that could carry text', () => {
    expect(told('compatible', { error: { code: 40001 } }).code).toBe('40001');
    expect(told('compatible', { error: { code: 'no such model: my own text' } }).code).toBeUndefined();
    expect(told('compatible', { error: { code: { nested: 1 }, type: ['x'] } }).code).toBeUndefined();
  });

  test('that names a wait is waited for when the provider is overloaded', () => {
    const headers = new Headers({ 'retry-after': '3' });
    expect(told('groq', { status: 503, error: {}, headers }).retryAfterMs).toBe(3000);
  });
});

describe('Gemini', () => {
  test.each([[undefined], [null], ['text'], [[null, 3, { '@type': 7 }]]])(
    'with the details %j is told by its status',
    (details) => {
      expect(geminiRejection({ status: 429, details, message: '' }, now).reason).toBe('rate-limited');
      expect(geminiRejection({ status: 400, details, message: '' }, now).reason).toBe('bad-request');
      expect(geminiRejection({ status: 503, details, message: '' }, now).reason).toBe('overloaded');
    },
  );

  test('names a daily quota first where several are exceeded', () => {
    const violations = [
      'GenerateRequestsPerMinutePerProject-FreeTier',
      'GenerateRequestsPerDayPerProject-FreeTier',
    ];
    const details = [
      {
        '@type': 'type.googleapis.com/google.rpc.QuotaFailure',
        violations: violations.map((quotaId) => ({ quotaId })),
      },
      { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '20s' },
    ];
    expect(geminiRejection({ status: 429, details, message: '' }, now)).toMatchObject({
      reason: 'quota-exhausted',
      details: { window: 'day', retryAfterMs: 20 * 3_600_000, code: violations[1] },
    });
  });

  test('inside a stream tells a limit from a lost rest', () => {
    expect(geminiStreamError({ code: 429, details: [] }, now).reason).toBe('rate-limited');
    expect(geminiStreamError({ code: 500, status: 'INTERNAL' }, now)).toMatchObject({
      reason: 'cut-off',
      details: { code: 'INTERNAL' },
    });
  });
});

describe('an error inside a chat stream', () => {
  test('that is failed JSON hands on what was written', () => {
    const error = { code: 'json_validate_failed', failed_generation: '{"rows":[' };
    expect(chatStreamError(error)).toMatchObject({
      reason: 'not-accepted',
      details: { salvage: '{"rows":[' },
    });
  });

  test.each([
    [{ code: 'rate_limit_exceeded' }, 'rate-limited'],
    [{ type: 'insufficient_quota' }, 'quota-exhausted'],
    [{ type: 'server_error' }, 'cut-off'],
    ['over_capacity', 'cut-off'],
    [null, 'cut-off'],
  ])('%j is %s', (error, reason) => expect(chatStreamError(error).reason).toBe(reason));
});

describe('a network fault', () => {
  const system = (code: string) => Object.assign(new Error('about a socket'), { code });

  test('is told from a bug by its cause', () => {
    const reset = new TypeError('terminated', { cause: system('UND_ERR_SOCKET') });
    expect(brokenStream(reset, false)).toMatchObject({
      reason: 'cut-off',
      details: { code: 'UND_ERR_SOCKET' },
    });
    const refused = new Error('Connection error.', {
      cause: new TypeError('fetch failed', { cause: new AggregateError([system('ECONNREFUSED')]) }),
    });
    expect(unreachable(refused)).toMatchObject({ reason: 'unreachable', details: { code: 'ECONNREFUSED' } });
  });

  test('keeps no SDK’s message, for that may quote the reply', () => {
    const error = brokenStream(new SyntaxError('Unexpected token in "SECRET"'), true);
    expect(error.reason).toBe('unreadable');
    expect(error.cause).toBeUndefined();
    expect(error.message).toBe('unreadable');
  });
});
