import { checkClaims, type Flag } from '../evidence/claims';
import { plainText, type Block } from '../evidence/passages';
import { rulesLanguage, type RulesLanguage } from '../structure/language';
import type { Line, LineId } from '../structure/lines';
import { parseResume } from '../structure/resume';
import type { WrittenSection } from './catalog';

/** What the claim check says of a written section. */
export interface ClaimCheck {
  /** In reading order. */
  flags: Flag[];
  /** What the text was read as; in another language fewer kinds of claims are checked. */
  language: RulesLanguage | null;
}

/** Holds written sections against one resume and one posting, each of which is read once. */
export interface ClaimChecker {
  check(section: WrittenSection, blocks: readonly Block[]): ClaimCheck;
  /** Bullets of the resume's jobs that no block rests on, in the resume's order. */
  leftOut(blocks: readonly Block[]): LineId[];
}

/** A checker for two numbered texts. `now` ends date ranges that run until today. */
export function openClaimChecker(resume: readonly Line[], posting: readonly Line[], now: Date): ClaimChecker {
  const { groupOf, jobs } = parseResume(resume, now);
  const employers = jobs.flatMap(({ employer }) => employer ?? []);
  return {
    check: (section, blocks) => ({
      flags: checkClaims({ blocks, section, resume, posting, groupOf, employers, now }),
      language: rulesLanguage(plainText(blocks)) ?? null,
    }),
    leftOut(blocks) {
      const cited = new Set(blocks.flatMap(({ passages }) => passages.flatMap(({ sources }) => sources)));
      return jobs
        .flatMap(({ bullets }) => bullets)
        .filter((id) => !cited.has(id))
        .sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
    },
  };
}
