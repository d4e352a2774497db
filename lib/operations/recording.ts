import 'server-only';
import type { ChainRecorder } from '../ai/request';
import type { Store } from '../store/store';
import { describeBug } from './bug';
import { createCounters } from './counters';
import { incidentRecorder, type Failure, type IncidentLog } from './incidents';
import { logStory, type StoryLog } from './log-story';
import { storyRecorder } from './stories';
import { openTelemetry } from './telemetry/telemetry';

/** The books of one process: counters, incidents, log lines and telemetry. */
export interface Recording {
  /** A new one for each call of the chain. */
  recorder: () => ChainRecorder;
  /** For `Workshop.incident`. */
  incident: (failure: Failure) => void;
  /** Resolves once everything told so far is written; for `after`, where a process may stand still afterwards. */
  settled: () => Promise<void>;
}

/** Opens the books over `store`; one per process. Telemetry only where an OTLP endpoint is given. */
export function openRecording(
  store: Store,
  log: StoryLog & IncidentLog,
  otlpEndpoint: string | undefined,
): Recording {
  const counters = createCounters(store, (cause) =>
    log.warn({ cause: describeBug(cause) }, 'a section was not counted'),
  );
  const telemetry = openTelemetry(otlpEndpoint, () =>
    log.warn({}, 'telemetry could not be delivered: see OTEL_EXPORTER_OTLP_ENDPOINT'),
  );
  return {
    recorder: () =>
      storyRecorder((story) => {
        counters.count(story);
        logStory(story, log);
        telemetry?.tell(story);
      }),
    incident: incidentRecorder(store, log),
    async settled() {
      await Promise.all([counters.settled(), telemetry?.flush()]);
    },
  };
}
