import 'server-only';
import { once } from 'node:events';
import { ProviderError, type Provider, type StreamPart } from '../../ai/provider';
import type { DrillFault } from './faults';

type Details = NonNullable<ConstructorParameters<typeof ProviderError>[1]>;

/** Stops in the middle of a word, as a lost connection does. */
const someText =
  'This text is part of a drill. It is written to be taken back, because the provider is about to f';

/** How each fault shows on the wire: an error before or amid the text, silence, or an end that isn't whole. */
type Play =
  | { kind: 'error'; details: Details; text?: string }
  | { kind: 'silence'; text?: string }
  | { kind: 'end'; finish: 'stop' | 'length' | 'refused'; text?: string };

const plays: Record<DrillFault, Play> = {
  unauthorized: { kind: 'error', details: { status: 401 } },
  'model-gone': { kind: 'error', details: { status: 404, code: 'model_not_found' } },
  'rate-limited': { kind: 'error', details: { status: 429, retryAfterMs: 30_000 } },
  'quota-exhausted': { kind: 'error', details: { status: 429, code: 'insufficient_quota' } },
  'too-large': { kind: 'error', details: { status: 413 } },
  'bad-request': { kind: 'error', details: { status: 400 } },
  overloaded: { kind: 'error', details: { status: 503 } },
  unreachable: { kind: 'error', details: {} },
  unreadable: { kind: 'error', details: { status: 200 } },
  'cut-off': { kind: 'error', details: {}, text: someText },
  'timed-out': { kind: 'silence' },
  silent: { kind: 'silence', text: someText },
  truncated: { kind: 'end', finish: 'length', text: someText },
  empty: { kind: 'end', finish: 'stop' },
  refused: { kind: 'end', finish: 'refused' },
  'not-accepted': { kind: 'end', finish: 'stop', text: someText },
};

/** A provider that fails like this at every call, and is never really asked. */
export function failing({ id, models }: Pick<Provider, 'id' | 'models'>, fault: DrillFault): Provider {
  const play = plays[fault];
  return {
    id,
    models,
    async *stream({ model }, signal): AsyncIterable<StreamPart> {
      signal.throwIfAborted();
      const { text } = play;
      if (text !== undefined) {
        yield { type: 'open', limits: {} };
        for (const word of text.split(/(?<= )/)) yield { type: 'text', text: word };
      }
      if (play.kind === 'error' && fault !== 'silent') throw new ProviderError(fault, play.details);
      if (play.kind === 'silence') await once(signal, 'abort');
      signal.throwIfAborted();
      if (play.kind === 'end') yield { type: 'end', finish: play.finish, model, usage: null };
    },
  };
}
