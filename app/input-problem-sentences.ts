import 'server-only';
import { getTranslations } from '@/lib/i18n/request-language';
import { textProblemSentence } from '@/lib/i18n/text-problem-sentence';
import type { Field } from '@/lib/sections/catalog';
import type { InputProblems } from '@/lib/sections/generate-input';

/** What is wrong with a request, as the person reads it beside each field, in the language of this request. */
export async function inputProblemSentences({
  resume,
  posting,
  form,
}: InputProblems): Promise<Partial<Record<Field, string>>> {
  const t = await getTranslations('problems');
  return {
    ...(resume && { resume: textProblemSentence('resume', resume, t) }),
    ...(posting && { posting: textProblemSentence('posting', posting, t) }),
    ...(form && { form: t('form') }),
  };
}
