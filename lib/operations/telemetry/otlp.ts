import 'server-only';
import manifest from '@/package.json';
import { diag, DiagLogLevel } from '@opentelemetry/api';
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { meterOf } from './metrics';
import { traceStory } from './spans';
import type { Telemetry } from './telemetry';

const scope = 'matchwise';
/** Longer than this nobody waits for a collector, also where a process is about to end. */
const timeoutMillis = 3000;

/**
 * Telemetry over OTLP/HTTP. Nothing is registered globally, so that no other library's spans, with addresses and
 * headers of their own, are sent along. `OTEL_EXPORTER_OTLP_HEADERS`, `OTEL_SERVICE_NAME` and the like are read by
 * the packages themselves.
 */
export function otlpTelemetry(endpoint: string, failed: () => void): Telemetry {
  tellOnce(failed);
  const resource = resourceFromAttributes({
    'service.name': scope,
    'service.version': manifest.version,
  }).merge(detectResources({ detectors: [envDetector] }));
  const spans = new BatchSpanProcessor({
    exporter: new OTLPTraceExporter({ url: `${endpoint}/v1/traces`, timeoutMillis }),
    scheduledDelayMillis: 2000,
  });
  const reader = new PeriodicExportingMetricReader({
    exporter: new OTLPMetricExporter({ url: `${endpoint}/v1/metrics`, timeoutMillis }),
    exportIntervalMillis: 30_000,
    exportTimeoutMillis: timeoutMillis,
  });
  const tracer = new TracerProvider({ resource, spanProcessors: [spans] }).getTracer(scope, manifest.version);
  const measure = meterOf(
    new MeterProvider({ resource, readers: [reader] }).getMeter(scope, manifest.version),
  );
  return {
    tell(story) {
      traceStory(story, tracer);
      measure(story);
    },
    async flush() {
      await Promise.allSettled([spans.forceFlush(), reader.forceFlush()]);
    },
  };
}

/** What went wrong isn't told: a collector's answer is text of its own, and only the operator can mend it. */
function tellOnce(failed: () => void): void {
  let told = false;
  const tell = () => {
    if (!told) failed();
    told = true;
  };
  const quiet = () => undefined;
  const logger = { error: tell, warn: quiet, info: quiet, debug: quiet, verbose: quiet };
  diag.setLogger(logger, { logLevel: DiagLogLevel.ERROR, suppressOverrideMessage: true });
}
