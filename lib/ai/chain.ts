import 'server-only';
import type { Delivered } from './course/ask';
import { choose } from './course/choose';
import { startCourse, type Course } from './course/course';
import { askBeside } from './course/hedge';
import { pause } from './course/pause';
import { recordSection } from './course/record';
import type { ChainContext, ChainOutcome, ChainRequest } from './request';
import type { Answer } from './types';

export type { ChainContext, ChainOutcome, ChainRecorder, ChainRequest, Timers, Verdict } from './request';

/**
 * Asks providers in order until one reply passes `accept`. Never rejects for a provider's failure; rejects with
 * `signal.reason` when cancelled, after which no call is made, and with an error that no provider caused (a bug).
 */
export async function runChain<T>(request: ChainRequest<T>, context: ChainContext): Promise<ChainOutcome<T>> {
  context.signal.throwIfAborted();
  const course = startCourse(request, context);
  try {
    for (;;) {
      const choice = await choose(course);
      if (choice.kind === 'nobody') return nobodyLeft(course, choice.retryAfterMs);
      if (choice.kind === 'wait') {
        context.emit({ type: 'waiting', provider: choice.provider, seconds: choice.ms / 1000 });
        await pause(choice.ms, course.signal);
        continue;
      }
      const delivered = await askBeside(course, choice.ticket);
      course.signal.throwIfAborted();
      if (delivered !== null) return deliver(course, delivered);
    }
  } catch (error) {
    recordSection(course, course.signal.aborted ? 'cancelled' : 'fault');
    throw error;
  }
}

function deliver<T>(course: Course<T>, { data, ticket, model, usage, show }: Delivered<T>): ChainOutcome<T> {
  const answer: Answer = {
    provider: ticket.provider.id,
    model,
    seconds: (performance.now() - course.startedMs) / 1000,
    usage,
    attempts: course.attempts,
  };
  show();
  course.context.emit({ type: 'done' });
  recordSection(course, 'answered', answer);
  return { ok: true, data, answer };
}

function nobodyLeft<T>(course: Course<T>, retryAfterMs: number | null): ChainOutcome<T> {
  course.signal.throwIfAborted();
  recordSection(course, 'failed');
  const skipped = [...course.skipped].map(([provider, why]) => ({ provider, why }));
  const { attempts } = course;
  return { ok: false, attempts, skipped, ...(retryAfterMs !== null && { retryAfterMs }) };
}
