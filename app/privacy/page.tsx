import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { env } from '@/lib/env';
import { getTranslations, requestLanguage } from '@/lib/i18n/request-language';
import { configuredProviders } from '../configured-providers';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('privacy');
  return { title: t('title'), description: t('description') };
}

export default async function PrivacyPage() {
  const t = await getTranslations('privacy');
  return (
    <article className="max-w-prose pt-8 sm:pt-14">
      <h1 className="text-display">{t('heading')}</h1>
      <p className="mt-4 text-lead text-muted">{t('lead')}</p>
      <Part title={t('file.heading')}>
        <p>{t('file.body')}</p>
      </Part>
      <Part title={t('texts.heading')}>
        <p>{t('texts.body')}</p>
        <Onward providers={await configuredProviders()} />
      </Part>
      <Part title={t('link.heading')}>
        <p>{t('link.body')}</p>
      </Part>
      <Part title={t('server.heading')}>
        <p>{t('server.body')}</p>
      </Part>
      <Part title={t('browser.heading')}>
        <p>{t('browser.body')}</p>
        <p>{t('browser.history')}</p>
        <p>
          {t.rich('browser.cookies', {
            code: (name) => <code className="font-mono text-small">{name}</code>,
          })}
        </p>
      </Part>
      <Part title={t('others.heading')}>
        <p>{t('others.body')}</p>
      </Part>
    </article>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-10">
      <h2 className="text-title">{title}</h2>
      <div className="mt-2 space-y-3">{children}</div>
    </section>
  );
}

async function Onward({ providers }: { providers: string[] }) {
  const t = await getTranslations('privacy.texts');
  if (providers.length === 0) return <p>{t('rules')}</p>;
  const isRedacted = env().REDACT_CONTACTS;
  const names = new Intl.ListFormat(await requestLanguage(), { type: 'conjunction' }).format(providers);
  return (
    <>
      <p>{t(providers.length === 1 ? 'one' : 'several', { providers: names })}</p>
      <p>{t(isRedacted ? 'redacted' : 'whole')}</p>
      <p>{t(isRedacted ? 'others' : 'terms')}</p>
    </>
  );
}
