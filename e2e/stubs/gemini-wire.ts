import type { Ending, Reply, Wire } from './wire';

const finishes: Record<Ending, string> = {
  stop: 'STOP',
  length: 'MAX_TOKENS',
  safety: 'SAFETY',
  'tool-call': 'UNEXPECTED_TOOL_CALL',
};

// Google's JSON escapes what a script could trip over.
const escaped = /[<>&\u2028\u2029]/g;

function event(data: unknown): string {
  const json = JSON.stringify(data).replace(
    escaped,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `data: ${json}\r\n\r\n`;
}

function answer(reply: Reply, candidate: object | null, more: object = {}) {
  return {
    ...(candidate && { candidates: [{ ...candidate, index: 0 }] }),
    ...more,
    usageMetadata: {
      promptTokenCount: reply.promptTokens,
      ...(reply.outputTokens > 0 && { candidatesTokenCount: reply.outputTokens }),
      totalTokenCount: reply.promptTokens + reply.outputTokens + reply.thoughtTokens,
      promptTokensDetails: [{ modality: 'TEXT', tokenCount: reply.promptTokens }],
      ...(reply.thoughtTokens > 0 && { thoughtsTokenCount: reply.thoughtTokens }),
    },
    modelVersion: reply.model,
    responseId: reply.id,
  };
}

function content(parts: object[]) {
  return { content: { parts, role: 'model' } };
}

/** Gemini's `streamGenerateContent?alt=sse`: no word at the end but the finish reason. */
export const geminiWire: Wire = {
  head: () => [],
  thought: (reply, text) => event(answer(reply, content([{ text, thought: true }]))),
  text: (reply, text) => event(answer(reply, content([{ text }]))),
  refusal: (reply, text) => event(answer(reply, content([{ text }]))),
  promptBlock: (reply) => [
    event(answer(reply, null, { promptFeedback: { blockReason: 'PROHIBITED_CONTENT' } })),
  ],
  end: (reply, ending) => [
    event(
      answer(reply, {
        ...(ending === 'stop' && content([{ text: '' }])),
        finishReason: finishes[ending],
      }),
    ),
  ],
  error: () =>
    event({
      error: {
        code: 503,
        message: 'The model is overloaded. Please try again later.',
        status: 'UNAVAILABLE',
      },
    }),
  whole: (reply, text, ending) => answer(reply, { ...content([{ text }]), finishReason: finishes[ending] }),
};
