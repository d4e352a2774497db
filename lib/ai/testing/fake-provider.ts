import 'server-only';
import { ProviderError, type ModelRequest, type Provider, type StreamPart } from '../provider';
import type { FailureReason, ProviderId } from '../types';

/** One reply of a fake provider. */
export type Script = (request: ModelRequest, signal: AbortSignal) => AsyncIterable<StreamPart>;

/** A provider that plays scripts in turn, the last one for ever, and keeps what it was asked. */
export interface FakeProvider extends Provider {
  calls: ModelRequest[];
  /** Calls whose stream is neither finished nor closed. */
  open: number;
  /** What the next calls play. */
  play: (...scripts: Script[]) => void;
}

/** Plays `scripts`, one per call. */
export function fakeProvider(
  id: ProviderId,
  scripts: Script[],
  models: string[] = [`${id}-1`],
): FakeProvider {
  let left = [...scripts];
  const fake: FakeProvider = {
    id,
    models,
    calls: [],
    open: 0,
    play: (...next) => void (left = next),
    async *stream(request, signal) {
      const [script] = left;
      if (script === undefined) throw new Error('a fake provider without a script was asked');
      if (left.length > 1) left.shift();
      fake.calls.push(request);
      fake.open += 1;
      const closed = () => void (fake.open -= 1);
      signal.addEventListener('abort', closed, { once: true });
      try {
        yield* script(request, signal);
      } finally {
        signal.removeEventListener('abort', closed);
        if (!signal.aborted) fake.open -= 1;
      }
    },
  };
  return fake;
}

/** Waits as an SDK does: until the time is over or the signal aborts. */
export function idle(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    if (ms === 0) return resolve();
    const stop = () => (clearTimeout(timer), reject(signal.reason));
    const timer = setTimeout(() => (signal.removeEventListener('abort', stop), resolve()), ms);
    signal.addEventListener('abort', stop, { once: true });
  });
}

interface Saying {
  /** Before headers; before each piece of text. */
  headersMs?: number;
  gapMs?: number;
  finish?: 'stop' | 'length' | 'refused';
  /** As the provider reports it. */
  model?: string;
  usage?: { inputTokens: number; outputTokens: number };
  limits?: Extract<StreamPart, { type: 'open' }>['limits'];
}

/** A whole reply, in pieces. */
export function says(pieces: string | string[], saying: Saying = {}): Script {
  return async function* (request, signal) {
    await idle(saying.headersMs ?? 0, signal);
    yield { type: 'open', limits: saying.limits ?? {} };
    for (const text of [pieces].flat()) {
      if (saying.gapMs !== undefined) await idle(saying.gapMs, signal);
      yield { type: 'text', text };
    }
    const usage = saying.usage ?? null;
    yield { type: 'end', finish: saying.finish ?? 'stop', model: saying.model ?? request.model, usage };
  };
}

/** A failure after `pieces` of text; with none, before headers. */
export function fails(
  reason: FailureReason,
  details: ConstructorParameters<typeof ProviderError>[1] & { afterMs?: number } = {},
  pieces: string[] = [],
): Script {
  return async function* (_request, signal) {
    await idle(details.afterMs ?? 0, signal);
    if (pieces.length > 0) yield { type: 'open', limits: {} };
    for (const text of pieces) yield { type: 'text', text };
    throw new ProviderError(reason, details);
  };
}

/** Never answers; after `pieces` of text, where there are any. */
export function hangs(pieces: string[] = []): Script {
  return async function* (_request, signal) {
    if (pieces.length > 0) yield { type: 'open', limits: {} };
    for (const text of pieces) yield { type: 'text', text };
    await idle(2 ** 30, signal);
  };
}

/** Never answers, and pays no heed to its signal. */
export function ignoresSignal(): Script {
  return async function* () {
    await new Promise(() => undefined);
    yield { type: 'text', text: '' };
  };
}

/** Ends quietly after its text, without telling an end: as SDKs do with a cut stream. */
export function endsQuietly(pieces: string[]): Script {
  return async function* () {
    yield { type: 'open', limits: {} };
    for (const text of pieces) yield { type: 'text', text };
  };
}
