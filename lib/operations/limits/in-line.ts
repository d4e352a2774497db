import 'server-only';
import type { Workshop } from '../../sections/generate';
import { mostWaitMs, type Line } from './line';

type Chain = NonNullable<Workshop['chain']>;

/** `chain`, asked by each section of this visitor's when its turn has come. */
export function inLine(line: Line, visitor: string | null, chain: Chain): Chain {
  return async (request, emit, signal) => {
    const leave = await line.enter(visitor, signal, (place) => emit({ type: 'queued', place }));
    if (leave === null) return { ok: false, attempts: [], skipped: [], retryAfterMs: mostWaitMs };
    try {
      return await chain(request, emit, signal);
    } finally {
      leave();
    }
  };
}
