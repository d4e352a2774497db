import type { SectionId } from '@/lib/sections/catalog';

/** What a person wants to know first stands first: how well do I fit, what do I send, what was the job again. */
export const readingOrder = [
  'comparison',
  'resume_summary',
  'work_experience',
  'cover_letter',
  'job_summary',
] as const satisfies readonly SectionId[];
