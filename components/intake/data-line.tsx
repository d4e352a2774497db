import { Lock } from 'lucide-react';
import Link from 'next/link';
import { useLocale, useTranslations } from 'use-intl';

/** In one breath, what happens with the texts. */
export function DataLine({ providers }: { providers: string[] }) {
  const t = useTranslations('intake.data');
  const list = new Intl.ListFormat(useLocale(), { type: 'conjunction' });
  return (
    <p className="flex max-w-prose gap-2 text-small text-muted">
      <Lock aria-hidden className="mt-1 size-4 shrink-0" />
      <span>
        {providers.length === 0 ? t('rules') : t('providers', { providers: list.format(providers) })}{' '}
        <Link href="/privacy" prefetch={false} className="text-accent underline underline-offset-4">
          {t('more')}
        </Link>
      </span>
    </p>
  );
}
