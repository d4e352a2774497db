import 'server-only';
import type { Course } from './course';
import type { Ticket } from '../memory/memory';
import type { ProviderError } from '../provider';
import type { AttemptRecord, ChainRecorder, SectionRecord } from '../request';
import type { Usage } from '../types';

/** What became of a call. */
export interface Ending {
  outcome: AttemptRecord['outcome'];
  error?: ProviderError;
  usage?: Usage | null;
  answeredBy?: string;
}

/** One call's record, kept from its start until `end`. */
export interface OpenRecord {
  readonly startedMs: number;
  firstText(): void;
  end(ending: Ending): void;
}

/** Starts the record of one call. */
export function openRecord(
  course: Course<unknown>,
  ticket: Ticket,
  kind: { hedge: boolean; reask: boolean },
): OpenRecord {
  const { purpose, maxOutputTokens, temperature, json } = course.request;
  const startedMs = performance.now();
  const startedAt = Date.now();
  let firstTextMs: number | null = null;
  return {
    startedMs,
    firstText: () => void (firstTextMs ??= performance.now() - startedMs),
    end({ outcome, error, usage, answeredBy }) {
      if (course.context.recorder === undefined) return;
      const record: AttemptRecord = {
        purpose,
        maxOutputTokens,
        temperature,
        json,
        outcome,
        startedAt,
        provider: ticket.provider.id,
        model: ticket.model,
        server: ticket.provider.server ?? null,
        answeredBy: answeredBy ?? null,
        status: error?.details.status ?? null,
        code: error?.details.code ?? null,
        seconds: (performance.now() - startedMs) / 1000,
        firstTextSeconds: firstTextMs === null ? null : firstTextMs / 1000,
        usage: usage ?? null,
        hedge: kind.hedge,
        reask: kind.reask,
      };
      tell(course.context.recorder, (recorder) => recorder.attempt?.(record));
    },
  };
}

/** Tells the recorder how the section ended. */
export function recordSection(
  course: Course<unknown>,
  outcome: SectionRecord['outcome'],
  answer: SectionRecord['answer'] = null,
): void {
  const record: SectionRecord = {
    purpose: course.request.purpose,
    outcome,
    startedAt: course.startedAt,
    seconds: (performance.now() - course.startedMs) / 1000,
    attempts: [...course.attempts],
    skipped: [...course.skipped].map(([provider, why]) => ({ provider, why })),
    answer,
  };
  tell(course.context.recorder, (recorder) => recorder.section?.(record));
}

/** Keeping books must not cost anybody a section, and must not fail in silence either. */
function tell(recorder: ChainRecorder | undefined, what: (recorder: ChainRecorder) => void): void {
  try {
    if (recorder) what(recorder);
  } catch (cause) {
    process.emitWarning(cause instanceof Error ? cause : new Error('the chain’s recorder failed', { cause }));
  }
}
