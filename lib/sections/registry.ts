import 'server-only';
import type { SectionId } from './catalog';
import { comparison } from './comparison';
import { coverLetter } from './cover-letter';
import { jobSummary } from './job-summary';
import { resumeSummary } from './resume-summary';
import type { Section } from './section';
import { workExperience } from './work-experience';

/** Every section by its id; a new one is a file beside these and a line here. */
export const registry: Record<SectionId, Section> = {
  job_summary: jobSummary,
  comparison,
  resume_summary: resumeSummary,
  work_experience: workExperience,
  cover_letter: coverLetter,
};
