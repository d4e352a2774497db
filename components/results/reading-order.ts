import type { SectionId } from '@/lib/sections/catalog';

/** What a person wants to know first stands first: how well do I fit, what do I send, what was the job again. */
export const readingOrder = [
  'comparison',
  'resume_summary',
  'work_experience',
  'cover_letter',
  'job_summary',
] as const satisfies readonly SectionId[];

/** For the rail, which has little room on a phone. */
export const shortTitles: Record<SectionId, string> = {
  comparison: 'Match',
  resume_summary: 'Summary',
  work_experience: 'Work',
  cover_letter: 'Letter',
  job_summary: 'Job',
};
