import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { StatusView } from '@/components/status/status-view';
import { TokenForm } from '@/components/status/token-form';
import { wordsIn } from '@/components/status/words';
import { env } from '@/lib/env';
import { getTranslations, requestLanguage } from '@/lib/i18n/request-language';
import { hasPass, statusCookie } from '@/lib/operations/reporting/status-guard';
import { readStatus } from '@/lib/operations/reporting/status';
import { runtime } from '@/lib/runtime';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('status');
  return { title: t('title'), description: t('description'), robots: { index: false } };
}

interface StatusPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function StatusPage({ searchParams }: StatusPageProps) {
  const token = env().STATUS_TOKEN;
  if (token !== undefined && !hasPass((await cookies()).get(statusCookie)?.value, token)) {
    const { token: given, wrong } = await searchParams;
    if (typeof given === 'string') redirect(`/status/enter?token=${encodeURIComponent(given)}`);
    return <TokenForm isWrong={wrong !== undefined} />;
  }
  const now = new Date();
  const report = await readStatus(runtime(), now.getTime());
  return <StatusView report={report} now={now} words={wordsIn(await requestLanguage())} />;
}
