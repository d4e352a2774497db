'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { pages } from './pages';

export function NavLinks() {
  const t = useTranslations('site.pages');
  const path = usePathname();
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-small">
      {pages.map(({ href, name }) => (
        <li key={href}>
          <Link
            href={href}
            prefetch={false}
            aria-current={path === href ? 'page' : undefined}
            className="inline-block rounded-sm py-1 text-muted underline-offset-4 hover:text-ink hover:underline aria-[current]:text-ink"
          >
            {t(name)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
