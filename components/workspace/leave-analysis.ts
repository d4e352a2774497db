import { sectionIds, type SectionId } from '@/lib/sections/catalog';
import type { Analysis } from './analysis';
import { loseSection, type SectionState } from './section-state';

/** An analysis as the page that made it has left it: nobody is at work on its sections any more. */
export function leaveAnalysis(analysis: Analysis): Analysis {
  const sections = Object.fromEntries(
    sectionIds.map((id) => [id, leaveSection(analysis.sections[id])]),
  ) as Record<SectionId, SectionState>;
  return { ...analysis, sections };
}

function leaveSection(section: SectionState): SectionState {
  return section.status === 'pending'
    ? loseSection(section, { cause: 'left', message: 'The page was left before this was ready.' })
    : section;
}
