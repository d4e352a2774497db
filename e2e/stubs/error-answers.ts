import type { ProviderId } from '../../lib/ai/types';
import type { Behaviour, Fault } from './behaviour';
import type { ErrorAnswer } from './wire';

export const html =
  '<!DOCTYPE html>\n<html><head><title>Error</title></head><body><h1>Service</h1></body></html>\n';

function chat(status: number, type: string, code: string | null, message: string): ErrorAnswer {
  return { status, body: { error: { message, type, param: null, code } } };
}

function gemini(status: number, name: string, message: string, details?: object[]): ErrorAnswer {
  return { status, body: { error: { code: status, message, status: name, ...(details && { details }) } } };
}

const google = 'type.googleapis.com/google.rpc';

/** Gemini's 429; its SDK lets no header through, so all of it stands in the body. */
export function geminiQuota(quotaId: string, retryDelay?: string): ErrorAnswer {
  return gemini(429, 'RESOURCE_EXHAUSTED', 'You exceeded your current quota.', [
    {
      '@type': `${google}.QuotaFailure`,
      violations: [
        {
          quotaMetric: 'generativelanguage.googleapis.com/generate_content_free_tier_requests',
          quotaId,
          quotaDimensions: { location: 'global', model: 'gemini-2.5-flash' },
          quotaValue: '10',
        },
      ],
    },
    {
      '@type': `${google}.Help`,
      links: [{ description: 'Learn more about Gemini API quotas', url: 'https://ai.google.dev' }],
    },
    ...(retryDelay === undefined ? [] : [{ '@type': `${google}.RetryInfo`, retryDelay }]),
  ]);
}

const perDay = 'GenerateRequestsPerDayPerProjectPerModel-FreeTier';
const perMinute = 'GenerateRequestsPerMinutePerProjectPerModel-FreeTier';

const geminiErrors: Partial<Record<Fault, (behaviour: Behaviour) => ErrorAnswer>> = {
  unauthorized: () =>
    gemini(400, 'INVALID_ARGUMENT', 'API key not valid. Please pass a valid API key.', [
      { '@type': `${google}.ErrorInfo`, reason: 'API_KEY_INVALID', domain: 'googleapis.com' },
    ]),
  forbidden: () => gemini(403, 'PERMISSION_DENIED', 'Permission denied.'),
  region: () => gemini(400, 'FAILED_PRECONDITION', 'User location is not supported for the API use.'),
  'model-gone': () => gemini(404, 'NOT_FOUND', 'models/x is not found for API version v1beta.'),
  'model-decommissioned': () => gemini(404, 'NOT_FOUND', 'models/x is no longer available.'),
  'too-large': () => gemini(400, 'INVALID_ARGUMENT', 'The input token count exceeds the maximum.'),
  'rate-limited': ({ retryAfter }) =>
    geminiQuota(perMinute, typeof retryAfter === 'number' ? `${retryAfter}s` : retryAfter),
  'rate-limited-bare': () =>
    gemini(429, 'RESOURCE_EXHAUSTED', 'Resource has been exhausted (e.g. check quota).'),
  'daily-quota': () => geminiQuota(perDay, '20s'),
  'insufficient-quota': () => geminiQuota(perDay),
  'bad-request': () => gemini(400, 'INVALID_ARGUMENT', 'Invalid JSON payload received.'),
  'json-validate-failed': () => gemini(400, 'INVALID_ARGUMENT', 'Invalid JSON payload received.'),
  'server-error': () => gemini(500, 'INTERNAL', 'An internal error has occurred.'),
  unavailable: () => gemini(503, 'UNAVAILABLE', 'The model is overloaded. Please try again later.'),
  capacity: () => gemini(503, 'UNAVAILABLE', 'The model is overloaded. Please try again later.'),
};

const chatErrors: Partial<Record<Fault, (behaviour: Behaviour, provider: ProviderId) => ErrorAnswer>> = {
  unauthorized: () => chat(401, 'invalid_request_error', 'invalid_api_key', 'Invalid API Key'),
  forbidden: () => chat(403, 'permissions_error', null, 'Forbidden'),
  region: () =>
    chat(403, 'request_forbidden', 'unsupported_country_region_territory', 'Country not supported'),
  'model-gone': (_, provider) =>
    provider === 'compatible'
      ? chat(404, 'api_error', null, 'model "x" not found, try pulling it first')
      : chat(404, 'invalid_request_error', 'model_not_found', 'The model `x` does not exist'),
  'model-decommissioned': () =>
    chat(400, 'invalid_request_error', 'model_decommissioned', 'The model `x` has been decommissioned'),
  'too-large': (_, provider) =>
    provider === 'groq'
      ? chat(
          413,
          'tokens',
          'rate_limit_exceeded',
          'Request too large for model `x`: Limit 8000, Requested 32979',
        )
      : {
          ...chat(
            429,
            'tokens',
            'rate_limit_exceeded',
            'Request too large for x: Limit 200, Requested 4000.',
          ),
          headers: { 'x-ratelimit-limit-tokens': '200', 'x-ratelimit-remaining-tokens': '200' },
        },
  'rate-limited': () => chat(429, 'requests', 'rate_limit_exceeded', 'Rate limit reached for model `x`'),
  'rate-limited-bare': () => ({ status: 429, body: { error: { message: 'Too many requests' } } }),
  'daily-quota': () => ({
    ...chat(429, 'tokens', 'rate_limit_exceeded', 'Rate limit reached on tokens per day (TPD)'),
    headers: {
      'retry-after': '578',
      'x-ratelimit-limit-tokens': '8000',
      'x-ratelimit-remaining-tokens': '8000',
    },
  }),
  'insufficient-quota': () =>
    chat(429, 'insufficient_quota', 'insufficient_quota', 'You exceeded your current quota'),
  'bad-request': () => chat(400, 'invalid_request_error', null, 'Invalid value'),
  'json-validate-failed': (behaviour) => ({
    status: 400,
    body: {
      error: {
        message: 'Failed to generate JSON. Please adjust your prompt.',
        type: 'invalid_request_error',
        code: 'json_validate_failed',
        failed_generation: behaviour.reply ?? '{"rows":[',
      },
    },
  }),
  'server-error': () => chat(500, 'server_error', null, 'The server had an error'),
  unavailable: () => chat(503, 'service_unavailable_error', 'server_is_overloaded', 'Overloaded'),
  capacity: () => chat(498, 'capacity_exceeded', 'capacity_exceeded', 'Flex tier capacity exceeded'),
};

/** The whole answer of a fault that has an error status; undefined for the others. */
export function errorAnswer(
  provider: ProviderId,
  fault: Fault,
  behaviour: Behaviour,
): ErrorAnswer | undefined {
  if (fault === 'bad-gateway') return { status: 502, body: html };
  if (fault === 'unavailable-html') return { status: 503, body: html };
  return provider === 'gemini' ? geminiErrors[fault]?.(behaviour) : chatErrors[fault]?.(behaviour, provider);
}
