import 'server-only';
import type { Flag } from '../evidence/claims';
import { unfounded } from '../evidence/unfounded';
import { secondOpinion } from '../match/second-opinion';
import type { SectionContent, SectionId, TextContent } from './catalog';
import type { ClaimChecker } from './claim-check';
import type { Acceptance } from './section';

/** What a reply is held against; each is worked out only once somebody needs it. */
export interface Desk {
  /** A section by rules. */
  builtin: (id: SectionId) => SectionContent;
  checker: () => ClaimChecker;
}

/**
 * Looks an accepted reply over as an editor would: what it says beyond its sources is flagged and named to be
 * mended, and a comparison gets the rules' opinion beside it.
 */
export function review(id: SectionId, content: SectionContent, desk: Desk): Acceptance {
  if (content.kind === 'table') {
    const rules = desk.builtin('comparison');
    const opinion = rules.kind === 'table' ? secondOpinion(content.rows, rules.rows) : undefined;
    return { ok: true, data: { ...content, ...(opinion && { opinion }) } };
  }
  if (id === 'comparison') return { ok: true, data: content };
  const { check, leftOut } = desk.checker();
  const claims = check(id, content.blocks);
  const data: TextContent = {
    ...content,
    check: claims,
    ...(id === 'work_experience' && { leftOut: leftOut(content.blocks) }),
  };
  const wrong = unfounded(claims.flags);
  if (wrong.length === 0) return { ok: true, data };
  const source = id === 'job_summary' ? 'posting' : 'resume';
  return { ok: true, data, mend: { faults: wrong.length, problem: mending(wrong, source) } };
}

/** The phrases go back to the model that wrote them; nobody else reads this. */
function mending(wrong: readonly Flag[], source: 'resume' | 'posting'): string {
  const quotes = [...new Set(wrong.map(({ quote }) => `"${quote}"`))].join(', ');
  return `these are not in the ${source}: ${quotes}. Take out or correct exactly these, by what the cited lines say, and leave all the rest as it is, markers included.`;
}
