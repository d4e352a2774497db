import type { Draft } from '@/lib/browser/draft';
import { sectionIds, type SectionId, type SectionResult } from '@/lib/sections/catalog';
import type { Analysis } from './analysis';
import { settleSection, startSection, type SectionState } from './section-state';
import type { Problems } from './use-analysis';

/** What came of a form that was posted without scripts; the texts come back with it. */
export type PostedTexts = Draft &
  (
    | { status: 'refused'; problems: Problems }
    | { status: 'made'; runId: string; results: Partial<Record<SectionId, SectionResult>> }
  );

export type PostTexts = (before: PostedTexts | null, form: FormData) => Promise<PostedTexts>;

/** The analysis that came back with the page; null where none did, or where a section is missing. */
export function postedAnalysis(posted: PostedTexts | null): Analysis | null {
  if (posted?.status !== 'made') return null;
  const { resume, posting, runId, results } = posted;
  const sections: Partial<Record<SectionId, SectionState>> = {};
  for (const id of sectionIds) {
    const result = results[id];
    if (result === undefined) return null;
    sections[id] = settleSection(startSection(undefined, runId, 0), result);
  }
  return { resume, posting, sections: sections as Record<SectionId, SectionState> };
}

export function postedProblems(posted: PostedTexts | null): Problems {
  return posted?.status === 'refused' ? posted.problems : {};
}
