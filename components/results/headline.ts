import type { Analysis } from '@/components/workspace/analysis';
import type { SectionContent } from '@/lib/sections/catalog';

/** The job's title and company as soon as the job summary knows them. */
export function headline({ sections }: Analysis): string {
  const state = sections.job_summary;
  const settled = state.status === 'pending' ? state.earlier : state;
  if (settled === null) return 'Your resume and this job';
  const content = settled.status === 'ready' ? settled.content : settled.builtin;
  const named = ['Title', 'Company'].flatMap((label) => fieldOf(content, label) ?? []);
  return named.length === 0 ? 'Your resume and this job' : named.join(' · ');
}

function fieldOf(content: SectionContent | null, label: string): string | undefined {
  if (content?.kind !== 'text') return undefined;
  const field = content.blocks.find((block) => block.kind === 'field' && block.label === label);
  const text = field?.passages
    .map((passage) => passage.text)
    .join('')
    .replaceAll('*', '')
    .trim();
  return text === undefined || text === '' || text.length > 90 || /^not specified/i.test(text)
    ? undefined
    : text;
}
