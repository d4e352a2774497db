import 'server-only';
import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import { asLanguage, languageCookie, type Language } from './languages';
import { preferredLanguage } from './preferred-language';
import { translatorFor, type Place, type Translator } from './translator';

/** The language to answer this request in: the one chosen on the page, otherwise the one the browser likes best. */
export const requestLanguage = cache(async (): Promise<Language> => {
  const chosen = asLanguage((await cookies()).get(languageCookie)?.value);
  return chosen ?? preferredLanguage((await headers()).get('accept-language'));
});

/** Says messages in the language of this request, in server components and actions. */
export async function getTranslations<At extends Place>(place: At): Promise<Translator<At>> {
  return translatorFor(await requestLanguage(), place);
}
