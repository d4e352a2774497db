import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { attempt, story } from '../testing/story';
import { openTelemetry } from './telemetry';

interface Received {
  path: string;
  headers: Record<string, unknown>;
  body: unknown;
}

// OpenTelemetry’s packages take their time to load.
vi.setConfig({ testTimeout: 30_000 });

let server: Server;
let endpoint: string;
let received: Received[];

/** A collector that keeps what it gets. */
beforeEach(async () => {
  received = [];
  server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => (text += String(chunk)));
    request.on('end', () => {
      received.push({ path: request.url ?? '', headers: request.headers, body: JSON.parse(text) });
      response.setHeader('content-type', 'application/json').end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

interface Value {
  stringValue?: string;
  intValue?: number;
  doubleValue?: number;
  boolValue?: boolean;
  arrayValue?: { values: Value[] };
}
interface Span {
  name: string;
  kind: number;
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  startTimeUnixNano: string;
  endTimeUnixNano: string;
  status: { code: number };
  attributes: { key: string; value: Value }[];
}
interface Point {
  attributes: { key: string; value: Value }[];
  sum?: number;
  count?: number;
  asDouble?: number;
  explicitBounds?: number[];
}
interface Body {
  resourceSpans?: { scopeSpans: { spans: Span[] }[] }[];
  resourceMetrics?: {
    resource: { attributes: { key: string; value: Value }[] };
    scopeMetrics: {
      metrics: { name: string; histogram?: { dataPoints: Point[] }; sum?: { dataPoints: Point[] } }[];
    }[];
  }[];
}

const bodies = (path: string) => received.filter((one) => one.path === path).map(({ body }) => body as Body);
const spans = () =>
  bodies('/v1/traces')
    .flatMap(({ resourceSpans }) => resourceSpans ?? [])
    .flatMap(({ scopeSpans }) => scopeSpans)
    .flatMap((scope) => scope.spans);
const points = (name: string) =>
  bodies('/v1/metrics')
    .flatMap(({ resourceMetrics }) => resourceMetrics ?? [])
    .flatMap(({ scopeMetrics }) => scopeMetrics)
    .flatMap(({ metrics }) => metrics)
    .filter((metric) => metric.name === name)
    .flatMap(({ histogram, sum }) => [...(histogram?.dataPoints ?? []), ...(sum?.dataPoints ?? [])]);
function plain(value: Value): unknown {
  if (value.arrayValue) return value.arrayValue.values.map(plain);
  return Object.values(value)[0];
}
const attributesOf = ({ attributes }: { attributes: { key: string; value: Value }[] }) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, plain(value)]));

const start = Date.UTC(2026, 10, 23, 12);
const fallback = () =>
  story(
    [
      attempt({
        outcome: 'rate-limited',
        usage: null,
        status: 429,
        code: 'rate_limit_exceeded',
        seconds: 0.2,
      }),
      attempt({
        provider: 'gemini',
        model: 'gemini-2.5-flash',
        answeredBy: 'gemini-3.5-flash-lite',
        startedAt: start + 200,
        seconds: 1.5,
        json: true,
      }),
    ],
    { seconds: 1.7 },
  );

async function send(...stories: ReturnType<typeof fallback>[]): Promise<void> {
  const telemetry = openTelemetry(endpoint, () => {
    throw new Error('the collector was there');
  });
  for (const one of stories) telemetry?.tell(one);
  await telemetry?.flush();
}

