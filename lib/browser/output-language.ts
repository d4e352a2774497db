import { asLanguage, type Language } from '../i18n/languages';

const key = 'matchwise:output-language';

/** The language chosen to write in; null where it is the posting's, or where the browser forbids looking. */
export function loadOutputLanguage(): Language | null {
  try {
    return asLanguage(localStorage.getItem(key)) ?? null;
  } catch {
    return null;
  }
}

/** Keeps the choice for the next visit. A full or forbidden storage changes nothing. */
export function saveOutputLanguage(language: Language | null): void {
  try {
    if (language === null) localStorage.removeItem(key);
    else localStorage.setItem(key, language);
  } catch {
    // The choice stays on the page, which is all that is promised there.
  }
}
