import { failureReasons } from '@/lib/ai/types';
import type { Translator } from '@/lib/i18n/translator';

const outcomes = ['accepted', 'superseded', 'cancelled', ...failureReasons] as const;

/** What became of a call; the counter's own name where an older version counted what is no longer known. */
export function outcomeWord(counted: string, t: Translator<'status'>): string {
  const outcome = outcomes.find((known) => known === counted);
  return outcome === undefined ? counted.replaceAll('-', ' ') : t(`calls.outcomes.${outcome}`);
}
