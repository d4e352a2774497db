import 'server-only';
import type { SectionStory } from '../stories';

/** Spans and metrics of what happens, for a collector of the operator's. */
export interface Telemetry {
  /** Returns at once; a collector that is away costs the telemetry, never the section. */
  tell(story: SectionStory): void;
  /** Resolves once everything told so far was sent, or given up. */
  flush(): Promise<void>;
}

/**
 * Telemetry to the OTLP/HTTP collector at `endpoint`; null where none is set, and then nothing of OpenTelemetry is
 * loaded. Its packages come with the first story. `failed` is called once, when a first delivery fails.
 */
export function openTelemetry(endpoint: string | undefined, failed: () => void): Telemetry | null {
  if (endpoint === undefined) return null;
  let opened: Promise<Telemetry> | undefined;
  const open = () =>
    (opened ??= import('./otlp').then(({ otlpTelemetry }) => otlpTelemetry(endpoint, failed)));
  return {
    tell: (story) => void open().then((telemetry) => telemetry.tell(story), failed),
    flush: async () => opened?.then((telemetry) => telemetry.flush(), failed),
  };
}
