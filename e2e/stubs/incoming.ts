import type { IncomingMessage } from 'node:http';
import type { ProviderId } from '../../lib/ai/types';

/** What a stub makes of a request, whichever provider's form it has. */
export interface Incoming {
  provider: ProviderId;
  model: string;
  system: string;
  /** The first user turn: the one with the documents. */
  prompt: string;
  characters: number;
  maxOutputTokens: number;
  streaming: boolean;
  json: boolean;
  wantsUsage: boolean;
  key: string | null;
  body: unknown;
}

interface ChatBody {
  model?: string;
  stream?: boolean;
  max_tokens?: number;
  max_completion_tokens?: number;
  response_format?: { type?: string };
  stream_options?: { include_usage?: boolean };
  messages?: { role: string; content: string }[];
}

interface GeminiBody {
  systemInstruction?: { parts?: { text?: string }[] };
  contents?: { role?: string; parts?: { text?: string }[] }[];
  generationConfig?: { maxOutputTokens?: number; responseMimeType?: string };
}

const routes = {
  chat: /^\/(?:(groq)\/openai|(openai)|(compatible))\/v1\/chat\/completions$/,
  gemini: /^\/gemini\/v1beta\/models\/([^:]+):(streamGenerateContent|generateContent)$/,
};

/** Reads a request; undefined where the address is none of the three wires'. */
export async function readIncoming(request: IncomingMessage): Promise<Incoming | undefined> {
  const { pathname } = new URL(request.url ?? '/', 'http://stub');
  const body = await readBody(request);
  const chat = routes.chat.exec(pathname);
  if (chat) return fromChat((chat[1] ?? chat[2] ?? chat[3]) as ProviderId, body as ChatBody, request);
  const gemini = routes.gemini.exec(pathname);
  if (gemini)
    return fromGemini(gemini[1] ?? '', gemini[2] === 'streamGenerateContent', body as GeminiBody, request);
  return undefined;
}

/** A request's JSON; an empty object where it is none. */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += String(chunk);
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

function fromChat(provider: ProviderId, body: ChatBody, request: IncomingMessage): Incoming {
  const messages = body.messages ?? [];
  const key = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? null;
  return {
    provider,
    model: body.model ?? '',
    system: messages.find(({ role }) => role === 'system')?.content ?? '',
    prompt: messages.find(({ role }) => role === 'user')?.content ?? '',
    characters: messages.reduce((sum, { content }) => sum + content.length, 0),
    maxOutputTokens: body.max_completion_tokens ?? body.max_tokens ?? 1024,
    streaming: body.stream === true,
    json: body.response_format?.type === 'json_object',
    wantsUsage: body.stream_options?.include_usage === true,
    key,
    body,
  };
}

function fromGemini(model: string, streaming: boolean, body: GeminiBody, request: IncomingMessage): Incoming {
  const textOf = (turn: { parts?: { text?: string }[] } | undefined) =>
    (turn?.parts ?? []).map(({ text }) => text ?? '').join('');
  const system = textOf(body.systemInstruction);
  const turns = body.contents ?? [];
  const key = request.headers['x-goog-api-key'];
  return {
    provider: 'gemini',
    model,
    system,
    prompt: textOf(turns.find(({ role }) => role === 'user')),
    characters: turns.reduce((sum, turn) => sum + textOf(turn).length, system.length),
    maxOutputTokens: body.generationConfig?.maxOutputTokens ?? 1024,
    streaming,
    json: false, // unlike the others, Gemini doesn't insist on the word in the prompt
    wantsUsage: true,
    key: typeof key === 'string' ? key : null,
    body,
  };
}
