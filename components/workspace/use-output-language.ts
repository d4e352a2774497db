import { useCallback, useEffect, useState } from 'react';
import { loadOutputLanguage, saveOutputLanguage } from '@/lib/browser/output-language';
import type { Language } from '@/lib/i18n/languages';

/** What to write in, kept across reloads; null: the posting's language. */
export function useOutputLanguage(): [Language | null, (language: Language | null) => void] {
  const [language, setLanguage] = useState<Language | null>(null);
  useEffect(() => {
    // eslint-disable-next-line react-hooks/set-state-in-effect -- the server can't know what this browser holds
    setLanguage(loadOutputLanguage());
  }, []);
  const choose = useCallback((chosen: Language | null) => {
    setLanguage(chosen);
    saveOutputLanguage(chosen);
  }, []);
  return [language, choose];
}
