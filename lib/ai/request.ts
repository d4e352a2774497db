import 'server-only';
import type { ChainMemory } from './memory/memory';
import type { Provider, ServerAddress } from './provider';
import type { Answer, Attempt, ChainEvent, FailureReason, ProviderId, Usage } from './types';

/** What is asked of the chain. */
export interface ChainRequest<T> {
  /** What it is for, such as a section's id; only for records. */
  purpose: string;
  system: string;
  prompt: string;
  temperature: number;
  maxOutputTokens: number;
  json: boolean;
  /** Judges a reply that ended in a clean stop. Throws only for a bug. */
  accept: (text: string) => Verdict<T>;
}

/**
 * What a reply is worth. `problem` is told to the model: "Your last reply was not accepted: …".
 * With `mend` it is good enough to be delivered, and would be better without its `faults`: where time and budget
 * allow, the same provider is asked once more, and the reply with fewer faults is delivered.
 */
export type Verdict<T> =
  { ok: true; data: T; mend?: { faults: number; problem: string } } | { ok: false; problem: string };

/** `attempts` oldest first; empty where every provider rested. */
export type ChainOutcome<T> =
  | { ok: true; data: T; answer: Answer }
  | {
      ok: false;
      attempts: Attempt[];
      /** Why providers were not asked at all. */
      skipped: Skip[];
      /** When the first provider is free again, where that is known. */
      retryAfterMs?: number;
    };

/** A provider that was passed over without a call. */
export interface Skip {
  provider: ProviderId;
  why: FailureReason | 'crowded';
}

/** In ms. */
export interface Timers {
  /** For the whole section, all providers together. */
  deadlineMs: number;
  /** From the start of an attempt until headers have come. */
  headersMs: number;
  /** From the start of an attempt until its first text. */
  firstTextMs: number;
  /** Between two parts of a stream. */
  silenceMs: number;
  /** Without a first text for so long, the next free provider is asked as well; its own measured p95 comes first. */
  hedgeAfterMs: number;
}

/** The page may run for 60 seconds; the deadline leaves room for reading the documents and for the reply. */
export const defaultTimers: Timers = {
  deadlineMs: 45_000,
  headersMs: 8_000,
  firstTextMs: 8_000,
  silenceMs: 8_000,
  hedgeAfterMs: 4_000,
};

/** What the chain works with. */
export interface ChainContext {
  /** In the order in which they are asked. */
  providers: readonly Provider[];
  /** One per process, shared by all sections. */
  memory: ChainMemory;
  signal: AbortSignal;
  emit: (event: ChainEvent) => void;
  recorder?: ChainRecorder;
  timers?: Partial<Timers>;
  /** Whether a provider that costs money may be asked beside another one that is late. */
  hedgePaid?: boolean;
}

/** Sees what happens, for counters, incidents, spans and cost. Gets no text. What it throws fails no section. */
export interface ChainRecorder {
  /** Every call to a provider, once, when it is over. */
  attempt?(record: AttemptRecord): void;
  /** Every section, once, after all of its attempts. */
  section?(record: SectionRecord): void;
}

export interface AttemptRecord {
  purpose: string;
  provider: ProviderId;
  /** As it was asked for. */
  model: string;
  server: ServerAddress | null;
  /** As the provider reports it; null where it didn't. */
  answeredBy: string | null;
  /** `superseded`: another provider was faster. `cancelled`: nobody wants the section any more. */
  outcome: 'accepted' | 'superseded' | 'cancelled' | FailureReason;
  /** HTTP status and the provider's own code, where there was a failure that had them. */
  status: number | null;
  code: string | null;
  /** Epoch ms. */
  startedAt: number;
  seconds: number;
  firstTextSeconds: number | null;
  usage: Usage | null;
  /** Asked beside another provider that was late. */
  hedge: boolean;
  /** Asked to mend its reply. */
  reask: boolean;
  maxOutputTokens: number;
  temperature: number;
  json: boolean;
}

export interface SectionRecord {
  purpose: string;
  outcome: 'answered' | 'failed' | 'cancelled' | 'fault';
  startedAt: number;
  seconds: number;
  attempts: readonly Attempt[];
  skipped: readonly Skip[];
  answer: Answer | null;
}
