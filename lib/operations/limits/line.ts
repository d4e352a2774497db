import 'server-only';

/** How many sections this process makes at once: for one visitor, and for all; 0: any number. */
export interface AtOnce {
  each: number;
  all: number;
}

/** Where sections wait for their turn. It concerns this process alone: what it protects is its own, too. */
export interface Line {
  /** How long the last of `sections` more of this visitor's would wait, in ms, as far as can be told. */
  waitMs(visitor: string | null, sections: number): number;
  /**
   * Resolves with what ends the turn, to be called once; null where it didn't come within `mostWaitMs`. Who has to
   * wait is told the place in line at once, and then every second. Rejects with `signal.reason` when aborted.
   */
  enter(
    visitor: string | null,
    signal: AbortSignal,
    tell: (place: number) => void,
  ): Promise<(() => void) | null>;
}

/** Longer than this nobody is left waiting: a section that then takes all its time must fit in the page's minute. */
export const mostWaitMs = 10_000;

const tellEveryMs = 1000;
/** What a section takes until one was measured. */
const firstGuessMs = 5000;

interface Waiter {
  visitor: string;
  tell: (place: number) => void;
  start: () => void;
}

/** A line that is empty. Whoever has the fewest sections under way is next, and of those who came first. */
export function createLine(atOnce: AtOnce): Line {
  const each = atOnce.each || Infinity;
  const all = atOnce.all || Infinity;
  const busy = new Map<string, number>();
  const waiting = new Set<Waiter>();
  let total = 0;
  let meanMs = firstGuessMs;
  let clock: ReturnType<typeof setInterval> | undefined;

  const busyOf = (visitor: string) => busy.get(visitor) ?? 0;
  // Those whose address isn't known share none either.
  const hasEnough = (visitor: string) => visitor !== '' && busyOf(visitor) >= each;
  const isFull = (visitor: string) => total >= all || hasEnough(visitor);

  /** The waiting in the order of their turns: each counts what its visitor has under way or waiting before it. */
  function ranked(): { waiter: Waiter; rank: number }[] {
    const before = new Map(busy);
    return [...waiting]
      .map((waiter) => {
        const rank = before.get(waiter.visitor) ?? 0;
        before.set(waiter.visitor, rank + 1);
        return { waiter, rank };
      })
      .sort((a, b) => a.rank - b.rank);
  }

  /** In the order of their turns. Who waits for its own visitor's sections alone stands in nobody else's way. */
  function places(): [Waiter, number][] {
    const held = new Map<string, number>();
    let free = 0;
    return ranked().map(({ waiter }) => {
      const { visitor } = waiter;
      if (!hasEnough(visitor)) return [waiter, (free += 1)];
      const own = (held.get(visitor) ?? 0) + 1;
      held.set(visitor, own);
      return [waiter, free + own];
    });
  }

  function tellPlaces(): void {
    for (const [waiter, place] of places()) waiter.tell(place);
  }

  function leaveLine(waiter: Waiter): void {
    waiting.delete(waiter);
    if (waiting.size > 0) return;
    clearInterval(clock);
    clock = undefined;
  }

  function takeTurn(visitor: string): () => void {
    total += 1;
    busy.set(visitor, busyOf(visitor) + 1);
    const startedMs = performance.now();
    return () => {
      meanMs += (performance.now() - startedMs - meanMs) / 8;
      total -= 1;
      if (busyOf(visitor) > 1) busy.set(visitor, busyOf(visitor) - 1);
      else busy.delete(visitor);
      ranked()
        .find(({ waiter }) => !isFull(waiter.visitor))
        ?.waiter.start();
    };
  }

  function wait(visitor: string, signal: AbortSignal, tell: Waiter['tell']): Promise<(() => void) | null> {
    return new Promise((resolve, reject) => {
      const end = () => {
        leaveLine(waiter);
        clearTimeout(timer);
        signal.removeEventListener('abort', stop);
      };
      const stop = () => (end(), reject(signal.reason));
      const timer = setTimeout(() => (end(), resolve(null)), mostWaitMs);
      const waiter: Waiter = { visitor, tell, start: () => (end(), resolve(takeTurn(visitor))) };
      signal.addEventListener('abort', stop, { once: true });
      waiting.add(waiter);
      clock ??= setInterval(tellPlaces, tellEveryMs);
      tell(places().find(([other]) => other === waiter)?.[1] ?? waiting.size);
    });
  }

  return {
    waitMs(visitor, sections) {
      const name = visitor ?? '';
      const own = busyOf(name) + [...waiting].filter(({ visitor }) => visitor === name).length + sections;
      const before = ranked().filter(({ waiter, rank }) => waiter.visitor === name || rank < own).length;
      const rounds = (excess: number, places: number) => (excess > 0 ? excess / places : 0);
      const forOwn = name === '' ? 0 : rounds(own - each, each);
      return meanMs * Math.max(forOwn, rounds(total + before + sections - all, all));
    },
    async enter(visitor, signal, tell) {
      signal.throwIfAborted();
      const name = visitor ?? '';
      return isFull(name) ? wait(name, signal, tell) : takeTurn(name);
    },
  };
}
