import type { MetadataRoute } from 'next';
import { getTranslations, requestLanguage } from '@/lib/i18n/request-language';

export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const t = await getTranslations('site');
  return {
    name: t('title'),
    short_name: t('title'),
    description: t('description'),
    lang: await requestLanguage(),
    start_url: '/',
    display: 'minimal-ui',
    background_color: '#f7f3ea',
    theme_color: '#f7f3ea',
    icons: [
      { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}
