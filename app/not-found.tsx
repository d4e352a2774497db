import type { Metadata } from 'next';
import Link from 'next/link';
import { buttonClass } from '@/components/ui/button';
import { getTranslations } from '@/lib/i18n/request-language';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('notFound');
  return { title: t('title') };
}

export default async function NotFound() {
  const t = await getTranslations('notFound');
  return (
    <div className="max-w-prose py-16">
      <h1 className="text-heading">{t('heading')}</h1>
      <p className="mt-4">{t('body')}</p>
      <Link href="/" className={buttonClass('primary', 'mt-8')}>
        {t('compare')}
      </Link>
    </div>
  );
}
