import 'server-only';
import type * as GroqSdk from 'groq-sdk';
import { chatRejection, unreachable } from '../failure';
import { findModel } from '../models';
import { ProviderError, type ModelRequest, type Provider } from '../provider';
import { chatAnswer, readChatChunk } from './wire/chat-chunk';
import { chatMessages, fetchWithKey, leastTokens, quietly } from './wire/chat-request';
import { serverOf } from './wire/server-of';
import { streamParts, type OpenAnswer } from './wire/stream-parts';

export interface GroqSettings {
  apiKey: string;
  /** Without a path: the SDK adds `/openai/v1`. */
  baseUrl?: string | undefined;
  models: readonly string[];
}

/** Groq, over groq-sdk. */
export function createGroq({ apiKey, baseUrl = 'https://api.groq.com', models }: GroqSettings): Provider {
  const connect = async () => {
    const sdk = await import('groq-sdk');
    const client = new sdk.Groq({
      ...quietly,
      apiKey,
      baseURL: baseUrl,
      fetch: fetchWithKey(apiKey),
    });
    return { sdk, client };
  };
  let connection: ReturnType<typeof connect> | undefined;
  return {
    id: 'groq',
    models,
    server: serverOf(baseUrl),
    stream: (request, signal) =>
      streamParts(
        request,
        signal,
        async (request, signal) => open(await (connection ??= connect()), request, signal),
        readChatChunk,
      ),
  };
}

type Connection = { sdk: typeof GroqSdk; client: GroqSdk.Groq };

async function open(
  { sdk, client }: Connection,
  request: ModelRequest,
  signal: AbortSignal,
): Promise<OpenAnswer> {
  try {
    const response = await client.chat.completions.create(body(request), { signal }).asResponse();
    return chatAnswer('groq', response);
  } catch (error) {
    throw reshape(sdk, error, request);
  }
}

function body(request: ModelRequest) {
  const reasoning = findModel('groq', request.model)?.reasoning;
  return {
    model: request.model,
    messages: chatMessages(request),
    temperature: request.temperature,
    max_completion_tokens: request.maxOutputTokens,
    stream: true as const,
    ...(request.json && { response_format: { type: 'json_object' as const } }),
    ...(reasoning?.kind === 'effort' && { reasoning_effort: reasoning.effort }),
  };
}

function reshape(sdk: Connection['sdk'], error: unknown, request: ModelRequest): unknown {
  if (error instanceof sdk.APIConnectionTimeoutError) return new ProviderError('timed-out');
  if (error instanceof sdk.APIConnectionError) return unreachable(error);
  if (!(error instanceof sdk.APIError) || error.status === undefined) return error;
  // This SDK keeps the whole body, the other one only the error object inside it.
  const inner = (error.error as { error?: unknown } | undefined)?.error;
  const headers = error.headers ?? new Headers();
  return chatRejection(
    'groq',
    { status: error.status, error: inner, headers, requestedTokens: leastTokens(request) },
    new Date(),
  );
}
