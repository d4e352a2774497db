import 'server-only';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** The periods that the status page tells of, each kept in buckets of its own width. */
export const spans = {
  hour: { bucketMs: 5 * minuteMs, buckets: 12 },
  day: { bucketMs: hourMs, buckets: 24 },
  month: { bucketMs: dayMs, buckets: 30 },
} as const;
export type SpanName = keyof typeof spans;
export const spanNames = Object.keys(spans) as SpanName[];

/** How long a bucket is kept: for its span, and one bucket more. */
export function keepMs(span: SpanName): number {
  return spans[span].bucketMs * (spans[span].buckets + 2);
}

/** The key of the bucket that `atMs` falls into. Buckets are cut by the clock of whoever counts. */
export function bucketKey(span: SpanName, atMs: number): string {
  return `count:${span}:${Math.floor(atMs / spans[span].bucketMs)}`;
}

/** Buckets that reach back for the whole span from `nowMs`, newest first; the oldest may reach back further. */
export function bucketsOf(span: SpanName, nowMs: number): { key: string; startMs: number }[] {
  const { bucketMs, buckets } = spans[span];
  const current = Math.floor(nowMs / bucketMs);
  return Array.from({ length: buckets + 1 }, (_, back) => {
    const startMs = (current - back) * bucketMs;
    return { key: bucketKey(span, startMs), startMs };
  });
}
