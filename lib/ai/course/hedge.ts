import 'server-only';
import { ask, type Delivered } from './ask';
import { chooseBeside } from './choose';
import type { Course } from './course';
import type { Ticket } from '../memory/memory';

/** Sooner than this, even a fast provider isn't late: a second call costs a free tier as much as the first. */
const leastHedgeMs = 2000;

const lookAgainMs = 500;

interface Racer<T> {
  done: Promise<{ racer: Racer<T>; delivered: Delivered<T> | null }>;
  controller: AbortController;
  lateAtMs: number;
  writing: boolean;
}

/**
 * Asks the provider that `lead` is for; where its first text is late, the next free one as well. The first
 * accepted reply wins and the other call is cancelled. Null where all that were asked have failed.
 */
export async function askBeside<T>(course: Course<T>, lead: Ticket): Promise<Delivered<T> | null> {
  const running = new Set([startRacer(course, lead, false)]);
  try {
    for (;;) {
      const [only] = running;
      if (only === undefined) return null;
      const first = await firstNews([...running], running.size === 1 && !only.writing ? only.lateAtMs : null);
      if (first !== 'late') {
        running.delete(first.racer);
        if (first.delivered !== null) return first.delivered;
      } else if (!only.writing) {
        const ticket = await chooseBeside(course);
        if (ticket) running.add(startRacer(course, ticket, true));
        // Nobody is free beside it: somebody may soon be.
        only.lateAtMs = performance.now() + lookAgainMs;
      }
    }
  } finally {
    for (const { controller } of running) controller.abort(new Error('another provider was faster'));
    // Their tickets are given back before the section ends: afterwards, a serverless process may stand still.
    await Promise.allSettled([...running].map(({ done }) => done));
  }
}

function startRacer<T>(course: Course<T>, ticket: Ticket, hedge: boolean): Racer<T> {
  const { signal } = course;
  const controller = new AbortController();
  const stop = () => controller.abort(signal.reason);
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  const patienceMs = Math.max(leastHedgeMs, ticket.firstTextMs ?? course.timers.hedgeAfterMs);
  const racer = {
    controller,
    lateAtMs: performance.now() + patienceMs,
    writing: false,
  };
  const onFirstText = () => void (racer.writing = true);
  const asked = ask(course, ticket, { signal: controller.signal, hedge, onFirstText });
  const done: Racer<T>['done'] = asked
    .finally(() => signal.removeEventListener('abort', stop))
    .then((delivered) => ({ racer: whole, delivered }));
  const whole: Racer<T> = Object.assign(racer, { done });
  return whole;
}

/** The first racer to be done, or `late` at `lateAtMs`. */
async function firstNews<T>(
  racers: readonly Racer<T>[],
  lateAtMs: number | null,
): Promise<Awaited<Racer<T>['done']> | 'late'> {
  const done = racers.map((racer) => racer.done);
  if (lateAtMs === null) return Promise.race(done);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, lateAtMs - performance.now(), 'late');
  });
  try {
    return await Promise.race([...done, late]);
  } finally {
    clearTimeout(timer);
  }
}
