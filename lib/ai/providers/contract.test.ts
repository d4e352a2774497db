import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Behaviour, Fault } from '@/e2e/stubs/behaviour';
import { startStub, urlsOf, type Stub } from '@/e2e/stubs/stub';
import { ProviderError, type ModelRequest, type Provider, type StreamPart } from '../provider';
import { providerIds, type FailureReason, type ProviderId } from '../types';
import { createProviders } from './index';
import { untilPacificMidnightMs } from './wire/pacific-midnight';

// Generous everywhere: how fast a socket closes is measured by the bench, on a machine that does nothing else.
vi.setConfig({ testTimeout: 30_000 });

let stub: Stub;
const unhandled: unknown[] = [];
const note = (reason: unknown) => void unhandled.push(reason);

beforeAll(async () => {
  process.on('unhandledRejection', note);
  stub = await startStub();
});
afterAll(async () => {
  process.off('unhandledRejection', note);
  await stub.close();
});
beforeEach(() => stub.reset());
afterEach(async () => {
  await sleep(5);
  expect(unhandled).toEqual([]);
});

const firstModels: Record<ProviderId, string> = {
  groq: 'openai/gpt-oss-120b',
  gemini: 'gemini-2.5-flash',
  openai: 'gpt-4o-mini',
  compatible: 'llama3.2',
};

function provider(id: ProviderId, urls: Record<ProviderId, string> = stub.urls): Provider {
  const common = { apiKey: 'key-of-ours', baseUrl: urls[id], models: [firstModels[id]] };
  const [created] = createProviders({ chain: [id], [id]: common });
  if (!created) throw new Error('not configured');
  return created;
}

function request(id: ProviderId, more: Partial<ModelRequest> = {}): ModelRequest {
  return {
    model: firstModels[id],
    system: 'You are terse.',
    messages: [{ role: 'user', text: 'Name a colour, as JSON or otherwise.' }],
    temperature: 0.2,
    maxOutputTokens: 500,
    json: false,
    ...more,
  };
}

interface Told {
  text: string;
  open: Extract<StreamPart, { type: 'open' }> | undefined;
  end: Extract<StreamPart, { type: 'end' }> | undefined;
  error: unknown;
}

/** Reads a stream to its end or its error. */
async function read(id: ProviderId, more: Partial<ModelRequest> = {}, signal = new AbortController().signal) {
  const told: Told = { text: '', open: undefined, end: undefined, error: undefined };
  try {
    for await (const part of provider(id).stream(request(id, more), signal)) {
      if (part.type === 'text') told.text += part.text;
      else if (part.type === 'open') told.open = part;
      else told.end = part;
    }
  } catch (error) {
    told.error = error;
  }
  return told;
}

async function failure(
  id: ProviderId,
  behaviour: Behaviour,
  more?: Partial<ModelRequest>,
): Promise<ProviderError> {
  stub.setBehaviour(id, behaviour);
  const { error, end } = await read(id, more);
  expect(end).toBeUndefined();
  expect(error).toBeInstanceOf(ProviderError);
  return error as ProviderError;
}

async function socketsClosed(): Promise<void> {
  const open = () => stub.requests.filter(({ end }) => end === 'open');
  await vi.waitFor(() => expect(open()).toEqual([]), { timeout: 5000, interval: 5 });
}

