'use client';

import { useRouter } from 'next/navigation';
import { startTransition, useOptimistic, type ChangeEvent } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { asLanguage, languageCookie, languageNames, languages } from '@/lib/i18n/languages';

const oneYear = 365 * 24 * 60 * 60;

/**
 * Chooses the language of the page. With scripts the page is fetched anew around what stands on it, so that texts
 * and results stay; without them the form is posted, and the page comes back in the language.
 */
export function LanguageSwitch() {
  const t = useTranslations('site.language');
  const [shown, show] = useOptimistic(useLocale());
  const router = useRouter();

  function choose(event: ChangeEvent<HTMLSelectElement>) {
    const language = asLanguage(event.target.value);
    if (language === undefined) return;
    document.cookie = `${languageCookie}=${language}; path=/; max-age=${oneYear}; samesite=lax`;
    startTransition(() => {
      show(language);
      router.refresh();
    });
  }

  return (
    <form method="post" action="/language" className="flex items-center gap-2">
      <select
        name="language"
        aria-label={t('label')}
        autoComplete="off"
        value={shown}
        onChange={choose}
        className="min-h-9 rounded-md border border-edge bg-sheet px-2.5 text-small text-ink"
      >
        {languages.map((language) => (
          <option key={language} value={language} lang={language}>
            {languageNames[language]}
          </option>
        ))}
      </select>
      <span className="hidden noscript:inline">
        <Button type="submit">{t('change')}</Button>
      </span>
    </form>
  );
}
