import 'server-only';
import { chatStreamError } from '../../failure';
import { ProviderError } from '../../provider';
import type { ProviderId, Usage } from '../../types';
import { readEvents } from './event-stream';
import { readLimits } from './limit-headers';
import type { Delta, OpenAnswer } from './stream-parts';
import { fields, text } from './untyped';

const finishes: Record<string, 'stop' | 'length' | 'refused'> = {
  stop: 'stop',
  length: 'length',
  content_filter: 'refused',
};

/** An answer of Groq's, OpenAI's or a service like them, as its SDK hands it over unread. */
export function chatAnswer(provider: ProviderId, { headers, body }: Response): OpenAnswer {
  return { limits: readLimits(provider, headers), next: readEvents(body) };
}

/** One chunk of a chat completion, as Groq, OpenAI and the services like them stream it. */
export function readChatChunk(chunk: unknown): Delta {
  const { choices, usage, model, x_groq: groq, error } = fields(chunk);
  // Groq may stop early with no more than an error of its own; the finish reason beside it may read "stop".
  const failure = error ?? fields(groq).error;
  if (failure !== undefined && failure !== null) throw chatStreamError(failure);
  const choice = fields(Array.isArray(choices) ? choices[0] : undefined);
  const delta = fields(choice.delta);
  return {
    text: text(delta.content),
    finish: text(delta.refusal) === undefined ? readFinish(choice.finish_reason) : 'refused',
    model: text(model),
    usage: readUsage(usage) ?? readUsage(fields(groq).usage),
  };
}

function readFinish(reason: unknown): Delta['finish'] {
  const name = text(reason);
  if (name === undefined) return undefined;
  const finish = finishes[name];
  // A tool call, where no tool was offered, or something newer than this table.
  if (finish === undefined)
    throw new ProviderError('not-accepted', /^\w{1,40}$/.test(name) ? { code: name } : {});
  return finish;
}

function readUsage(usage: unknown): Usage | undefined {
  const { prompt_tokens: inputTokens, completion_tokens: outputTokens } = fields(usage);
  return typeof inputTokens === 'number' && typeof outputTokens === 'number'
    ? { inputTokens, outputTokens }
    : undefined;
}
