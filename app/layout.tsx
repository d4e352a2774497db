import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { Footer } from '@/components/site/footer';
import { Header } from '@/components/site/header';
import { ReadyMark } from '@/components/site/ready-mark';
import { readTheme, themeCookie } from '@/components/site/theme';
import { fontVariables } from './fonts';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'MatchWise', template: '%s · MatchWise' },
  description: 'Hold your resume against a job posting: what fits, what is missing, and what to send..',
};

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
  return (
    <html lang="en" className={fontVariables} data-theme={theme === 'system' ? undefined : theme}>
      <body className="flex min-h-dvh flex-col">
        <a
          href="#main"
          className="sr-only rounded-sm bg-accent px-4 py-2 text-on-accent focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50"
        >
          Skip to content
        </a>
        <Header theme={theme} />
        <main id="main" className="mx-auto w-full max-w-page grow px-4 pb-20 sm:px-8">
          {children}
        </main>
        <Footer />
        <ReadyMark />
      </body>
    </html>
  );
}
