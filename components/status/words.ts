import { providerNames } from '@/lib/ai/failure-reasons';
import type { Layer } from '@/lib/operations/counting/shares';

/** What the layers are called on the status page. */
export function layerName(layer: Layer): string {
  return layer === 'builtin' ? 'Rules, after every provider failed' : providerNames[layer];
}

const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 });
const dollars = new Intl.NumberFormat('en', {
  style: 'currency',
  currency: 'USD',
  minimumFractionDigits: 2,
  maximumFractionDigits: 4,
});
const number = new Intl.NumberFormat('en');
const day = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });
const moment = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'UTC' });

export const asPercent = (share: number): string => percent.format(share);
export const asDollars = (usd: number): string => dollars.format(usd);
export const asNumber = (amount: number): string => number.format(amount);
export const asDay = (iso: string): string => day.format(new Date(iso));
/** In UTC, for server and reader may sit anywhere. */
export const asMoment = (date: Date): string => `${moment.format(date)} UTC`;

/** A length of time in the largest unit that fits, rounded up. */
export function asSpan(seconds: number): string {
  if (seconds < 90) return counted(Math.max(1, Math.ceil(seconds)), 'second');
  if (seconds < 90 * 60) return counted(Math.ceil(seconds / 60), 'minute');
  return counted(Math.ceil(seconds / 3600), 'hour');
}

/** "1 section", "3 sections". */
export function counted(amount: number, noun: string): string {
  return `${number.format(amount)} ${noun}${amount === 1 ? '' : 's'}`;
}
