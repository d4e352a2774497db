import 'server-only';
import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, type Tracer } from '@opentelemetry/api';
import type { SectionStory } from '../stories';
import { callAttributes, failureOf, operationOf } from './attributes';

/** One trace a section: its span, and within it one for each call, all with the times at which they happened. */
export function traceStory({ section, attempts }: SectionStory, tracer: Tracer): void {
  const { purpose, outcome, startedAt, seconds, answer, skipped } = section;
  const parent = tracer.startSpan(
    `section ${purpose}`,
    {
      kind: SpanKind.INTERNAL,
      startTime: startedAt,
      attributes: {
        'matchwise.section': purpose,
        'matchwise.outcome': outcome,
        'matchwise.layer': answer?.provider ?? 'builtin',
        'matchwise.attempts': attempts.length,
        'matchwise.skipped': skipped.map(({ provider, why }) => `${provider} ${why}`),
      },
    },
    ROOT_CONTEXT,
  );
  if (outcome === 'failed' || outcome === 'fault') {
    parent.setAttribute('error.type', outcome);
    parent.setStatus({ code: SpanStatusCode.ERROR });
  }
  const within = trace.setSpan(ROOT_CONTEXT, parent);
  attempts.forEach((attempt, at) => {
    const span = tracer.startSpan(
      `${operationOf(attempt)} ${attempt.model}`,
      {
        kind: SpanKind.CLIENT,
        startTime: attempt.startedAt,
        attributes: callAttributes(attempt, at + 1),
      },
      within,
    );
    if (failureOf(attempt)) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end(attempt.startedAt + attempt.seconds * 1000);
  });
  parent.end(startedAt + seconds * 1000);
}
