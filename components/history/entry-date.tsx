import { useLocale, useTranslations } from 'use-intl';

/** When an analysis was made, as it is written where the reader lives. Shown in browsers alone, never made ahead. */
export function EntryDate({ at }: { at: number }) {
  const t = useTranslations('history.entry');
  const language = useLocale();
  // The page's language, in the way of the reader's country: 23 Nov or Nov 23.
  const locale = navigator.languages.find((one) => one.split('-')[0] === language) ?? language;
  const moment = new Date(at);
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(moment);
  return <time dateTime={moment.toISOString()}>{t('made', { date })}</time>;
}
