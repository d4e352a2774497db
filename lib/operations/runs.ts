import 'server-only';
import { sectionIds, type SectionId } from '../sections/catalog';
import type { Store } from '../store/store';

/** One call of `generate`: a signal per section, so that each can be stopped by itself. */
export interface Run {
  signals: Record<SectionId, AbortSignal>;
  /** Aborts what is left and forgets the run; to be called once the response has ended. */
  end: () => void;
}

/** The runs under way. A Stop reaches them on whichever instance it arrives. */
export interface Runs {
  start(runId: string): Run;
  /** Ends the provider calls of a run, or of some of its sections. An unknown run is nothing to do. */
  stop(runId: string, sections?: readonly SectionId[]): Promise<void>;
}

const channel = 'stop';

/** The runs of this process, told of every Stop that any instance publishes over `store`. */
export function createRuns(store: Store): Runs {
  const running = new Map<string, Record<SectionId, AbortController>>();

  function abort(runId: string, sections: readonly SectionId[]): void {
    const controllers = running.get(runId);
    if (controllers !== undefined) for (const id of sections) controllers[id].abort();
  }

  store.subscribe(channel, (message) => {
    const [runId = '', sections = ''] = message.split(' ');
    const named = sections.split(',');
    abort(
      runId,
      sectionIds.filter((id) => named.includes(id)),
    );
  });

  return {
    start(runId) {
      const controllers = mapSections(() => new AbortController());
      running.set(runId, controllers);
      return {
        signals: mapSections((id) => controllers[id].signal),
        end() {
          for (const id of sectionIds) controllers[id].abort();
          if (running.get(runId) === controllers) running.delete(runId);
        },
      };
    },
    async stop(runId, sections = sectionIds) {
      // Here at once; the word to the others may take a moment, or get lost with the store.
      abort(runId, sections);
      await store.publish(channel, `${runId} ${sections.join(',')}`);
    },
  };
}

function mapSections<Value>(make: (id: SectionId) => Value): Record<SectionId, Value> {
  return Object.fromEntries(sectionIds.map((id) => [id, make(id)])) as Record<SectionId, Value>;
}