describe.each(providerIds)('%s', (id) => {
  test('streams a reply in pieces, and ends it with the model and the tokens that the provider reports', async () => {
    stub.setBehaviour(id, {
      reply: 'Blue, as the sky is at noon in July.',
      model: 'served-instead',
      chunkCharacters: 5,
      gapMs: 10,
    });
    const parts: StreamPart[] = [];
    for await (const part of provider(id).stream(request(id), new AbortController().signal)) parts.push(part);
    const texts = parts.flatMap((part) => (part.type === 'text' ? [part.text] : []));
    expect(texts.length).toBeGreaterThan(1);
    expect(texts.join('')).toBe('Blue, as the sky is at noon in July.');
    expect(parts[0]?.type).toBe('open');
    expect(parts.at(-1)).toEqual({
      type: 'end',
      finish: 'stop',
      model: 'served-instead',
      usage: { inputTokens: stub.requests[0]?.promptTokens, outputTokens: 9 },
    });
    expect(stub.requests).toHaveLength(1);
    await socketsClosed();
  });

  test('counts thinking as output, and leaves it out of the text', async () => {
    stub.setBehaviour(id, { reply: 'Blue.', thoughts: 'The user asks for a colour.' });
    const { text, end } = await read(id);
    expect(text).toBe('Blue.');
    expect(end?.usage?.outputTokens).toBe(9);
  });

  test('keeps characters whole that need several bytes or units', async () => {
    const reply = 'Łukasz 田中 العربية 👩‍🚀 “dash — dash” \u2028 end';
    stub.setBehaviour(id, { reply, chunkCharacters: 1 });
    expect((await read(id)).text).toBe(reply);
  });

  test('serves twenty calls at once, each its own reply', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => read(id)));
    expect(all.map(({ text }) => text)).toEqual(
      Array.from({ length: 20 }, () => `Hello from the ${id} stub.`),
    );
    expect(stub.requests).toHaveLength(20);
  });

  // What each fault is, and where a wire has its own word for it.
  const expectations: [Fault, FailureReason, Partial<Record<ProviderId, FailureReason>>?][] = [
    ['unauthorized', 'unauthorized'],
    ['forbidden', 'unauthorized'],
    ['region', 'unauthorized'],
    ['model-gone', 'model-gone'],
    ['model-decommissioned', 'model-gone'],
    ['too-large', 'too-large', { gemini: 'bad-request' }],
    ['rate-limited', 'rate-limited'],
    ['rate-limited-bare', 'rate-limited'],
    ['daily-quota', 'quota-exhausted'],
    ['insufficient-quota', 'quota-exhausted'],
    ['bad-request', 'bad-request'],
    ['json-validate-failed', 'not-accepted', { gemini: 'bad-request' }],
    ['server-error', 'overloaded'],
    ['bad-gateway', 'overloaded'],
    ['unavailable', 'overloaded'],
    ['unavailable-html', 'overloaded'],
    ['capacity', 'overloaded'],
    ['reset', 'unreachable'],
    ['html-200', 'unreadable'],
    ['empty-200', 'unreadable'],
    ['error-200', 'unreadable'],
    ['cut', 'cut-off'],
    ['no-finish', 'cut-off'],
    ['in-band-error', 'cut-off'],
    ['bad-chunk', 'unreadable', { gemini: 'cut-off' }],
    ['tool-call', 'not-accepted'],
  ];
  test.each(expectations)('tells the fault %s as %s', async (fault, usual, own) => {
    const quiet = vi.spyOn(console, 'error');
    const error = await failure(id, { fault, gapMs: 5 });
    expect(error.reason).toBe(own?.[id] ?? usual);
    expect(stub.requests).toHaveLength(1);
    expect(quiet).not.toHaveBeenCalled();
    quiet.mockRestore();
    await socketsClosed();
  });

  const endings: [Fault, 'stop' | 'length' | 'refused'][] = [
    ['empty', 'stop'],
    ['length', 'length'],
    ['thoughts', 'length'],
    ['safety', 'refused'],
    ['prompt-blocked', 'refused'],
  ];
  test.each(endings)('ends the fault %s with %s', async (fault, finish) => {
    stub.setBehaviour(id, { fault });
    const { end, error } = await read(id);
    expect(error).toBeUndefined();
    expect(end?.finish).toBe(finish);
  });

  test('a body that isn’t ended after the finish reason costs no answer', async () => {
    stub.setBehaviour(id, { fault: 'linger', reply: 'Blue.' });
    expect(await read(id)).toMatchObject({ text: 'Blue.', end: { finish: 'stop' }, error: undefined });
    await socketsClosed();
  });

  test('calls one after another share a connection', async () => {
    const fresh = await startStub();
    for (let call = 0; call < 4; call++) {
      const parts = provider(id, fresh.urls).stream(request(id), new AbortController().signal);
      for await (const part of parts) expect(part).toBeDefined();
      await sleep(10); // the client frees a connection a moment after its body's end
    }
    expect(new Set(fresh.requests.map(({ clientPort }) => clientPort)).size).toBeLessThan(4);
    await fresh.close();
  });

  test('an error names neither the prompt nor what the provider wrote', async () => {
    stub.setBehaviour(id, {
      fault: 'bad-chunk',
      reply: 'SECRET-REPLY in several pieces of text, long enough.',
    });
    const { error } = await read(id, { messages: [{ role: 'user', text: 'SECRET-PROMPT' }] });
    const { message, stack, cause } = error as Error;
    expect(`${message} ${stack} ${String(cause)} ${JSON.stringify(error)}`).not.toMatch(/SECRET|key-of-ours/);
  });

  test('a refused connection and an unknown host are unreachable', async () => {
    const probe = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => probe.once('listening', resolve));
    const { port } = probe.address() as AddressInfo;
    await new Promise((resolve) => probe.close(resolve));
    for (const base of [`http://127.0.0.1:${port}`, 'http://nowhere.invalid']) {
      const parts = provider(id, urlsOf(base)).stream(request(id), new AbortController().signal);
      await expect(parts[Symbol.asyncIterator]().next()).rejects.toMatchObject({ reason: 'unreachable' });
    }
  });

  test('a signal that is aborted beforehand sends nothing', async () => {
    const { error } = await read(id, {}, AbortSignal.abort(new Error('stopped')));
    expect(error).toMatchObject({ message: 'stopped' });
    expect(stub.requests).toEqual([]);
  });

  test.each([
    ['before headers', { fault: 'hang' }],
    ['before the first token', { firstTokenMs: 60_000 }],
    ['between tokens', { fault: 'stall' }],
    ['while tokens drip', { fault: 'drip' }],
  ] as [string, Behaviour][])(
    'an abort %s closes the socket and rejects with its reason',
    async (_, behaviour) => {
      stub.setBehaviour(id, {
        reply: 'Blue, as the sky is at noon, and green and red.',
        chunkCharacters: 9,
        ...behaviour,
      });
      const controller = new AbortController();
      const reading = read(id, {}, controller.signal);
      await vi.waitFor(() => expect(stub.requests).toHaveLength(1), { timeout: 5000, interval: 5 });
      await sleep(30);
      controller.abort(new Error('stopped'));
      const { error, end } = await reading;
      expect(error).toMatchObject({ message: 'stopped' });
      expect(end).toBeUndefined();
      await socketsClosed();
      expect(stub.requests[0]?.end).toBe('cut by client');
    },
  );

  test('a reader that stops early closes the socket', async () => {
    stub.setBehaviour(id, { fault: 'stall' });
    for await (const part of provider(id).stream(request(id), new AbortController().signal)) {
      if (part.type === 'text') break;
    }
    await socketsClosed();
    expect(stub.requests[0]?.end).toBe('cut by client');
  });

  test('leaves no listener on the caller’s signal', async () => {
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, 'addEventListener');
    const removed = vi.spyOn(signal, 'removeEventListener');
    await read(id, {}, signal);
    expect(added).toHaveBeenCalledTimes(1);
    expect(removed).toHaveBeenCalledTimes(1);
  });

  test('is not led astray by the SDK’s own environment variables', async () => {
    for (const name of ['GROQ', 'OPENAI', 'GOOGLE', 'GEMINI']) {
      vi.stubEnv(`${name}_BASE_URL`, 'http://127.0.0.1:9');
      vi.stubEnv(`${name}_API_KEY`, 'somebody-elses');
      vi.stubEnv(`${name}_CUSTOM_HEADERS`, 'x-astray: yes\nauthorization: Bearer somebody-elses');
    }
    vi.stubEnv('OPENAI_ORG_ID', 'astray');
    vi.stubEnv('OPENAI_PROJECT_ID', 'astray');
    vi.stubEnv('OPENAI_ADMIN_KEY', 'somebody-elses');
    expect((await read(id)).error).toBeUndefined();
    const sent = JSON.stringify(stub.requests[0]?.headers);
    expect(sent).toContain('key-of-ours');
    expect(sent).not.toMatch(/astray|somebody/);
  });

  test('a bug of ours passes through untouched', async () => {
    const circular: ModelRequest[] = [];
    const parts = provider(id).stream(
      {
        ...request(id),
        temperature: circular.concat(circular) as unknown as number,
        messages: null as never,
      },
      new AbortController().signal,
    );
    await expect(parts[Symbol.asyncIterator]().next()).rejects.toBeInstanceOf(TypeError);
    expect(stub.requests).toEqual([]);
  });
});

