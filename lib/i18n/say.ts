import type { NamespaceKeys, NestedKeyOf, useTranslations } from 'use-intl';
import type { BrowserMessages } from './messages';

/** What `useTranslations` gives, for functions that get it from a component. */
export type Say<At extends NamespaceKeys<BrowserMessages, NestedKeyOf<BrowserMessages>>> = ReturnType<
  typeof useTranslations<At>
>;
