import 'server-only';
import { brokenStream } from '../failure';
import { ProviderError, type LimitReading, type ModelRequest, type StreamPart } from '../provider';
import type { Usage } from '../types';

/** What one chunk of a provider's stream adds; everything else in it is of no interest. */
export interface Delta {
  text?: string | undefined;
  finish?: 'stop' | 'length' | 'refused' | undefined;
  model?: string | undefined;
  usage?: Usage | undefined;
}

/** An answer whose headers have come. */
export interface OpenAnswer {
  limits: LimitReading;
  /** As the SDK parsed them: nothing about their shape is certain. */
  chunks: AsyncIterable<unknown>;
}

/**
 * One call: opens an answer and reads it to its end, over a signal of its own that aborts with the caller's
 * and, in any case, when the reading ends, so that no socket outlives its reader.
 * `open` and `read` throw ProviderError for what the provider did wrong.
 */
export async function* streamParts(
  request: ModelRequest,
  signal: AbortSignal,
  open: (request: ModelRequest, signal: AbortSignal) => Promise<OpenAnswer>,
  read: (chunk: unknown) => Delta,
): AsyncGenerator<StreamPart, void, undefined> {
  // One of the SDKs sends a request even when its signal has long been aborted.
  signal.throwIfAborted();
  const call = new AbortController();
  const abort = () => call.abort(signal.reason);
  signal.addEventListener('abort', abort, { once: true });
  try {
    const { limits, chunks } = await open(request, call.signal);
    signal.throwIfAborted();
    yield { type: 'open', limits };
    yield* readParts(request.model, chunks, read, signal);
  } catch (error) {
    // Whatever an SDK makes of an abort, the caller knows why.
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener('abort', abort);
    call.abort();
  }
}

async function* readParts(
  model: string,
  chunks: AsyncIterable<unknown>,
  read: (chunk: unknown) => Delta,
  signal: AbortSignal,
): AsyncGenerator<StreamPart, void, undefined> {
  const iterator = chunks[Symbol.asyncIterator]();
  const told: Delta = {};
  let begun = false;
  for (;;) {
    const next = await nextChunk(iterator, begun, told.finish !== undefined);
    // Two of the SDKs end an aborted stream as if it were whole.
    signal.throwIfAborted();
    if (next === undefined) break;
    begun = true;
    const delta = read(next.chunk);
    told.model = delta.model ?? told.model;
    told.usage = delta.usage ?? told.usage;
    told.finish = told.finish === 'refused' ? 'refused' : (delta.finish ?? told.finish);
    if (delta.text) yield { type: 'text', text: delta.text };
  }
  if (!begun) throw new ProviderError('unreadable');
  if (told.finish === undefined) throw new ProviderError('cut-off');
  yield { type: 'end', finish: told.finish, model: told.model ?? model, usage: told.usage ?? null };
}

/** How long the end of a body is waited for once its text is known to be whole. Reading it keeps the connection for the next call. */
const lingerMs = 500;

/**
 * The next chunk, or undefined at the end. After the finish reason only figures can follow:
 * a connection that breaks or falls silent then has cost no text.
 */
async function nextChunk(
  iterator: AsyncIterator<unknown>,
  begun: boolean,
  finished: boolean,
): Promise<{ chunk: unknown } | undefined> {
  try {
    const next = await (finished ? soon(iterator.next()) : iterator.next());
    return next === undefined || next.done ? undefined : { chunk: next.value };
  } catch (error) {
    if (error instanceof ProviderError) throw error;
    if (finished) return undefined;
    throw brokenStream(error, begun);
  }
}

async function soon<T>(promise: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, lingerMs, undefined);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
