import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { asLanguage, languageNames, languages, type Language } from '@/lib/i18n/languages';

interface OutputLanguageProps {
  /** Null: the posting's. */
  language: Language | null;
  onChoose: (language: Language | null) => void;
}

/** Chooses what the sections are written in, whatever language the page speaks. */
export function OutputLanguage({ language, onChoose }: OutputLanguageProps) {
  const t = useTranslations('intake.output');
  const id = useId();
  return (
    <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-small">
      <label htmlFor={id} className="text-muted">
        {t('label')}
      </label>
      <select
        id={id}
        name="output"
        autoComplete="off"
        value={language ?? ''}
        onChange={(event) => onChoose(asLanguage(event.target.value) ?? null)}
        className="min-h-9 max-w-full rounded-md border border-edge bg-sheet px-2.5 text-ink"
      >
        <option value="">{t('posting')}</option>
        {languages.map((one) => (
          <option key={one} value={one} lang={one}>
            {languageNames[one]}
          </option>
        ))}
      </select>
    </p>
  );
}
