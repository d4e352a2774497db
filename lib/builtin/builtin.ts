import type { Block } from '../evidence/passages';
import { compareByRules } from '../match/compare';
import type { Row } from '../match/rows';
import type { RulesLanguage } from '../structure/language';
import { analyse, type Analysis } from './analysis';
import { coverLetter } from './cover-letter';
import { jobSummary } from './job-summary';
import { resumeSummary } from './resume-summary';
import { workExperience } from './work-experience';

type WrittenSection = 'job_summary' | 'resume_summary' | 'work_experience' | 'cover_letter';

const writers: Record<WrittenSection, (analysis: Analysis) => Block[]> = {
  job_summary: jobSummary,
  resume_summary: resumeSummary,
  work_experience: workExperience,
  cover_letter: coverLetter,
};

/** A written section's blocks, or the comparison's rows. */
export type BuiltinContent = { kind: 'text'; blocks: Block[] } | { kind: 'table'; rows: Row[] };

/**
 * Reads both texts once, for as many sections as are asked for, each made when it is asked for.
 * `language` is what to write in, the posting's by default. As `builtinContent` in everything else; it holds the
 * texts for as long as it is held itself.
 */
export function prepareBuiltin(
  resumeText: string,
  postingText: string,
  now: Date,
  language?: RulesLanguage,
): (section: WrittenSection | 'comparison') => BuiltinContent {
  const analysis = analyse(resumeText, postingText, now, language);
  return (section) =>
    section === 'comparison'
      ? {
          kind: 'table',
          rows: compareByRules(analysis.resume, analysis.posting, analysis.requirements, analysis.language),
        }
      : { kind: 'text', blocks: writers[section](analysis) };
}

/**
 * One section by rules, from the two texts alone: no network, nothing that they don't say, the same result each time.
 * Never throws and never comes out empty for texts that hold words. `now` ends jobs that still run.
 */
export function builtinContent(
  section: WrittenSection | 'comparison',
  resumeText: string,
  postingText: string,
  now: Date,
): BuiltinContent {
  return prepareBuiltin(resumeText, postingText, now)(section);
}
