import type { Language } from './languages';
import type { BrowserMessages } from './messages';

declare module 'use-intl' {
  /** Makes a key, a namespace or an argument that doesn't exist an error of types. */
  interface AppConfig {
    Locale: Language;
    Messages: BrowserMessages;
  }
}
