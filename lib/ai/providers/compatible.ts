import 'server-only';
import type { ModelRequest, Provider } from '../provider';
import { chatMessages } from './wire/chat-request';
import { createOverOpenAiSdk } from './openai-wire';

export interface CompatibleSettings {
  /** Left out where the service asks for none. */
  apiKey?: string | undefined;
  /** Ends where `/chat/completions` is added, mostly in `/v1`. */
  baseUrl: string;
  models: readonly string[];
}

/** Any service that speaks OpenAI's chat completions: Ollama, vLLM, LM Studio and the like. */
export function createCompatible({ apiKey, baseUrl, models }: CompatibleSettings): Provider {
  return createOverOpenAiSdk({ id: 'compatible', apiKey, baseUrl, models, body });
}

// `json_object` is refused by LM Studio; a schema of any object is taken by all three.
const anyObject = {
  type: 'json_schema' as const,
  json_schema: { name: 'reply', schema: { type: 'object' } },
};

function body(request: ModelRequest) {
  return {
    model: request.model,
    messages: chatMessages(request),
    temperature: request.temperature,
    max_tokens: request.maxOutputTokens,
    stream: true as const,
    stream_options: { include_usage: true },
    ...(request.json && { response_format: anyObject }),
  };
}
