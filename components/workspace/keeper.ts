import { newRunId } from '@/lib/browser/run-id';
import type { StorageProblem } from '@/lib/browser/storage-problem';
import type { Analysis } from './analysis';
import type { Saver } from './analysis-saver';

/** What there is to say of keeping the analysis in this browser; `unloaded`: the code for it didn't arrive. */
export type Keeping =
  | { status: 'quiet' }
  /** The address names one, and it is being looked for. */
  | { status: 'opening' }
  | { status: 'missing' | 'unreadable' }
  | { status: 'refused'; problem: StorageProblem | 'unloaded' };

interface Kept {
  id: string;
  saver: Promise<Saver>;
}

/** Keeps the analysis that is on the page, whichever that is. */
export interface Keeper {
  /** The name under which it is kept; null where there is nothing to keep. */
  id: () => string | null;
  /** What is noted from here on is another analysis. Undone by `withdraw`. */
  begin: () => string;
  /** The analysis that was begun last came to nothing; answers with the name of the one before it. */
  withdraw: () => string | null;
  /** Looks for one, which is what is kept from here on; null where it can't be had, which has been said then. */
  find: (id: string) => Promise<Analysis | null>;
  note: (analysis: Analysis) => void;
  /** Saves what was noted at once: the page is being left. */
  flush: () => void;
}

const quiet: Keeping = { status: 'quiet' };
const unloaded: Keeping = { status: 'refused', problem: 'unloaded' };

/** The code that stores stays out of the first load. */
const loadSaver = () => import('./analysis-saver');

/** Fetches the code that stores ahead of its use; calling it again costs nothing. */
export function preloadSaver(): void {
  // Where it fails now, it is tried again when there is something to keep, and then said.
  void loadSaver().catch(() => undefined);
}

export function createKeeper(say: (keeping: Keeping) => void): Keeper {
  let current: Kept | null = null;
  let before: Kept | null = null;

  function keep(id: string, createdAt: number, saved: Analysis | null) {
    const tell = (kept: Kept, keeping: Keeping) => kept === current && say(keeping);
    const kept: Kept = {
      id,
      saver: loadSaver().then(({ openSaver }) =>
        openSaver({
          id,
          createdAt,
          saved,
          onTried: (problem) => tell(kept, problem === null ? quiet : { status: 'refused', problem }),
        }),
      ),
    };
    kept.saver.catch(() => tell(kept, unloaded));
    before = current;
    current = kept;
    say(quiet);
  }

  return {
    id: () => current?.id ?? null,
    begin() {
      withSaver(current, (saver) => saver.flush());
      const id = newRunId();
      keep(id, Date.now(), null);
      return id;
    },
    withdraw() {
      withSaver(current, (saver) => saver.discard());
      current = before;
      return current?.id ?? null;
    },
    async find(id) {
      say({ status: 'opening' });
      try {
        const { findAnalysis } = await import('./find-analysis');
        const found = await findAnalysis(id);
        if (found.status === 'found') {
          keep(id, found.createdAt, found.analysis);
          return found.analysis;
        }
        say(found);
        return null;
      } catch (error) {
        say(unloaded);
        throw error;
      }
    },
    note: (analysis) => withSaver(current, (saver) => saver.note(analysis)),
    flush: () => withSaver(current, (saver) => saver.flush()),
  };
}

function withSaver(kept: Kept | null, use: (saver: Saver) => void) {
  // That the saver couldn't be loaded has been said.
  void kept?.saver.then(use, () => undefined);
}
