import 'server-only';
import { ProviderError, type ModelRequest, type Provider, type StreamPart } from '../provider';
import type { Timers } from '../request';

/** One call to one provider. */
export interface Call {
  provider: Provider;
  request: ModelRequest;
  signal: AbortSignal;
  timers: Timers;
  /** For the whole call, whatever it does. */
  limitMs: number;
  onOpen: (part: Extract<StreamPart, { type: 'open' }>) => void;
  onText: (text: string) => void;
}

/** A reply whose end was told. */
export interface Reply {
  text: string;
  end: Extract<StreamPart, { type: 'end' }>;
  firstTextMs: number | null;
}

/**
 * Reads one reply to its end, within its timers. Rejects with ProviderError for what the provider did wrong,
 * with `signal.reason` at once when aborted (the provider's own signal is aborted then, too), and with anything
 * else only for a bug. Makes no call where `signal` is aborted already.
 */
export async function callProvider(call: Call): Promise<Reply> {
  call.signal.throwIfAborted();
  const own = new AbortController();
  const stop = () => own.abort(call.signal.reason);
  call.signal.addEventListener('abort', stop, { once: true });
  const watch = startWatch(call, () => own.abort(new ProviderError('timed-out')));
  const parts = call.provider.stream(call.request, own.signal)[Symbol.asyncIterator]();
  try {
    return await Promise.race([readParts(parts, own.signal, watch, call), rejection(own.signal)]);
  } catch (error) {
    own.abort(error);
    throw error;
  } finally {
    watch.stop();
    call.signal.removeEventListener('abort', stop);
    // Not awaited: a stream that hangs would hang this, too. Its failure was told already.
    parts.return?.().catch(() => undefined);
  }
}

async function readParts(
  parts: AsyncIterator<StreamPart>,
  signal: AbortSignal,
  watch: Watch,
  call: Call,
): Promise<Reply> {
  const started = performance.now();
  let text = '';
  let firstTextMs: number | null = null;
  for (;;) {
    const step = await parts.next();
    // SDKs end an aborted stream quietly, as if it were whole.
    signal.throwIfAborted();
    if (step.done) throw new ProviderError('cut-off');
    const part = step.value;
    watch.heard(part);
    if (part.type === 'end') return { text, end: part, firstTextMs };
    if (part.type === 'open') call.onOpen(part);
    else if (part.text !== '') {
      firstTextMs ??= performance.now() - started;
      text += part.text;
      call.onText(part.text);
    }
  }
}

/**
 * Rejects when `signal` aborts, so that a provider that ignores its signal can't hold anybody up. Raced once a call
 * and not once a part: that would cost something for every token.
 */
function rejection(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

interface Watch {
  heard(part: StreamPart): void;
  stop(): void;
}

/** One timer for headers, first text, silence and the whole call; it is set anew only when it rings too early. */
function startWatch({ timers, limitMs }: Pick<Call, 'timers' | 'limitMs'>, ring: () => void): Watch {
  const started = performance.now();
  const limit = started + limitMs;
  const firstText = started + timers.firstTextMs;
  let due = Math.min(started + timers.headersMs, firstText, limit);
  let rings = due;
  let timer = setTimeout(check, due - started);
  let writing = false;

  function check(): void {
    const now = performance.now();
    if (now >= due) return ring();
    rings = due;
    timer = setTimeout(check, due - now);
  }
  function setDue(at: number): void {
    due = Math.min(at, limit);
    if (due >= rings) return;
    clearTimeout(timer);
    check();
  }

  return {
    heard(part) {
      writing ||= part.type === 'text' && part.text !== '';
      setDue(writing ? performance.now() + timers.silenceMs : firstText);
    },
    stop: () => clearTimeout(timer),
  };
}
