import 'server-only';
import type { ModelRequest } from '../../provider';

/** The conversation as Groq, OpenAI and the services like them want it said. */
export function chatMessages(request: ModelRequest) {
  return [
    { role: 'system' as const, content: request.system },
    ...request.messages.map(({ role, text }) => ({ role, content: text })),
  ];
}

/**
 * What a request needs of a token limit, estimated low: prompt at six characters a token, and all the output asked for.
 * Low, because it decides that a request can never fit.
 */
export function leastTokens(request: ModelRequest): number {
  const characters = request.messages.reduce((sum, { text }) => sum + text.length, request.system.length);
  return Math.floor(characters / 6) + request.maxOutputTokens;
}

/**
 * A `fetch` that sends these headers and no others: the SDKs add some of their own,
 * and further ones from environment variables that nobody set for us.
 */
export function fetchWithKey(apiKey: string | undefined) {
  const headers = {
    accept: 'text/event-stream',
    'content-type': 'application/json',
    ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }),
  };
  return (url: string | URL | Request, init?: RequestInit) => fetch(url, { ...init, headers });
}

/** Settings that both SDKs share: no retry, no log (it would quote replies), and no timer beside the chain's. */
export const quietly = {
  maxRetries: 0,
  logLevel: 'off',
  timeout: 2 ** 31 - 1, // the longest that a timer can be set to
} as const;
