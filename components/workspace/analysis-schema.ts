import * as z from 'zod/mini';
import { failureReasons, providerIds, type Answer } from '@/lib/ai/types';
import type { Block } from '@/lib/evidence/passages';
import { importances, matches, type Row } from '@/lib/match/rows';
import type { ClaimCheck } from '@/lib/sections/claim-check';
import { sectionIds, type BuiltinAnswer, type SectionContent } from '@/lib/sections/catalog';
import type { LineId } from '@/lib/structure/lines';
import type { Analysis } from './analysis';
import type { Activity, Failed, Pending, Ready, Settled } from './section-state';
import type { Change, Version } from './version';

/*
 * What comes from a file or from an older page's storage, checked before it is shown. The objects are loose, so that
 * what is optional needn't stand here to come through; what is required must, or the types below don't fit.
 */

/** Far above what the page makes; an upper bound on what a crafted file can make it draw. */
const text = z.string().check(z.maxLength(200_000));
const list = <Item extends z.ZodMiniType>(item: Item) => z.array(item).check(z.maxLength(2_000));
const texts = list(text);

const lineId = z.custom<LineId>((value) => typeof value === 'string' && /^[RJ]\d{1,5}$/.test(value));

const passages = list(z.looseObject({ text, sources: list(lineId) }));
const block: z.ZodMiniType<Block> = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.enum(['heading', 'paragraph', 'bullet']), passages }),
  z.looseObject({ kind: z.literal('field'), label: text, passages }),
]);

const check: z.ZodMiniType<ClaimCheck> = z.looseObject({
  flags: list(
    z.looseObject({
      kind: z.enum(['not-found', 'elsewhere', 'worked-out']),
      what: z.enum(['quantity', 'date', 'name', 'degree', 'certificate', 'title', 'skill']),
      block: z.int(),
      passage: z.int(),
      start: z.int(),
      end: z.int(),
      quote: text,
      sentence: text,
      posting: z.exactOptional(z.literal(true)),
      originalLine: z.exactOptional(lineId),
    }),
  ),
  language: z.nullable(z.enum(['en', 'de', 'fr', 'es'])),
});

const row: z.ZodMiniType<Row> = z.looseObject({
  requirement: text,
  importance: z.enum(importances),
  match: z.enum(matches),
  postingLines: list(lineId),
  resumeLines: list(lineId),
  reason: text,
  suggestion: text,
});

const content: z.ZodMiniType<SectionContent> = z.discriminatedUnion('kind', [
  z.looseObject({
    kind: z.literal('text'),
    blocks: list(block),
    check: z.exactOptional(check),
    leftOut: z.exactOptional(list(lineId)),
  }),
  z.looseObject({
    kind: z.literal('table'),
    rows: list(row),
    opinion: z.exactOptional(
      z.looseObject({ lacking: list(row), shown: list(z.looseObject({ table: row, rules: row })) }),
    ),
  }),
]);

const attempts = list(
  z.looseObject({
    provider: z.enum(providerIds),
    model: text,
    reason: z.enum(failureReasons),
    seconds: z.number(),
  }),
);

const answer: z.ZodMiniType<Answer | BuiltinAnswer> = z.discriminatedUnion('provider', [
  z.looseObject({
    provider: z.enum(providerIds),
    model: text,
    seconds: z.number(),
    usage: z.nullable(z.looseObject({ inputTokens: z.number(), outputTokens: z.number() })),
    attempts,
  }),
  z.looseObject({ provider: z.literal('builtin'), seconds: z.number() }),
]);

const cause = z.enum(['providers', 'stopped', 'fault', 'connection', 'left', 'outdated', 'refused']);
const change = { content, kept: texts, accepted: texts };
const version = { ...change, made: content, answer };
const ready: z.ZodMiniType<Ready> = z.looseObject({
  status: z.literal('ready'),
  runId: text,
  ...version,
  notice: z.nullable(z.looseObject({ cause, attempts, retryAfterMs: z.exactOptional(z.number()) })),
  undo: list(z.looseObject({ ...change, typing: z.exactOptional(text) }) satisfies z.ZodMiniType<Change>),
  earlier: list(z.looseObject(version) satisfies z.ZodMiniType<Version>),
});

const failed: z.ZodMiniType<Failed> = z.looseObject({
  status: z.literal('failed'),
  runId: text,
  cause,
  message: text,
  reference: z.nullable(text),
  attempts,
  builtin: z.nullable(content),
  partial: z._default(text, ''),
});

const settled: z.ZodMiniType<Settled> = z.union([ready, failed]);

const pending: z.ZodMiniType<Pending> = z.looseObject({
  status: z.literal('pending'),
  runId: text,
  startedAt: z.number(),
  // Nothing goes on in a page that was left; it is never shown.
  activity: z.custom<Activity>(),
  attempts,
  partial: text,
  earlier: z.nullable(settled),
});

/** An analysis as it was kept, sections under way included. */
export const analysisSchema: z.ZodMiniType<Analysis> = z.looseObject({
  resume: text,
  posting: text,
  sections: z.record(z.enum(sectionIds), z.union([ready, failed, pending])),
});