describe('what is asked for', () => {
  test.each([
    ['groq', 'openai/gpt-oss-120b', { max_completion_tokens: 500, reasoning_effort: 'low' }],
    ['groq', 'llama-3.3-70b-versatile', { max_completion_tokens: 500 }],
    ['openai', 'gpt-4o-mini', { max_completion_tokens: 500 }],
    ['openai', 'gpt-6-luna', { max_completion_tokens: 500, reasoning_effort: 'none' }],
    ['compatible', 'qwen3', { max_tokens: 500 }],
  ] as const)('%s %s: the output limit and the reasoning switch are its own', async (id, model, own) => {
    await read(id, { model });
    const { messages, ...body } = stub.requests[0]?.body as Record<string, unknown>;
    const usage = id === 'groq' ? {} : { stream_options: { include_usage: true } };
    expect(body).toEqual({ model, temperature: 0.2, stream: true, ...usage, ...own });
    expect(messages).toEqual([
      { role: 'system', content: 'You are terse.' },
      { role: 'user', content: 'Name a colour, as JSON or otherwise.' },
    ]);
  });

  test.each([
    ['gemini-2.5-flash', { thinkingConfig: { thinkingBudget: 0 } }],
    ['gemini-3.5-flash-lite', { thinkingConfig: { thinkingLevel: 'minimal' } }],
    ['gemini-unheard-of', {}],
  ])('gemini %s: thinking is switched off as the model knows it', async (model, own) => {
    await read('gemini', { model, json: true });
    expect(stub.requests[0]).toMatchObject({
      path: `/gemini/v1beta/models/${model}:streamGenerateContent?alt=sse`,
      body: { systemInstruction: { parts: [{ text: 'You are terse.' }] } },
    });
    expect((stub.requests[0]?.body as { generationConfig: object }).generationConfig).toEqual({
      temperature: 0.2,
      maxOutputTokens: 500,
      responseMimeType: 'application/json',
      ...own,
    });
  });

  test.each([
    ['groq', { type: 'json_object' }],
    ['openai', { type: 'json_object' }],
    ['compatible', { type: 'json_schema', json_schema: { name: 'reply', schema: { type: 'object' } } }],
  ] as const)('%s: JSON is asked for in its own way', async (id, format) => {
    await read(id, { json: true });
    expect(stub.requests[0]?.body).toMatchObject({ response_format: format });
  });

  test.each(providerIds)('%s: a corrective re-ask keeps who said what', async (id) => {
    const messages = [
      { role: 'user', text: 'Name a colour.' },
      { role: 'assistant', text: 'Seven.' },
      { role: 'user', text: 'That is no colour.' },
    ] as const;
    await read(id, { messages });
    const sent = JSON.stringify(stub.requests[0]?.body);
    expect(sent.indexOf('Seven')).toBeGreaterThan(sent.indexOf('Name a colour.'));
    expect(sent).toContain(id === 'gemini' ? '"role":"model"' : '"role":"assistant"');
  });

  test('compatible: no key, no header for one', async () => {
    const [keyless] = createProviders({
      chain: ['compatible'],
      compatible: { baseUrl: stub.urls.compatible, models: ['llama3.2'] },
    });
    const iterator = keyless
      ?.stream(request('compatible'), new AbortController().signal)
      [Symbol.asyncIterator]();
    expect((await iterator?.next())?.value).toMatchObject({ type: 'open' });
    await iterator?.return?.();
    expect(stub.requests[0]?.headers.authorization).toBeUndefined();
  });
});

