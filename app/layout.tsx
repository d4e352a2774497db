import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { Footer } from '@/components/site/footer';
import { Header } from '@/components/site/header';
import { LanguageProvider } from '@/components/site/language-provider';
import { ReadyMark } from '@/components/site/ready-mark';
import { readTheme, themeCookie } from '@/components/site/theme';
import { browserMessages } from '@/lib/i18n/messages';
import { getTranslations, requestLanguage } from '@/lib/i18n/request-language';
import { fontVariables } from './fonts';
import { preview } from './preview';
import { siteOrigin } from './site-origin';
import './globals.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('site');
  const title = { default: t('title'), template: `%s · ${t('title')}` };
  const description = t('description');
  return {
    metadataBase: (await siteOrigin()) ?? null,
    title,
    description,
    applicationName: t('title'),
    alternates: { canonical: './' },
    openGraph: { type: 'website', siteName: t('title'), title, description, locale: await requestLanguage() },
    twitter: { card: 'summary_large_image' },
    formatDetection: { telephone: false, email: false, address: false },
  };
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f7f3ea' },
    { media: '(prefers-color-scheme: dark)', color: '#181613' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Scripts carry a nonce of the request (proxy.ts), so no page can be made ahead of it.
  await connection();
  const theme = readTheme((await cookies()).get(themeCookie)?.value);
  const language = await requestLanguage();
  const t = await getTranslations('site');
  return (
    <html lang={language} className={fontVariables} data-theme={theme === 'system' ? undefined : theme}>
      <body className="flex min-h-dvh flex-col">
        <LanguageProvider language={language} messages={browserMessages(language)}>
          <a
            href="#main"
            className="sr-only rounded-sm bg-accent px-4 py-2 text-on-accent focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50"
          >
            {t('skip')}
          </a>
          <Header theme={theme} />
          <main id="main" className="mx-auto w-full max-w-page grow px-4 pb-20 sm:px-8">
            {children}
          </main>
          <Footer preview={await preview()} />
        </LanguageProvider>
        <ReadyMark />
      </body>
    </html>
  );
}
