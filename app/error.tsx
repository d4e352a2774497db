'use client';

import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';

export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const t = useTranslations('site.error');
  return (
    <div className="max-w-prose py-16">
      <h1 className="text-heading">{t('heading')}</h1>
      <p className="mt-4">{t('body')}</p>
      {error.digest !== undefined && (
        <p className="mt-2 text-small text-muted">
          {t.rich('reference', {
            reference: error.digest,
            code: (reference) => <code className="font-mono">{reference}</code>,
          })}
        </p>
      )}
      <div className="mt-8 flex gap-3">
        <Button variant="primary" onClick={reset}>
          {t('again')}
        </Button>
        <Button onClick={() => window.location.reload()}>{t('reload')}</Button>
      </div>
    </div>
  );
}
