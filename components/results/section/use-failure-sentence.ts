import { useTranslations } from 'use-intl';
import type { Notice, Ready } from '@/components/workspace/section-state';
import { failureOf, type Failure } from '@/lib/ai/failure-reasons';
import type { Say } from '@/lib/i18n/say';

/** Why a section failed, in the language of the page. */
export function useFailureSentence(failed: Notice): string {
  return sentenceOf(failed, useTranslations('failures'));
}

/** Why it is still the earlier version, or the one made without AI; null where nothing is to be said. */
export function useNoticeSentence({ notice, answer }: Pick<Ready, 'notice' | 'answer'>): string | null {
  const t = useTranslations('failures');
  if (notice === null) return null;
  const isBuiltin = answer.provider === 'builtin';
  if (notice.cause === 'stopped') return t(isBuiltin ? 'stoppedBuiltin' : 'stoppedEarlier');
  return t(isBuiltin ? 'builtin' : 'earlier', { sentence: sentenceOf(notice, t) });
}

function sentenceOf({ cause, attempts, retryAfterMs }: Notice, t: Say<'failures'>): string {
  if (cause === 'refused') return t(cause, { minutes: Math.max(1, Math.ceil((retryAfterMs ?? 0) / 60_000)) });
  return cause === 'providers' ? ofProviders(failureOf(attempts, retryAfterMs), t) : t(cause);
}

function ofProviders(failure: Failure, t: Say<'failures'>): string {
  switch (failure.kind) {
    case 'busy':
      return t(`busy.${failure.unit}`, { count: failure.count });
    case 'none-free':
      return t('noneFree');
    case 'alike':
      return t(`sentence.${failure.reason}`);
    case 'mixed':
      return t('mixed');
  }
}
