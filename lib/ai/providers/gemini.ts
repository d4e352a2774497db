import 'server-only';
import type * as GeminiSdk from '@google/generative-ai';
import type { GenerateContentRequest, GenerationConfig, GoogleGenerativeAI } from '@google/generative-ai';
import { geminiRejection, unreachable } from '../failure';
import { findModel } from '../models';
import type { ModelRequest, Provider } from '../provider';
import { readGeminiChunk } from './wire/gemini-chunk';
import { serverOf } from './wire/server-of';
import { streamParts, type OpenAnswer } from './wire/stream-parts';

export interface GeminiSettings {
  apiKey: string;
  /** Without a path: the SDK adds `/v1beta/models/…`. */
  baseUrl?: string | undefined;
  models: readonly string[];
}

/** Gemini (AI Studio), over @google/generative-ai. */
export function createGemini({
  apiKey,
  baseUrl = 'https://generativelanguage.googleapis.com',
  models,
}: GeminiSettings): Provider {
  const connect = async () => {
    const sdk = await import('@google/generative-ai');
    return { sdk, client: new sdk.GoogleGenerativeAI(apiKey) };
  };
  let connection: ReturnType<typeof connect> | undefined;
  return {
    id: 'gemini',
    models,
    server: serverOf(baseUrl),
    stream: (request, signal) =>
      streamParts(
        request,
        signal,
        async (request, signal) => open(await (connection ??= connect()), baseUrl, request, signal),
        readGeminiChunk,
      ),
  };
}

type Connection = { sdk: typeof GeminiSdk; client: GoogleGenerativeAI };

async function open(
  { sdk, client }: Connection,
  baseUrl: string,
  request: ModelRequest,
  signal: AbortSignal,
): Promise<OpenAnswer> {
  const model = client.getGenerativeModel({ model: request.model }, { baseUrl });
  try {
    const { stream, response } = await model.generateContentStream(content(request), { signal });
    // It rejects along with the stream; unheard, that ends the process.
    response.catch(() => {});
    return {
      limits: {},
      // This SDK takes the stream apart itself and offers no way around that.
      async next() {
        const { done, value } = await stream.next();
        return done ? null : [value];
      },
    };
  } catch (error) {
    if (error instanceof sdk.GoogleGenerativeAIFetchError && error.status !== undefined) {
      const { status, errorDetails: details, message } = error;
      throw geminiRejection({ status, details, message }, new Date());
    }
    if (error instanceof sdk.GoogleGenerativeAIRequestInputError) throw error;
    if (error instanceof sdk.GoogleGenerativeAIError) throw unreachable(error);
    throw error;
  }
}

/** What the wire knows and the SDK, older than thinking, passes on unread. */
type Config = GenerationConfig & { thinkingConfig?: { thinkingBudget?: number; thinkingLevel?: string } };

function content(request: ModelRequest): GenerateContentRequest {
  const generationConfig: Config = {
    temperature: request.temperature,
    maxOutputTokens: request.maxOutputTokens,
    ...(request.json && { responseMimeType: 'application/json' }),
    ...thinking(request.model),
  };
  return {
    systemInstruction: { role: 'system', parts: [{ text: request.system }] },
    contents: request.messages.map(({ role, text }) => ({
      role: role === 'assistant' ? 'model' : 'user',
      parts: [{ text }],
    })),
    generationConfig,
  };
}

/** Thinking is on by default and is paid for out of the output budget. */
function thinking(model: string): Pick<Config, 'thinkingConfig'> {
  const reasoning = findModel('gemini', model)?.reasoning;
  if (reasoning?.kind === 'thinking-budget') return { thinkingConfig: { thinkingBudget: reasoning.tokens } };
  if (reasoning?.kind === 'thinking-level') return { thinkingConfig: { thinkingLevel: reasoning.level } };
  return {};
}
