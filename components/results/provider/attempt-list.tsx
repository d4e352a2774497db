import { useTranslations } from 'use-intl';
import type { Attempt } from '@/lib/ai/types';
import { tenths } from './tenths';
import { useProviderWords } from './use-provider-words';

/** Who was asked in vain, oldest first. */
export function AttemptList({ attempts }: { attempts: readonly Attempt[] }) {
  const t = useTranslations('results.provider');
  const { failure } = useProviderWords();
  if (attempts.length === 0) return <p className="mt-2 text-caption text-muted">{t('first')}</p>;
  return (
    <>
      <p className="mt-3 text-caption font-medium">{t('before')}</p>
      <ol className="mt-1 space-y-1 text-caption text-muted">
        {attempts.map((attempt, index) => (
          <li key={index}>
            <span className="text-ink">{failure(attempt)}</span>
            <span className="wrap-anywhere">
              {' '}
              {t('attempt', { model: attempt.model, seconds: tenths(attempt.seconds) })}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
