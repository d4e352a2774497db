import 'server-only';
import type { Flag } from '../evidence/claims';
import type { SectionContent, SectionId, TextContent } from './catalog';
import { unfounded, type ClaimChecker } from './claim-check';
import type { Acceptance } from './section';

/** Looks an accepted reply over as an editor would: what it says beyond its sources is flagged, and named to be mended. */
export function review(id: SectionId, content: SectionContent, checker: () => ClaimChecker): Acceptance {
  if (content.kind === 'table' || id === 'comparison') return { ok: true, data: content };
  const { check, leftOut } = checker();
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
