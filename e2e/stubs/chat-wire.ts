import type { Ending, Reply, Wire } from './wire';

const finishes: Record<Ending, string> = {
  stop: 'stop',
  length: 'length',
  safety: 'content_filter',
  'tool-call': 'tool_calls',
};

function event(data: unknown): string {
  return `data: ${JSON.stringify(data)}\n\n`;
}

function chunk(reply: Reply, choice: object | null, more: object = {}): string {
  return event({
    id: `chatcmpl-${reply.id}`,
    object: 'chat.completion.chunk',
    created: Math.floor(Date.now() / 1000),
    model: reply.model,
    system_fingerprint: 'fp_3f3b5c1a2d',
    choices: choice === null ? [] : [{ index: 0, logprobs: null, finish_reason: null, ...choice }],
    ...more,
  });
}

function usage(reply: Reply) {
  const completion = reply.outputTokens + reply.thoughtTokens;
  const counts = {
    prompt_tokens: reply.promptTokens,
    completion_tokens: completion,
    total_tokens: reply.promptTokens + completion,
  };
  if (reply.provider !== 'groq') {
    return { ...counts, completion_tokens_details: { reasoning_tokens: reply.thoughtTokens } };
  }
  return { queue_time: 0.018, prompt_time: 0.011, completion_time: 0.4, total_time: 0.411, ...counts };
}

/** Groq, OpenAI and self-hosted services, in what they say and in where they differ. */
export const chatWire: Wire = {
  head: (reply) => [
    chunk(
      reply,
      { delta: { role: 'assistant', content: '' } },
      reply.provider === 'groq' ? { x_groq: { id: `req_${reply.id}` } } : {},
    ),
  ],
  thought: (reply, text) => chunk(reply, { delta: { reasoning: text } }),
  text: (reply, text) => chunk(reply, { delta: { content: text } }),
  refusal: (reply, text) => chunk(reply, { delta: { refusal: text } }),
  promptBlock: (reply) => chatWire.end(reply, 'safety'),
  end: (reply, ending) => [
    chunk(
      reply,
      { delta: {}, finish_reason: finishes[ending] },
      reply.provider === 'groq' ? { x_groq: { id: `req_${reply.id}`, usage: usage(reply) } } : {},
    ),
    ...(reply.provider !== 'groq' && reply.wantsUsage ? [chunk(reply, null, { usage: usage(reply) })] : []),
    'data: [DONE]\n\n',
  ],
  error: (reply) => {
    const data = event({ error: { message: 'The server had an error.', type: 'server_error', code: null } });
    return reply.provider === 'groq' ? `event: error\n${data}` : data;
  },
  whole: (reply, text, ending) => ({
    id: `chatcmpl-${reply.id}`,
    object: 'chat.completion',
    created: Math.floor(Date.now() / 1000),
    model: reply.model,
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content: text },
        logprobs: null,
        finish_reason: finishes[ending],
      },
    ],
    usage: usage(reply),
    ...(reply.provider === 'groq' && { x_groq: { id: `req_${reply.id}` } }),
  }),
};

/** Groq's way of stopping early: a finish reason as ever, and an error beside it. */
export function groqErrorChunk(reply: Reply): string {
  return chunk(
    reply,
    { delta: {}, finish_reason: 'stop' },
    { x_groq: { id: `req_${reply.id}`, error: 'over_capacity', usage: usage(reply) } },
  );
}
