import { getTranslations } from '@/lib/i18n/request-language';
import { LanguageSwitch } from './language-switch';
import { NavLinks } from './nav-links';

/** What a preview deployment is made of. */
export interface Preview {
  /** The short name of the commit. */
  commit: string;
  /** Who has a key, in the order of asking, joined for reading; null for nobody. */
  providers: string | null;
}

export async function Footer({ preview }: { preview: Preview | null }) {
  const t = await getTranslations('site');
  return (
    <footer className="border-t border-line print:hidden">
      <div className="mx-auto flex w-full max-w-page flex-wrap items-center justify-between gap-x-8 gap-y-3 px-4 py-6 sm:px-8">
        <div className="space-y-1 text-small text-muted">
          <p>{t('drafts')}</p>
          {preview !== null && (
            <p data-preview>
              {t.rich('preview.build', {
                commit: preview.commit,
                code: (commit) => <code className="font-mono">{commit}</code>,
              })}{' '}
              {preview.providers === null
                ? t('preview.noKey')
                : t('preview.keys', { providers: preview.providers })}
            </p>
          )}
        </div>
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
