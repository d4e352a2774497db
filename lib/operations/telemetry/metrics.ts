import 'server-only';
import type { Meter } from '@opentelemetry/api';
import { costOf } from '../counters';
import type { SectionStory } from '../stories';
import { metricAttributes } from './attributes';

// As the conventions advise: seconds doubling, tokens times four.
const secondBuckets = Array.from({ length: 14 }, (_, power) => 0.01 * 2 ** power);
const tokenBuckets = Array.from({ length: 14 }, (_, power) => 4 ** power);

/** What measures a story with `meter`. */
export function meterOf(meter: Meter): (story: SectionStory) => void {
  const duration = meter.createHistogram('gen_ai.client.operation.duration', {
    description: 'Time of a call to a provider',
    unit: 's',
    advice: { explicitBucketBoundaries: secondBuckets },
  });
  const tokens = meter.createHistogram('gen_ai.client.token.usage', {
    description: 'Tokens of a call, as the provider counts them',
    unit: '{token}',
    advice: { explicitBucketBoundaries: tokenBuckets },
  });
  const sections = meter.createHistogram('matchwise.section.duration', {
    description: 'Time of a section, all of its calls together',
    unit: 's',
    advice: { explicitBucketBoundaries: secondBuckets },
  });
  const cost = meter.createCounter('matchwise.cost', {
    description: 'Cost of calls at list price; a free tier bills none of it',
    unit: '{USD}',
  });
  return ({ section, attempts }) => {
    for (const attempt of attempts) {
      const attributes = metricAttributes(attempt);
      duration.record(attempt.seconds, attributes);
      const usd = costOf(attempt);
      if (usd !== null) cost.add(usd, attributes);
      if (attempt.usage === null) continue;
      tokens.record(attempt.usage.inputTokens, { ...attributes, 'gen_ai.token.type': 'input' });
      tokens.record(attempt.usage.outputTokens, { ...attributes, 'gen_ai.token.type': 'output' });
    }
    sections.record(section.seconds, {
      'matchwise.section': section.purpose,
      'matchwise.outcome': section.outcome,
      'matchwise.layer': section.answer?.provider ?? 'builtin',
    });
  };
}
