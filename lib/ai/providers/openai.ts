import 'server-only';
import { findModel } from '../models';
import type { ModelRequest, Provider } from '../provider';
import { chatMessages } from './wire/chat-request';
import { createOverOpenAiSdk } from './openai-wire';

export interface OpenAiSettings {
  apiKey: string;
  /** Ends in `/v1`. */
  baseUrl?: string | undefined;
  models: readonly string[];
}

/** OpenAI, over its own SDK. */
export function createOpenAi({ apiKey, baseUrl, models }: OpenAiSettings): Provider {
  return createOverOpenAiSdk({
    id: 'openai',
    apiKey,
    baseUrl: baseUrl ?? 'https://api.openai.com/v1',
    models,
    body,
  });
}

function body(request: ModelRequest) {
  const reasoning = findModel('openai', request.model)?.reasoning;
  return {
    model: request.model,
    messages: chatMessages(request),
    temperature: request.temperature,
    max_completion_tokens: request.maxOutputTokens,
    stream: true as const,
    stream_options: { include_usage: true },
    ...(request.json && { response_format: { type: 'json_object' as const } }),
    ...(reasoning?.kind === 'effort' && { reasoning_effort: reasoning.effort }),
  };
}
