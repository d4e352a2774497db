import 'server-only';
import type { Attributes } from '@opentelemetry/api';
import type { AttemptRecord } from '@/lib/ai/request';
import { failureReasons, type FailureReason, type ProviderId } from '@/lib/ai/types';

/**
 * Names of the GenAI semantic conventions, v1.41, status "Development"; checked 2026-11-22. They have none for
 * fallback attempts: those are in our own namespace, `matchwise.`.
 */
const providerNames: Record<ProviderId, string> = {
  groq: 'groq',
  gemini: 'gcp.gemini',
  openai: 'openai',
  compatible: 'openai_compatible',
};

const finishReasons: Partial<Record<AttemptRecord['outcome'], string>> = {
  accepted: 'stop',
  'not-accepted': 'stop',
  empty: 'stop',
  truncated: 'length',
  refused: 'content_filter',
};

/** The failure, where a call's outcome is one. */
export function failureOf({ outcome }: AttemptRecord): FailureReason | undefined {
  return failureReasons.find((reason) => reason === outcome);
}

/** The operation's name; Gemini's own API has another than the rest. */
export function operationOf({ provider }: AttemptRecord): string {
  return provider === 'gemini' ? 'generate_content' : 'chat';
}

/** What metrics are told by: few values each. */
export function metricAttributes(attempt: AttemptRecord): Attributes {
  const failure = failureOf(attempt);
  return {
    'gen_ai.operation.name': operationOf(attempt),
    'gen_ai.provider.name': providerNames[attempt.provider],
    'gen_ai.request.model': attempt.model,
    ...(attempt.answeredBy !== null && { 'gen_ai.response.model': attempt.answeredBy }),
    ...(attempt.server && {
      'server.address': attempt.server.address,
      'server.port': attempt.server.port,
    }),
    ...(failure && { 'error.type': failure }),
  };
}

/** What a call's span is told by; `number` is its place among the section's calls, from 1. No text of anybody's. */
export function callAttributes(attempt: AttemptRecord, number: number): Attributes {
  const { usage, firstTextSeconds, status, code } = attempt;
  const finish = finishReasons[attempt.outcome];
  return {
    ...metricAttributes(attempt),
    'gen_ai.request.max_tokens': attempt.maxOutputTokens,
    'gen_ai.request.temperature': attempt.temperature,
    'gen_ai.request.stream': true,
    'gen_ai.output.type': attempt.json ? 'json' : 'text',
    ...(finish && { 'gen_ai.response.finish_reasons': [finish] }),
    ...(firstTextSeconds !== null && { 'gen_ai.response.time_to_first_chunk': firstTextSeconds }),
    ...(usage && {
      'gen_ai.usage.input_tokens': usage.inputTokens,
      'gen_ai.usage.output_tokens': usage.outputTokens,
    }),
    ...(status !== null && { 'http.response.status_code': status }),
    ...(code !== null && { 'matchwise.attempt.code': code }),
    'matchwise.section': attempt.purpose,
    'matchwise.attempt.number': number,
    'matchwise.attempt.outcome': attempt.outcome,
    'matchwise.attempt.hedge': attempt.hedge,
    'matchwise.attempt.reask': attempt.reask,
  };
}
