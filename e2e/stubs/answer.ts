import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Behaviour, Fault, StubRequest } from './behaviour';
import { groqErrorChunk } from './chat-wire';
import { errorAnswer, html } from './error-answers';
import type { Incoming } from './incoming';
import { replyFor } from './replies';
import { wires, type Ending, type ErrorAnswer, type Reply } from './wire';

/** One request under way. */
export interface Exchange {
  incoming: Incoming;
  record: StubRequest;
  response: ServerResponse;
  behaviour: Behaviour;
  /** Of this request; the behaviour's own may have had its times. */
  fault: Fault | undefined;
  /** Rate-limit headers, if limits are enforced. */
  headers: Record<string, string>;
}

// Generous, as a paying customer sees them: limits are asked for by `limits` or `headers`.
const usualHeaders = {
  'x-ratelimit-limit-requests': '500000',
  'x-ratelimit-remaining-requests': '499999',
  'x-ratelimit-reset-requests': '172ms',
  'x-ratelimit-limit-tokens': '1000000',
  'x-ratelimit-remaining-tokens': '998000',
  'x-ratelimit-reset-tokens': '119ms',
};

export function sendError(
  { response, record, behaviour }: Exchange,
  { status, body, headers }: ErrorAnswer,
): void {
  const { retryAfter } = behaviour;
  record.status = status;
  response.writeHead(status, {
    'content-type': typeof body === 'string' ? 'text/html; charset=utf-8' : 'application/json',
    ...headers,
    ...(retryAfter !== undefined && record.provider !== 'gemini' && { 'retry-after': String(retryAfter) }),
    ...behaviour.headers,
  });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

/** Answers as the behaviour says. Resolves when nothing more will be sent. */
export async function answer(exchange: Exchange): Promise<void> {
  const { incoming, record, response, behaviour, fault } = exchange;
  if (fault === 'hang') return;
  if (fault === 'reset') return cut(exchange);
  if (behaviour.headersMs) await sleep(behaviour.headersMs);
  const error = fault && errorAnswer(incoming.provider, fault, behaviour);
  if (error) return sendError(exchange, error);
  record.status = 200;
  if (fault === 'html-200') return void response.writeHead(200, { 'content-type': 'text/html' }).end(html);
  if (fault === 'error-200') {
    const body = errorAnswer(incoming.provider, 'server-error', behaviour)?.body;
    return void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  }
  const type = incoming.streaming ? 'text/event-stream' : 'application/json';
  response.writeHead(200, {
    'content-type': incoming.provider === 'openai' ? `${type}; charset=utf-8` : type,
    'x-request-id': record.model === '' ? 'req_stub' : `req_${record.at}`,
    ...(incoming.provider === 'groq' || incoming.provider === 'openai' ? usualHeaders : {}),
    ...exchange.headers,
    ...behaviour.headers,
  });
  response.flushHeaders();
  if (fault === 'empty-200') return void response.end();
  const reply: Reply = {
    provider: incoming.provider,
    id: randomBytes(8).toString('hex'),
    model: behaviour.model ?? incoming.model,
    promptTokens: (record.promptTokens = Math.ceil(incoming.characters / 4)),
    outputTokens: 0,
    thoughtTokens:
      fault === 'thoughts' ? incoming.maxOutputTokens : Math.ceil((behaviour.thoughts?.length ?? 0) / 4),
    wantsUsage: incoming.wantsUsage,
  };
  record.outputTokens = reply.thoughtTokens;
  const text = textOf(exchange);
  if (incoming.streaming) return await stream(exchange, reply, text);
  reply.outputTokens = Math.ceil(text.length / 4);
  record.outputTokens += reply.outputTokens;
  if (behaviour.firstTokenMs) await sleep(behaviour.firstTokenMs);
  response.end(JSON.stringify(wires[incoming.provider].whole(reply, text, endingOf(fault))));
}

function textOf({ incoming, record, behaviour, fault }: Exchange): string {
  const usual = () => behaviour.reply ?? replyFor(incoming.provider, record.section, incoming.prompt);
  switch (fault) {
    case 'empty':
    case 'thoughts':
    case 'prompt-blocked':
    case 'refusal':
    case 'tool-call':
      return '';
    case 'wrong-json':
      return '{"result":{"rows":"none"}}';
    case 'fenced-json':
      return `\`\`\`json\n${usual().replace(/\}\s*$/, ',}')}\n\`\`\``;
    case 'prose':
      return 'Here is what I found in the documents you sent.';
    case 'length':
      return usual().slice(0, Math.ceil(usual().length / 2));
    default:
      return usual();
  }
}

function endingOf(fault: Fault | undefined): Ending {
  if (fault === 'length' || fault === 'thoughts') return 'length';
  if (fault === 'safety') return 'safety';
  return fault === 'tool-call' ? 'tool-call' : 'stop';
}

async function stream(exchange: Exchange, reply: Reply, text: string): Promise<void> {
  const { record, response, behaviour, fault } = exchange;
  const wire = wires[reply.provider];
  const write = (event: string) => void (response.destroyed || response.write(event));
  wire.head(reply).forEach(write);
  const startedMs = performance.now();
  if (behaviour.firstTokenMs) await sleep(behaviour.firstTokenMs);
  if (behaviour.thoughts !== undefined) write(wire.thought(reply, behaviour.thoughts));
  if (fault === 'prompt-blocked') {
    wire.promptBlock(reply).forEach(write);
    return void response.end();
  }
  if (fault === 'refusal') write(wire.refusal(reply, 'I can’t help with that.'));
  const size = fault === 'drip' ? 1 : (behaviour.chunkCharacters ?? 24);
  const pieces = text.match(new RegExp(`[^]{1,${size}}`, 'gu')) ?? [];
  const gapMs = gapBefore(exchange, startedMs, pieces.length - 1);
  const breaks = breaking[fault ?? 'drip'];
  let sent = 0;
  let written = 0;
  for (const piece of pieces) {
    if (breaks && sent >= (behaviour.afterChunks ?? 3)) break;
    if (sent > 0 && gapMs(sent) > 0) await sleep(gapMs(sent));
    if (response.destroyed) return;
    written += piece.length;
    reply.outputTokens = Math.ceil(written / 4);
    record.outputTokens = reply.outputTokens + reply.thoughtTokens;
    record.firstTokenAt ??= Date.now();
    write(wire.text(reply, piece));
    sent++;
  }
  if (breaks) return await breaks(exchange, reply, write);
  wire.end(reply, endingOf(fault)).forEach(write);
  if (fault !== 'linger') response.end();
}

/** How long to wait before the piece at each place, of which `last` is the last; by the clock where all has its time. */
function gapBefore({ behaviour, fault }: Exchange, startedMs: number, last: number): (at: number) => number {
  if (fault === 'drip') return () => 1000;
  const { wholeMs, firstTokenMs = 0, gapMs = 0 } = behaviour;
  if (wholeMs === undefined) return () => gapMs;
  return (at) => startedMs + firstTokenMs + ((wholeMs - firstTokenMs) * at) / last - performance.now();
}

type Break = (exchange: Exchange, reply: Reply, write: (event: string) => void) => void | Promise<void>;

/** How a stream goes wrong once its first pieces are out. */
const breaking: Partial<Record<Fault, Break>> = {
  stall: () => {},
  cut: async (exchange) => {
    await sleep(10); // so that what was written gets through first
    cut(exchange);
  },
  'no-finish': ({ response }) => void response.end(),
  'in-band-error': ({ response }, reply, write) => {
    write(wires[reply.provider].error(reply));
    response.end();
  },
  'groq-error': ({ response }, reply, write) => {
    write(groqErrorChunk(reply));
    write('data: [DONE]\n\n');
    response.end();
  },
  'bad-chunk': ({ response }, reply, write) => {
    write(`data: {"id":"${reply.id}","choi${reply.provider === 'gemini' ? '\r\n\r\n' : '\n\n'}`);
    wires[reply.provider].end(reply, 'stop').forEach(write);
    response.end();
  },
  safety: ({ response }, reply, write) => {
    wires[reply.provider].end(reply, 'safety').forEach(write);
    response.end();
  },
};

function cut({ record, response }: Exchange): void {
  record.end = 'cut by stub';
  response.socket?.destroy();
}
