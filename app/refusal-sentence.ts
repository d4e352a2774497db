import 'server-only';
import { getTranslations } from '@/lib/i18n/request-language';
import type { Refusal } from '@/lib/operations/limits/limits';

/** A refusal as the person reads it, with when to come back, in the language of this request. */
export async function refusalSentence(
  kind: 'sections' | 'links',
  { why, retryAfterMs }: Refusal,
): Promise<string> {
  const t = await getTranslations('limits');
  if (why === 'crowded') return t('crowded', { seconds: Math.max(1, Math.ceil(retryAfterMs / 1000)) });
  const minutes = Math.max(1, Math.ceil(retryAfterMs / 60_000));
  return kind === 'links' ? t('tooManyLinks', { minutes }) : t('tooMany', { minutes });
}
