import 'server-only';
import { createTranslator } from 'use-intl/core';
import type { Language } from './languages';
import { messagesOf, type Messages, type Namespace } from './messages';

/** Says the messages of one namespace; what `useTranslations` is in the browser. */
export type Translator<Name extends Namespace> = ReturnType<typeof createTranslator<Messages, Name>>;

/** A translator for one namespace of one language. */
export function translatorFor<Name extends Namespace>(language: Language, namespace: Name): Translator<Name> {
  return createTranslator<Messages, Name>({
    locale: language,
    messages: messagesOf(language),
    namespace,
    timeZone: 'UTC',
    onError(error) {
      throw error;
    },
  });
}
