import 'server-only';

/** Runs under way in this process. Kept on globalThis: Next may load a module once per kind of entry point. */
const store = globalThis as typeof globalThis & { matchwiseRuns?: Map<string, AbortController> };
const runs = (store.matchwiseRuns ??= new Map());

/** Opens a run under the browser's name for it; `end` must be called once, whatever became of it. */
export function startRun(runId: string): { signal: AbortSignal; end: () => void } {
  const controller = new AbortController();
  runs.set(runId, controller);
  return {
    signal: controller.signal,
    end() {
      controller.abort();
      if (runs.get(runId) === controller) runs.delete(runId);
    },
  };
}

/** Ends the run's provider calls; whether this process knew the run. */
export function stopRun(runId: string): boolean {
  const controller = runs.get(runId);
  controller?.abort();
  return controller !== undefined;
}
