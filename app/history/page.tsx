import type { Metadata } from 'next';
import { HistoryView } from '@/components/history/history-view';
import { getTranslations } from '@/lib/i18n/request-language';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('history');
  return { title: t('title'), description: t('description'), robots: { index: false } };
}

export default function HistoryPage() {
  return <HistoryView />;
}
