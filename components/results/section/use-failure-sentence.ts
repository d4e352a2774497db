import { useTranslations } from 'use-intl';
import type { Notice } from '@/components/workspace/section-state';
import { failureOf, type Failure } from '@/lib/ai/failure-reasons';
import type { Say } from '@/lib/i18n/say';

/** Why a section failed, in the language of the page. */
export function useFailureSentence(failed: Notice): string {
  return sentenceOf(failed, useTranslations('failures'));
}

/** Why the earlier version is still there. */
export function useNoticeSentence(notice: Notice | null): string | null {
  const t = useTranslations('failures');
  if (notice === null) return null;
  return notice.cause === 'stopped' ? t('stoppedEarlier') : t('earlier', { sentence: sentenceOf(notice, t) });
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
