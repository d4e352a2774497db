import type { Answer, Attempt, ChainEvent } from '../ai/types';
import type { Block } from '../evidence/passages';
import type { Language } from '../i18n/languages';
import type { Row } from '../match/rows';
import type { SecondOpinion } from '../match/second-opinion';
import type { LineId } from '../structure/lines';
import type { ClaimCheck } from './claim-check';

export const sectionIds = [
  'job_summary',
  'comparison',
  'resume_summary',
  'work_experience',
  'cover_letter',
] as const;
export type SectionId = (typeof sectionIds)[number];

/** The sections of running text. */
export type WrittenSection = Exclude<SectionId, 'comparison'>;

export const sectionTitles: Record<SectionId, string> = {
  job_summary: 'Job summary',
  comparison: 'Comparison',
  resume_summary: 'Resume summary',
  work_experience: 'Work experience',
  cover_letter: 'Cover letter',
};

/** A written section. */
export interface TextContent {
  kind: 'text';
  blocks: Block[];
  /** Absent where rules made the text from the person's own words and nobody has changed it since. */
  check?: ClaimCheck;
  /** Of the work experience: bullets of the resume that no block rests on. */
  leftOut?: LineId[];
}

/** The comparison; its score is worked out from the rows (`lib/match/score.ts`), never carried along. */
export interface TableContent {
  kind: 'table';
  rows: Row[];
  /** What rules say beside a model's rows. */
  opinion?: SecondOpinion;
}

export type SectionContent = TextContent | TableContent;

/** Made by rules, without AI. */
export interface BuiltinAnswer {
  provider: 'builtin';
  seconds: number;
}

export type SectionResult =
  | { status: 'ready'; content: SectionContent; answer: Answer | BuiltinAnswer }
  | {
      status: 'failed';
      cause: 'providers' | 'stopped' | 'fault';
      /** An English sentence for the person; in other languages it is said by cause and attempts. */
      message: string;
      /** Stands in the server's log line too. */
      reference: string;
      attempts: Attempt[];
      /** When the first provider is free again, where that is known. */
      retryAfterMs?: number;
      /** The rule-based version that stands in. */
      builtin: SectionContent;
    };

/** What happens while a section waits for its turn and is then being made, in order. */
export type SectionEvent =
  | ChainEvent
  /** So many are before it, itself included, because many sections are being made just now. */
  | { type: 'queued'; place: number };

/** One section under way. Both settle without rejecting; a rejection means that the connection was lost. */
export interface SectionRun {
  events: ReadableStream<SectionEvent>;
  result: Promise<SectionResult>;
}

export type Field = 'resume' | 'posting' | 'form';

/** What `generate` answers, at once. */
export type GenerateReply =
  | { ok: true; sections: Partial<Record<SectionId, SectionRun>> }
  | {
      ok: false;
      problems: Partial<Record<Field, string>>;
      /** Nothing is wrong with the input; it is taken again in so many ms. */
      retryAfterMs?: number;
    };

/** What `generate` takes. `runId` is the browser's own, so that Stop works before the reply has come. */
export interface GenerateInput {
  runId: string;
  resume: string;
  posting: string;
  sections: SectionId[];
  /** What to write in; the posting's language by default. */
  language?: Language;
  /** What the person wants changed in a new version, up to `mostWishChars`. */
  wish?: string | undefined;
}
