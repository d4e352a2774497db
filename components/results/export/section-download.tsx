'use client';

import { useTranslations } from 'use-intl';
import { openFlags } from '@/components/results/flags/flags';
import { useJob } from '@/components/results/job';
import { unfounded } from '@/lib/evidence/unfounded';
import { fileName } from '@/lib/export/file-name';
import type { SectionContent } from '@/lib/sections/catalog';
import { DownloadMenu } from './download-menu';
import { docxOf, markdownOf, pdfOf, usePrinted } from './use-printed';

interface SectionDownloadProps {
  title: string;
  content: SectionContent;
  /** Claims that the person stands by. */
  kept: readonly string[];
}

/** One section as a file. */
export function SectionDownload({ title, content, kept }: SectionDownloadProps) {
  const t = useTranslations('results.export');
  const { company, title: role } = useJob();
  const { part } = usePrinted();
  const document = () => ({ language: null, parts: [part(title, content)] });
  const name = (extension: string) => fileName([title, company, role], extension);
  return (
    <DownloadMenu
      title={title}
      open={unfounded(openFlags(content, kept)).length}
      choices={[
        { label: t('docx'), name: name('docx'), make: () => docxOf(document()) },
        { label: t('pdf'), name: name('pdf'), make: () => pdfOf(document()) },
        { label: t('markdown'), name: name('md'), make: () => markdownOf(document()) },
      ]}
    />
  );
}
