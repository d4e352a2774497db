'use client';

import { useTranslations } from 'use-intl';
import { openFlags } from '@/components/results/flags/flags';
import { readingOrder } from '@/components/results/reading-order';
import { bulletWords } from '@/components/results/rewrites/bullet-words';
import { useJob } from '@/components/results/job';
import { useSources } from '@/components/results/sources/sources';
import { sourcesOf } from '@/components/results/text/footnotes';
import type { Analysis } from '@/components/workspace/analysis';
import type { SectionState } from '@/components/workspace/section-state';
import { unfounded } from '@/lib/evidence/unfounded';
import { fileName } from '@/lib/export/file-name';
import { placeBullets } from '@/lib/export/place-bullets';
import { tailoredResume } from '@/lib/export/tailored-resume';
import type { SectionContent, SectionId } from '@/lib/sections/catalog';
import type { Line } from '@/lib/structure/lines';
import { DownloadMenu } from './download-menu';
import { docxOf, markdownOf, pdfOf, usePrinted } from './use-printed';

/** Everything there is as one file, and the person's resume with what they have taken of it. */
export function ApplicationDownload({ sections }: { sections: Analysis['sections'] }) {
  const t = useTranslations('results.export');
  const title = useTranslations('sections.titles');
  const { resume } = useSources();
  const { company, title: role } = useJob();
  const { part } = usePrinted();
  const there = readingOrder.flatMap((id) => {
    const content = contentOf(sections[id]);
    return content === null ? [] : [{ id, content }];
  });
  if (there.length === 0) return null;
  const application = () => ({
    language: null,
    parts: there.map(({ id, content }) => part(title(id), content)),
  });
  const tailoring = readTailoring(sections, resume);
  const tailored = () => ({
    language: null,
    parts: [
      {
        title: t('fileResume'),
        body: {
          kind: 'text' as const,
          blocks: tailoredResume(resume, { ...tailoring, summaryTitle: t('summary') }),
          verbatim: true as const,
        },
      },
    ],
  });
  const name = (first: string, extension: string) => fileName([first, company, role], extension);
  const open = there.reduce(
    (sum, { id, content }) => sum + unfounded(openFlags(content, keptOf(sections[id]))).length,
    0,
  );
  return (
    <DownloadMenu
      title={null}
      open={open}
      choices={[
        {
          label: t('resume'),
          name: name(t('fileResume'), 'docx'),
          make: () => docxOf(tailored()),
          ...(tailoring.bullets.size === 0 && { lacking: t('nothing', { title: title('work_experience') }) }),
        },
        { label: t('docx'), name: name(t('fileAll'), 'docx'), make: () => docxOf(application()) },
        { label: t('pdf'), name: name(t('fileAll'), 'pdf'), make: () => pdfOf(application()) },
        { label: t('markdown'), name: name(t('fileAll'), 'md'), make: () => markdownOf(application()) },
      ]}
    />
  );
}

function contentOf(state: SectionState): SectionContent | null {
  if (state.status === 'ready') return state.content;
  return state.status === 'failed' ? state.builtin : null;
}

const keptOf = (state: SectionState): readonly string[] => (state.status === 'ready' ? state.kept : []);

/** The summary as it stands, and the bullets that were accepted, in their places. */
function readTailoring(
  { resume_summary: summary, work_experience: work }: Record<SectionId, SectionState>,
  resume: readonly Line[],
) {
  const accepted =
    work.status === 'ready' && work.content.kind === 'text'
      ? work.content.blocks
          .filter((block) => block.kind === 'bullet' && work.accepted.includes(bulletWords(block)))
          .map((block) => ({ words: bulletWords(block), sources: sourcesOf([block]) }))
      : [];
  const content = summary.status === 'ready' ? summary.content : null;
  const words =
    content?.kind === 'text'
      ? content.blocks.map(({ passages }) => passages.map(({ text }) => text).join('')).join('\n')
      : '';
  return { summary: words.trim() === '' ? null : words, ...placeBullets(resume, accepted) };
}
