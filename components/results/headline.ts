import type { Analysis } from '@/components/workspace/analysis';
import type { SectionContent } from '@/lib/sections/catalog';

/** The job's title and company as soon as the job summary knows them. */
export function headline({ sections }: Analysis): { title: string; company: string | null } {
  const state = sections.job_summary;
  const settled = state.status === 'pending' ? state.earlier : state;
  const content = settled?.status === 'failed' ? settled.builtin : (settled?.content ?? null);
  return {
    title: fieldOf(content, 'Title') ?? 'Your resume and this job',
    company: fieldOf(content, 'Company'),
  };
}

function fieldOf(content: SectionContent | null, label: string): string | null {
  if (content?.kind !== 'text') return null;
  const field = content.blocks.find((block) => block.kind === 'field' && block.label === label);
  const text = (field?.passages ?? [])
    .map((passage) => passage.text)
    .join('')
    .replaceAll('*', '')
    .trim();
  return text === '' || text.length > 90 || /^not specified/i.test(text) ? null : text;
}
