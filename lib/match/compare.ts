import type { RulesLanguage } from '../structure/language';
import type { Posting } from '../structure/posting';
import type { Resume } from '../structure/resume';
import { explain } from './explain';
import { findEvidence } from './find-evidence';
import { matchOf } from './judge';
import { findRequirements, type Requirement } from './requirements';
import type { Row } from './rows';
import { shelve, type Shelf } from './shelf';

/**
 * Rule-based rows for a resume and a posting, musts first, explained in the language given. Empty only where the
 * posting asks for nothing that can be read.
 */
export function compareByRules(
  resume: Resume,
  posting: Posting,
  requirements: readonly Requirement[] = findRequirements(posting),
  language: RulesLanguage = posting.language ?? 'en',
): Row[] {
  const shelf = shelve(resume, posting, language);
  const rows = requirements.map((requirement) => toRow(requirement, shelf));
  // What rules can't compare (another language or script) would only pretend to be a gap.
  const checkable = rows.filter((row) => row.match !== 'unconfirmed');
  return checkable.length >= 4 ? checkable : rows;
}

function toRow(requirement: Requirement, shelf: Shelf): Row {
  const findings = findEvidence(requirement, shelf);
  const match = matchOf(findings, requirement.text);
  const lines = [...new Set(findings.filter(({ value }) => value > 0).flatMap((finding) => finding.lines))];
  return {
    requirement: requirement.text,
    importance: requirement.importance,
    match,
    postingLines: [requirement.line.id],
    resumeLines: match === 'missing' || match === 'unconfirmed' ? [] : lines.slice(0, 4),
    ...explain(match, findings, requirement.text, shelf.speaks),
  };
}
