'use client';

import type { ReactNode } from 'react';
import { IntlProvider } from 'use-intl';
import type { Language } from '@/lib/i18n/languages';
import type { BrowserMessages } from '@/lib/i18n/messages';

interface LanguageProviderProps {
  language: Language;
  messages: BrowserMessages;
  children: ReactNode;
}

/** Lets client components say the messages by `useTranslations`. */
export function LanguageProvider({ language, messages, children }: LanguageProviderProps) {
  return (
    <IntlProvider locale={language} messages={messages} timeZone="UTC">
      {children}
    </IntlProvider>
  );
}
