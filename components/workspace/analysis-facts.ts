import { scoreRows } from '@/lib/match/score';
import type { SectionContent, SectionId } from '@/lib/sections/catalog';
import type { Analysis } from './analysis';

/** The job's title and company as soon as the job summary knows them. */
export function jobOf(analysis: Analysis): { title: string | null; company: string | null } {
  const content = contentOf(analysis, 'job_summary');
  return { title: fieldOf(content, 'Title'), company: fieldOf(content, 'Company') };
}

/** The score that stands on the page; null where there is none. */
export function scoreOf(analysis: Analysis): number | null {
  const content = contentOf(analysis, 'comparison');
  return content?.kind === 'table' ? (scoreRows(content.rows)?.value ?? null) : null;
}

/** What there is to see of a section: the earlier version while a new one is made, the rules' where it failed. */
function contentOf({ sections }: Analysis, id: SectionId): SectionContent | null {
  const state = sections[id];
  const settled = state.status === 'pending' ? state.earlier : state;
  return settled?.status === 'failed' ? settled.builtin : (settled?.content ?? null);
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
