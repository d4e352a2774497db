import { Files } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import { buttonClass } from '@/components/ui/button';

/** What stands where nothing is kept yet. */
export function EmptyHistory() {
  const t = useTranslations('history.empty');
  return (
    <div className="rounded-lg border border-dashed border-edge px-4 py-12 text-center sm:px-8">
      <Files aria-hidden className="mx-auto size-8 text-muted" />
      <h2 className="mt-4 text-title">{t('heading')}</h2>
      <p className="mx-auto mt-2 max-w-prose text-muted">{t('body')}</p>
      <Link href="/" className={buttonClass('primary', 'mt-6 min-h-11')}>
        {t('compare')}
      </Link>
    </div>
  );
}
