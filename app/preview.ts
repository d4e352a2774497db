import 'server-only';
import type { Preview } from '@/components/site/footer';
import { requestLanguage } from '@/lib/i18n/request-language';
import { env } from '@/lib/env';
import { configuredProviders } from './configured-providers';

/** What whoever reviews a preview deployment wants to know of it; null for every other one. */
export async function preview(): Promise<Preview | null> {
  const { VERCEL_ENV, VERCEL_GIT_COMMIT_SHA } = env();
  if (VERCEL_ENV !== 'preview') return null;
  const providers = await configuredProviders();
  const list = new Intl.ListFormat(await requestLanguage(), { type: 'conjunction' });
  return {
    commit: VERCEL_GIT_COMMIT_SHA?.slice(0, 7) ?? '?',
    providers: providers.length === 0 ? null : list.format(providers),
  };
}
