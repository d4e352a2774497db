import 'server-only';
import { createTranslator, type NamespaceKeys, type NestedKeyOf } from 'use-intl/core';
import type { Language } from './languages';
import { messagesOf, type Messages } from './messages';

/** Where messages stand, such as `privacy` or `privacy.texts`. */
export type Place = NamespaceKeys<Messages, NestedKeyOf<Messages>>;

/** Says the messages that stand in one place; what `useTranslations` gives in the browser. */
export type Translator<At extends Place> = ReturnType<typeof createTranslator<Messages, At>>;

/** A translator for one language. Throws for a message that can't be said, for the compiler has allowed it. */
export function translatorFor<At extends Place>(language: Language, place: At): Translator<At> {
  return createTranslator<Messages, At>({
    locale: language,
    messages: messagesOf(language),
    namespace: place,
    timeZone: 'UTC',
    onError(error) {
      throw error;
    },
  });
}
