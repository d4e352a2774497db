import { numberLines } from '../structure/lines';
import { parsePosting } from '../structure/posting';
import { parseResume } from '../structure/resume';
import { compareByRules } from './compare';
import type { Row } from './rows';

/**
 * The comparison by rules, from the two texts alone, as it stands in for a failed section: for a second opinion in
 * the browser. Line ids are those of `numberLines` over the same texts. `now` ends jobs that still run.
 * Client-safe; brings the lexicon along (some 50 KB over the wire), so load it by `import()`.
 */
export function ruleRows(resumeText: string, postingText: string, now: Date = new Date()): Row[] {
  const resume = parseResume(numberLines(resumeText, 'R'), now);
  return compareByRules(resume, parsePosting(numberLines(postingText, 'J')));
}