describe('limits', () => {
  test('groq: request figures are of the day, token figures of the minute', async () => {
    stub.setBehaviour('groq', {
      headers: {
        'x-ratelimit-limit-requests': '1000',
        'x-ratelimit-remaining-requests': '990',
        'x-ratelimit-reset-requests': '2m59.56s',
        'x-ratelimit-limit-tokens': '8000',
        'x-ratelimit-remaining-tokens': '7100',
        'x-ratelimit-reset-tokens': '7.66s',
      },
    });
    expect((await read('groq')).open?.limits).toEqual({
      requestsPerDay: { limit: 1000, remaining: 990, resetMs: 179_560 },
      tokensPerMinute: { limit: 8000, remaining: 7100, resetMs: 7660 },
    });
  });

  test('gemini: there are none to read', async () => {
    expect((await read('gemini')).open?.limits).toEqual({});
  });

  test.each([
    ['seconds', { retryAfter: '30' }, 30_000],
    ['milliseconds', { headers: { 'retry-after-ms': '1500', 'retry-after': '60' } }, 1500],
    ['garbage', { retryAfter: 'soon' }, undefined],
    ['a negative number', { retryAfter: '-5' }, undefined],
  ])('a wait in %s is told', async (_, behaviour, expected) => {
    for (const id of ['groq', 'openai', 'compatible'] as const) {
      const { details } = await failure(id, { fault: 'rate-limited', ...behaviour });
      expect(details.retryAfterMs).toBe(expected);
    }
  });

  test('a wait until a date is told from now', async () => {
    const retryAfter = new Date(Date.now() + 400_000).toUTCString();
    const { details } = await failure('groq', { fault: 'rate-limited', retryAfter });
    expect(details.retryAfterMs).toBeGreaterThan(370_000);
    expect(details.retryAfterMs).toBeLessThanOrEqual(400_000);
  });

  test('gemini: RetryInfo tells a minute’s wait', async () => {
    const { reason, details } = await failure('gemini', { fault: 'rate-limited', retryAfter: '59.5s' });
    expect({ reason, ...details }).toMatchObject({
      reason: 'rate-limited',
      retryAfterMs: 59_500,
      window: 'minute',
    });
  });

  test('gemini: a daily quota rests until midnight in California, whatever delay is named', async () => {
    const { reason, details } = await failure('gemini', { fault: 'daily-quota' });
    expect({ reason, window: details.window }).toEqual({ reason: 'quota-exhausted', window: 'day' });
    const expected = untilPacificMidnightMs(new Date());
    expect(Math.abs((details.retryAfterMs ?? 0) - expected)).toBeLessThan(60_000);
  });

  test('groq: a wait longer than a minute is a day’s quota', async () => {
    const { reason, details } = await failure('groq', { fault: 'daily-quota' });
    expect({ reason, ...details }).toMatchObject({
      reason: 'quota-exhausted',
      window: 'day',
      retryAfterMs: 578_000,
    });
  });

  test('openai: an empty account names no wait', async () => {
    const { details } = await failure('openai', { fault: 'insufficient-quota' });
    expect(details).toEqual({ status: 429, code: 'insufficient_quota' });
  });

  test.each(['groq', 'openai', 'gemini'] as const)(
    '%s: the stub’s minute limit is told as one',
    async (id) => {
      stub.setBehaviour(id, { limits: { requestsPerMinute: 2, tokensPerMinute: 10_000 } });
      await read(id);
      await read(id);
      const { error } = await read(id);
      expect(error).toMatchObject({ reason: 'rate-limited', details: { window: 'minute' } });
      expect((error as ProviderError).details.retryAfterMs).toBeGreaterThan(0);
      expect((error as ProviderError).details.retryAfterMs).toBeLessThanOrEqual(60_000);
    },
  );
});

