import 'server-only';
import { brokenStream } from '../../failure';
import { ProviderError, type LimitReading, type ModelRequest, type StreamPart } from '../../provider';
import type { Usage } from '../../types';

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
  /** The chunks that came next, null at the end of the body; nothing about a chunk's shape is certain. */
  next: () => Promise<readonly unknown[] | null>;
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
  let readToItsEnd = false;
  try {
    const answer = await open(request, call.signal);
    signal.throwIfAborted();
    yield { type: 'open', limits: answer.limits };
    const told: Told = { begun: false };
    while (!readToItsEnd) {
      const chunks = await nextChunks(answer, told);
      // An SDK may end an aborted stream as if it were whole.
      signal.throwIfAborted();
      if (chunks === 'late') break;
      readToItsEnd = chunks === null;
      let text = '';
      for (const chunk of chunks ?? []) text += add(told, read(chunk));
      if (text !== '') yield { type: 'text', text };
    }
    yield ending(told, request.model);
  } catch (error) {
    // Whatever an SDK makes of an abort, the caller knows why.
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener('abort', abort);
    // A body that was read to its end has let go of its socket, and an abort isn't free.
    if (!readToItsEnd) call.abort();
  }
}

/** What is known of a stream so far. */
interface Told {
  begun: boolean;
  finish?: Delta['finish'];
  model?: string | undefined;
  usage?: Usage | undefined;
}

/** The text that came with it. */
function add(told: Told, delta: Delta): string {
  told.begun = true;
  told.model = delta.model ?? told.model;
  told.usage = delta.usage ?? told.usage;
  if (told.finish !== 'refused') told.finish = delta.finish ?? told.finish;
  return delta.text ?? '';
}

function ending({ begun, finish, model, usage }: Told, asked: string): StreamPart {
  if (!begun) throw new ProviderError('unreadable');
  if (finish === undefined) throw new ProviderError('cut-off');
  return { type: 'end', finish, model: model ?? asked, usage: usage ?? null };
}

/** How long the end of a body is waited for once its text is known to be whole. Reading it keeps the connection for the next call. */
const lingerMs = 500;

/**
 * The next chunks. After the finish reason only figures can follow: a connection that breaks or falls silent then has
 * cost no text, and is told as late.
 */
async function nextChunks(
  { next }: OpenAnswer,
  { begun, finish }: Told,
): Promise<readonly unknown[] | null | 'late'> {
  try {
    return await (finish === undefined ? next() : soon(next()));
  } catch (error) {
    if (finish !== undefined) return 'late';
    throw brokenStream(error, begun);
  }
}

async function soon<T>(promise: Promise<T>): Promise<T | 'late'> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, lingerMs, 'late');
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
