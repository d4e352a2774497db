import 'server-only';
import type * as OpenAiSdk from 'openai';
import type OpenAI from 'openai';
import { chatRejection, unreachable } from '../failure';
import { ProviderError, type ModelRequest, type Provider } from '../provider';
import type { ProviderId } from '../types';
import { chatAnswer, readChatChunk } from './wire/chat-chunk';
import { fetchWithKey, leastTokens, quietly } from './wire/chat-request';
import { serverOf } from './wire/server-of';
import { streamParts, type OpenAnswer } from './wire/stream-parts';

type Body = OpenAI.Chat.ChatCompletionCreateParamsStreaming;
type Sdk = typeof OpenAiSdk;

/** A service that the openai SDK speaks with. */
export interface OpenAiWire {
  id: ProviderId;
  apiKey: string | undefined;
  /** Ends where `/chat/completions` is added. */
  baseUrl: string;
  models: readonly string[];
  body: (request: ModelRequest) => Body;
}

/** A provider over the openai SDK. */
export function createOverOpenAiSdk(wire: OpenAiWire): Provider {
  const connect = async () => {
    const sdk = await import('openai');
    const client = new sdk.OpenAI({
      ...quietly,
      apiKey: wire.apiKey ?? 'none', // the SDK insists on one; it is never sent
      baseURL: wire.baseUrl,
      adminAPIKey: null,
      organization: null,
      project: null,
      webhookSecret: null,
      fetch: fetchWithKey(wire.apiKey),
    });
    return { sdk, client };
  };
  let connection: ReturnType<typeof connect> | undefined;

  const open = async (request: ModelRequest, signal: AbortSignal): Promise<OpenAnswer> => {
    const { sdk, client } = await (connection ??= connect());
    try {
      const call = client.chat.completions.create(wire.body(request), { signal });
      const response = await call.asResponse();
      return chatAnswer(wire.id, response);
    } catch (error) {
      throw reshape(sdk, wire.id, error, request);
    }
  };
  return {
    id: wire.id,
    models: wire.models,
    server: serverOf(wire.baseUrl),
    stream: (request, signal) => streamParts(request, signal, open, readChatChunk),
  };
}

function reshape(sdk: Sdk, id: ProviderId, error: unknown, request: ModelRequest): unknown {
  if (error instanceof sdk.APIConnectionTimeoutError) return new ProviderError('timed-out');
  if (error instanceof sdk.APIConnectionError) return unreachable(error);
  if (!(error instanceof sdk.APIError) || error.status === undefined) return error;
  return chatRejection(
    id,
    {
      status: error.status,
      error: error.error,
      headers: error.headers ?? new Headers(),
      requestedTokens: leastTokens(request),
    },
    new Date(),
  );
}
