import 'server-only';
import type { Store } from './store';

/** A store that answers later than this is no help to anybody who waits for a section. */
const patienceMs = 250;
/** While the shared store is lost, one call in this many ms tries it again. */
const retryMs = 1000;

/**
 * A store that never rejects for an outage: what `shared` can't do, `own` does, until `shared` is back.
 * `tell` hears of each loss and each return once.
 */
export function resilientStore(
  shared: Store,
  own: Store,
  tell: (news: { state: 'lost'; cause: unknown } | { state: 'back' }) => void,
): Store {
  let lost = false;
  let retryAt = 0;

  async function either<R>(work: (store: Store) => Promise<R>): Promise<R> {
    const now = performance.now();
    if (lost && now < retryAt) return work(own);
    retryAt = now + retryMs;
    try {
      const result = await inTime(work(shared));
      if (lost) tell({ state: 'back' });
      lost = false;
      return result;
    } catch (cause) {
      if (!lost) tell({ state: 'lost', cause });
      lost = true;
      return work(own);
    }
  }

  return {
    read: (...args) => either((store) => store.read(...args)),
    write: (...args) => either((store) => store.write(...args)),
    remove: (...args) => either((store) => store.remove(...args)),
    tally: (...args) => either((store) => store.tally(...args)),
    tallies: (...args) => either((store) => store.tallies(...args)),
    reserve: (...args) => either((store) => store.reserve(...args)),
    adjust: (...args) => either((store) => store.adjust(...args)),
    used: (...args) => either((store) => store.used(...args)),
    append: (...args) => either((store) => store.append(...args)),
    list: (...args) => either((store) => store.list(...args)),
    publish: (...args) => either((store) => store.publish(...args)),
    subscribe(channel, listener) {
      const ends = [shared, own].map((store) => store.subscribe(channel, listener));
      return () => ends.forEach((end) => end());
    },
    async close() {
      await Promise.all([shared.close(), own.close()]);
    },
  };
}

/** Rejects where nothing has come in time, and not merely where this process was too busy to look. */
function inTime<R>(work: Promise<R>): Promise<R> {
  return new Promise((resolve, reject) => {
    // Replies that lie in the socket are read before the second of the two.
    const late = () =>
      setImmediate(() => setImmediate(() => reject(new Error(`no reply within ${patienceMs} ms`))));
    const timer = setTimeout(late, patienceMs);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
