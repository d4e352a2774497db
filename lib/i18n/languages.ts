/** The languages that the interface speaks; the first one where a browser wants none of them. */
export const languages = ['en', 'de', 'fr', 'es'] as const;
export type Language = (typeof languages)[number];

/** What each language calls itself. */
export const languageNames: Record<Language, string> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
};

/** A cookie, so that the server's first byte already speaks the language that was chosen. */
export const languageCookie = 'language';

/** One of ours, or undefined, whatever a cookie, a form or a stored draft holds. */
export function asLanguage(value: unknown): Language | undefined {
  return languages.find((language) => language === value);
}
