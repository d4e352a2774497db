import { getTranslations } from '@/lib/i18n/request-language';
import { LanguageSwitch } from './language-switch';
import { NavLinks } from './nav-links';

export async function Footer() {
  const t = await getTranslations('site');
  return (
    <footer className="border-t border-line print:hidden">
      <div className="mx-auto flex w-full max-w-page flex-wrap items-center justify-between gap-x-8 gap-y-3 px-4 py-6 sm:px-8">
        <p className="text-small text-muted">{t('drafts')}</p>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <nav aria-label={t('footerPages')}>
            <NavLinks />
          </nav>
          <LanguageSwitch />
        </div>
      </div>
    </footer>
  );
}
