import Link from 'next/link';
import { getTranslations } from '@/lib/i18n/request-language';
import { NavLinks } from './nav-links';
import type { Theme } from './theme';
import { ThemeSwitch } from './theme-switch';

export async function Header({ theme }: { theme: Theme }) {
  const t = await getTranslations('site');
  return (
    <header className="print:hidden">
      <div className="mx-auto flex w-full max-w-page flex-wrap items-center gap-x-6 gap-y-2 px-4 py-4 sm:px-8">
        <Link href="/" className="mr-auto flex items-center gap-2.5 rounded-sm py-1">
          <Mark />
          <span className="font-serif text-title font-semibold tracking-display">MatchWise</span>
        </Link>
        <nav aria-label={t('mainPages')} className="hidden md:block">
          <NavLinks />
        </nav>
        <ThemeSwitch initial={theme} />
      </div>
    </header>
  );
}

/** Two sheets that overlap: what both hold is what matches. */
function Mark() {
  return (
    <svg viewBox="0 0 28 28" aria-hidden className="size-7 text-accent">
      <rect x="3" y="3" width="15" height="19" rx="2" fill="none" stroke="currentColor" strokeWidth="2" />
      <rect x="10" y="7" width="15" height="18" rx="2" fill="currentColor" opacity="0.18" />
      <rect x="10" y="7" width="15" height="18" rx="2" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="M10 9a2 2 0 0 1 2-2h6v13a2 2 0 0 1-2 2h-6z" fill="currentColor" />
    </svg>
  );
}
