import 'server-only';
import { failureReasons } from '../ai/types';
import { costOf } from './counters';
import type { SectionStory } from './stories';

/** What the log can do; pino's own interface, as far as it is needed here. */
export interface StoryLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

/** One line for each failed call, with what the provider's support would ask for, and one for the section. */
export function logStory({ section, attempts }: SectionStory, log: StoryLog): void {
  for (const attempt of attempts) {
    if (!failureReasons.some((reason) => reason === attempt.outcome)) continue;
    const { purpose, provider, model, outcome, status, code, seconds, hedge, reask } = attempt;
    log.warn(
      { section: purpose, provider, model, reason: outcome, status, code, seconds, hedge, reask },
      'call failed',
    );
  }
  const { purpose, outcome, seconds, answer, skipped } = section;
  const usd = attempts.reduce((sum, attempt) => sum + (costOf(attempt) ?? 0), 0);
  log.info(
    {
      section: purpose,
      outcome,
      seconds,
      calls: attempts.length,
      usd,
      ...(answer && { provider: answer.provider, model: answer.model, usage: answer.usage }),
      ...(skipped.length > 0 && { skipped }),
    },
    'section ended',
  );
}
