import 'server-only';

const countNames = [
  'answered', // sections, by provider and model
  'answeredMs', // from their start to their answer, by provider
  'failed', // sections that nobody could make
  'cancelled', // sections that nobody wanted any more
  'fault', // sections lost to a bug of ours
  'call', // calls, by provider and outcome
  'inputTokens',
  'outputTokens',
  'microUsd', // at list price, in millionths of a dollar
  'unpriced', // calls whose tokens have no known price
] as const;
export type CountName = (typeof countNames)[number];

/** One counter of a bucket, taken apart. */
export interface Count {
  name: CountName;
  /** Empty where the counter has none. */
  provider: string;
  /** A model or an outcome; empty where the counter has none. */
  detail: string;
  amount: number;
}

/** The counter's name within a bucket. */
export function field(name: CountName, provider = '', detail = ''): string {
  return [name, provider, detail].join(' ').trimEnd();
}

/** A bucket's counters; those of another version of the app, which this one doesn't know, are left out. */
export function readCounts(bucket: Readonly<Record<string, number>>): Count[] {
  return Object.entries(bucket).flatMap(([key, amount]) => {
    const [name, provider = '', ...detail] = key.split(' ');
    const known = countNames.find((one) => one === name);
    return known ? [{ name: known, provider, detail: detail.join(' '), amount }] : [];
  });
}
