import 'server-only';
import { providerNames } from '@/lib/ai/failure-reasons';
import { getTranslations } from '@/lib/i18n/request-language';
import { runtime } from '@/lib/runtime';

/** Names of the providers that texts may go to, in the order in which they are asked; may be empty. */
export async function configuredProviders(): Promise<string[]> {
  const t = await getTranslations('failures');
  return runtime().providers.map(({ id }) =>
    id === 'compatible' ? t('configuredProvider') : providerNames[id],
  );
}