describe('one provider’s own', () => {
  test('groq: what failed JSON validation is handed on to be looked at', async () => {
    const reply = '{"rows":[{"requirement":"Go"}';
    const { reason, details } = await failure('groq', { fault: 'json-validate-failed', reply });
    expect({ reason, salvage: details.salvage }).toEqual({ reason: 'not-accepted', salvage: reply });
  });

  test('groq: an error beside a finish reason is a failure', async () => {
    const error = await failure('groq', { fault: 'groq-error' });
    expect(error.reason).toBe('cut-off');
  });

  test('openai: a refusal in the field for it is one, and is not text', async () => {
    stub.setBehaviour('openai', { fault: 'refusal' });
    expect(await read('openai')).toMatchObject({ text: '', end: { finish: 'refused' } });
  });

  test('gemini: a blocked prompt has its tokens counted all the same', async () => {
    stub.setBehaviour('gemini', { fault: 'prompt-blocked' });
    const { end } = await read('gemini');
    expect(end?.usage?.inputTokens).toBeGreaterThan(0);
  });
});

test('a provider names the host that it is reached at, and nothing else of the address', () => {
  const [gemini, own] = createProviders({
    chain: ['gemini', 'compatible'],
    gemini: { apiKey: 'k' },
    compatible: { baseUrl: 'http://me:secret@[::1]:8080/v1/secret', models: ['own'] },
  });
  expect(gemini?.server).toEqual({ address: 'generativelanguage.googleapis.com', port: 443 });
  expect(own?.server).toEqual({ address: '::1', port: 8080 });
});

test('providers come in the chain’s order, those without settings left out', () => {
  const made = createProviders({
    chain: ['openai', 'compatible', 'groq', 'gemini'],
    groq: { apiKey: 'k' },
    openai: { apiKey: 'k', models: ['own'] },
  });
  expect(made.map(({ id, models }) => [id, models[0]])).toEqual([
    ['openai', 'own'],
    ['groq', 'llama-3.3-70b-versatile'],
  ]);
});
