import type { Analysis } from '@/components/workspace/analysis';
import { jobOf } from '@/components/workspace/analysis-facts';

/** The job's title and company as soon as the job summary knows them. */
export function headline(analysis: Analysis): { title: string; company: string | null } {
  const { title, company } = jobOf(analysis);
  return { title: title ?? 'Your resume and this job', company };
}
