import type { Line } from '../structure/lines';
import { parsePosting } from '../structure/posting';
import { parseResume } from '../structure/resume';
import { compareByRules } from './compare';
import type { Row } from './rows';

/**
 * The comparison by rules, from the numbered lines of the two texts alone, as it stands in for a failed section: for a
 * second opinion in the browser. `now` ends jobs that still run.
 * Client-safe; brings the lexicon along (some 50 KB over the wire), so load it by `import()`.
 */
export function ruleRows(
  resumeLines: readonly Line[],
  postingLines: readonly Line[],
  now: Date = new Date(),
): Row[] {
  return compareByRules(parseResume(resumeLines, now), parsePosting(postingLines));
}
