import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { providerIds, type ProviderId } from '../../lib/ai/types';
import type { SectionId } from '../../lib/sections/catalog';
import { answer, sendError, type Exchange } from './answer';
import type { Behaviour, StubRequest } from './behaviour';
import { errorAnswer } from './error-answers';
import { readBody, readIncoming, type Incoming } from './incoming';
import { MinuteLimit } from './rate-limit';
import { sectionOf } from './replies';

/** All three wires, and a self-hosted service, on one port. */
export interface Stub {
  port: number;
  /** What `GROQ_BASE_URL` and the like are set to. */
  urls: Record<ProviderId, string>;
  /** Oldest first. */
  requests: StubRequest[];
  /** From now on; for one section only where it is named. An empty behaviour is a good one. */
  setBehaviour(provider: ProviderId, behaviour: Behaviour, section?: SectionId): void;
  /** Back to good behaviour, nothing recorded, no allowance spent. */
  reset(): void;
  close(): Promise<void>;
}

interface Rule {
  behaviour: Behaviour;
  struck: number;
}

/** Control as posted to `/control`: one setting, several, or `{ "reset": true }`. */
type Control = { reset?: boolean } | Setting | Setting[];

interface Setting {
  provider: ProviderId;
  section?: SectionId;
  behaviour: Behaviour;
}

export async function startStub(options: { port?: number; host?: string } = {}): Promise<Stub> {
  const rules = new Map<string, Rule>();
  const limits = new Map<ProviderId, MinuteLimit>();
  const requests: StubRequest[] = [];
  const host = options.host ?? '127.0.0.1';

  const setBehaviour: Stub['setBehaviour'] = (provider, behaviour, section) =>
    void rules.set(`${provider} ${section ?? 'any'}`, { behaviour, struck: 0 });
  const reset = () => {
    rules.clear();
    limits.clear();
    requests.length = 0;
  };

  const server = createServer((request, response) => {
    void handle(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  // Longer than any client's, as providers have it: none is to meet a connection that was just closed.
  server.keepAliveTimeout = 65_000;
  // A client's abort is no fault of the stub's.
  server.on('clientError', (_, socket) => socket.destroy());

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.url === '/control') return await control(request, response);
    const at = Date.now();
    const incoming = await readIncoming(request);
    if (incoming === undefined) return void response.writeHead(404).end('{"error":{"code":"unknown_url"}}');
    const record = recordOf(request, incoming, at);
    requests.push(record);
    response.on('close', () => {
      record.closedAt = Date.now();
      if (record.end === 'open') record.end = response.writableFinished ? 'finished' : 'cut by client';
    });
    const rule =
      rules.get(`${incoming.provider} ${record.section}`) ?? rules.get(`${incoming.provider} any`) ?? good();
    const { behaviour } = rule;
    const strikes = behaviour.fault !== undefined && rule.struck < (behaviour.times ?? Infinity);
    if (strikes) rule.struck++;
    const fault = strikes ? behaviour.fault : undefined;
    await respond({ incoming, record, response, behaviour, fault, headers: {} });
  }

  async function respond(exchange: Exchange): Promise<void> {
    const { incoming, record, response, behaviour } = exchange;
    const wrong = mistake(incoming);
    if (wrong) return sendError(exchange, wrong);
    if (behaviour.limits === undefined) return await answer(exchange);
    const limit = limits.get(incoming.provider) ?? new MinuteLimit();
    limits.set(incoming.provider, limit);
    const prompt = Math.ceil(incoming.characters / 4);
    const admitted = limit.admit(incoming.provider, behaviour.limits, prompt + incoming.maxOutputTokens);
    if ('refused' in admitted) return sendError(exchange, admitted.refused);
    response.once('close', () => admitted.settle(record.promptTokens + record.outputTokens));
    await answer({ ...exchange, headers: admitted.headers });
  }

  async function control(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method === 'POST') {
      const body = (await readBody(request)) as Control;
      if ('reset' in body) reset();
      else {
        for (const { provider, section, behaviour } of [body].flat() as Setting[]) {
          setBehaviour(provider, behaviour, section);
        }
      }
    }
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ requests }));
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, host, resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    port,
    urls: urlsOf(`http://${host}:${port}`),
    requests,
    setBehaviour,
    reset,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Where each provider's client is pointed at. */
export function urlsOf(base: string): Record<ProviderId, string> {
  const paths = { groq: '/groq', gemini: '/gemini', openai: '/openai/v1', compatible: '/compatible/v1' };
  return Object.fromEntries(providerIds.map((id) => [id, base + paths[id]])) as Record<ProviderId, string>;
}

function good(): Rule {
  return { behaviour: {}, struck: 0 };
}

function recordOf(request: IncomingMessage, incoming: Incoming, at: number): StubRequest {
  return {
    provider: incoming.provider,
    section: sectionOf(incoming.system),
    model: incoming.model,
    method: request.method ?? '',
    path: request.url ?? '',
    headers: request.headers,
    body: incoming.body,
    clientPort: request.socket.remotePort,
    at,
    status: null,
    promptTokens: 0,
    outputTokens: 0,
    firstTokenAt: null,
    closedAt: null,
    end: 'open',
  };
}

/** What the real ones refuse in any mood. */
function mistake(incoming: Incoming) {
  if (incoming.key === null && incoming.provider !== 'compatible') {
    return errorAnswer(incoming.provider, 'unauthorized', {});
  }
  const named = /json/i.test(incoming.system + incoming.prompt);
  return incoming.json && !named ? errorAnswer(incoming.provider, 'bad-request', {}) : undefined;
}