test('a section is one trace: its span, and one for each call with the GenAI names', async () => {
  await send(fallback());
  const [groq, gemini, section] = [
    'chat openai/gpt-oss-120b',
    'generate_content gemini-2.5-flash',
    'section cover_letter',
  ].map((name) => spans().find((span) => span.name === name));
  if (!groq || !gemini || !section) throw new Error(`only ${spans().map(({ name }) => name)} came`);
  expect([groq.parentSpanId, gemini.parentSpanId]).toEqual([section.spanId, section.spanId]);
  expect(new Set([groq, gemini, section].map(({ traceId }) => traceId)).size).toBe(1);
  expect([groq.kind, gemini.kind, section.kind], 'client, client, internal').toEqual([3, 3, 1]);
  expect(attributesOf(groq)).toMatchObject({
    'gen_ai.operation.name': 'chat',
    'gen_ai.provider.name': 'groq',
    'server.address': 'api.groq.com',
    'server.port': 443,
    'error.type': 'rate-limited',
    'http.response.status_code': 429,
    'matchwise.attempt.number': 1,
    'matchwise.attempt.code': 'rate_limit_exceeded',
  });
  expect(groq.status.code).toBe(2);
  expect(attributesOf(gemini)).toMatchObject({
    'gen_ai.provider.name': 'gcp.gemini',
    'gen_ai.request.model': 'gemini-2.5-flash',
    'gen_ai.response.model': 'gemini-3.5-flash-lite',
    'gen_ai.request.max_tokens': 3000,
    'gen_ai.request.stream': true,
    'gen_ai.output.type': 'json',
    'gen_ai.response.finish_reasons': ['stop'],
    'gen_ai.response.time_to_first_chunk': 0.4,
    'gen_ai.usage.input_tokens': 3000,
    'gen_ai.usage.output_tokens': 500,
    'matchwise.attempt.number': 2,
  });
  expect(attributesOf(gemini)).not.toHaveProperty('error.type');
  const ms = (nanos: string) => Number(BigInt(nanos) / 1_000_000n);
  expect([ms(gemini.startTimeUnixNano), ms(gemini.endTimeUnixNano)]).toEqual([start + 200, start + 1700]);
});

test('a section that nobody could make is an error, and a cancelled one is none', async () => {
  const failed = story([attempt({ outcome: 'timed-out', usage: null })]);
  const cancelled = story([attempt({ outcome: 'cancelled', usage: null })], { outcome: 'cancelled' });
  await send(failed, cancelled);
  const sections = spans().filter(({ name }) => name.startsWith('section'));
  expect(sections.map((span) => [attributesOf(span)['matchwise.outcome'], span.status.code])).toEqual([
    ['failed', 2],
    ['cancelled', 0],
  ]);
});

test('calls, tokens, sections and cost are measured by provider and model', async () => {
  await send(fallback(), fallback());
  const byProvider = (name: string, provider: string) =>
    points(name).filter((point) => attributesOf(point)['gen_ai.provider.name'] === provider);
  expect(byProvider('gen_ai.client.operation.duration', 'gcp.gemini')).toMatchObject([{ count: 2, sum: 3 }]);
  expect(byProvider('gen_ai.client.operation.duration', 'groq')[0]?.explicitBounds?.slice(0, 3)).toEqual([
    0.01, 0.02, 0.04,
  ]);
  expect(
    points('gen_ai.client.token.usage').map((point) => [attributesOf(point)['gen_ai.token.type'], point.sum]),
  ).toEqual([
    ['input', 6000],
    ['output', 1000],
  ]);
  expect(points('matchwise.section.duration')).toMatchObject([{ count: 2 }]);
  // 3,000 tokens at $0.30 and 500 at $2.50 a million, twice.
  expect(points('matchwise.cost')[0]?.asDouble).toBeCloseTo(0.0043, 9);
});

test('the operator’s own headers and service name are used', async () => {
  vi.stubEnv('OTEL_EXPORTER_OTLP_HEADERS', 'x-api-key=abc');
  vi.stubEnv('OTEL_SERVICE_NAME', 'my-matchwise');
  await send(fallback());
  expect(received[0]?.headers['x-api-key']).toBe('abc');
  expect(JSON.stringify(received.map(({ body }) => body))).toContain('my-matchwise');
});

test('a collector that refuses is told of once', async () => {
  server.removeAllListeners('request');
  server.on('request', (_request, response) => void response.writeHead(403).end());
  let failures = 0;
  const telemetry = openTelemetry(endpoint, () => void (failures += 1));
  telemetry?.tell(fallback());
  await telemetry?.flush();
  telemetry?.tell(fallback());
  await telemetry?.flush();
  expect(failures).toBe(1);
});

test('without an endpoint nothing of OpenTelemetry is loaded', async () => {
  vi.resetModules();
  let loaded = false;
  vi.doMock('./otlp', () => ((loaded = true), { otlpTelemetry: () => null }));
  const fresh = await import('./telemetry');
  expect(fresh.openTelemetry(undefined, () => undefined)).toBeNull();
  expect(loaded).toBe(false);
  vi.doUnmock('./otlp');
});
