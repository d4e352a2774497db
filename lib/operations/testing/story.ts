import 'server-only';
import type { AttemptRecord, SectionRecord } from '@/lib/ai/request';
import type { SectionStory } from '../stories';

/** A call as the chain records it; an accepted one unless `over` says otherwise. */
export function attempt(over: Partial<AttemptRecord> = {}): AttemptRecord {
  return {
    purpose: 'cover_letter',
    provider: 'groq',
    model: 'openai/gpt-oss-120b',
    server: { address: 'api.groq.com', port: 443 },
    answeredBy: null,
    outcome: 'accepted',
    status: null,
    code: null,
    startedAt: Date.UTC(2026, 10, 23, 12),
    seconds: 1.5,
    firstTextSeconds: 0.4,
    usage: { inputTokens: 3000, outputTokens: 500 },
    hedge: false,
    reask: false,
    maxOutputTokens: 3000,
    temperature: 0.2,
    json: false,
    ...over,
  };
}

/** The story of a section whose last call was accepted, if it was. */
export function story(attempts: AttemptRecord[], over: Partial<SectionRecord> = {}): SectionStory {
  const last = attempts.at(-1);
  const answered = last?.outcome === 'accepted' ? last : null;
  const section: SectionRecord = {
    purpose: 'cover_letter',
    outcome: answered ? 'answered' : 'failed',
    startedAt: Date.UTC(2026, 10, 23, 12),
    seconds: 2,
    attempts: [],
    skipped: [],
    answer: answered && {
      provider: answered.provider,
      model: answered.answeredBy ?? answered.model,
      seconds: 2,
      usage: answered.usage,
      attempts: [],
    },
    ...over,
  };
  return { section, attempts };
}
