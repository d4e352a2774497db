import { unfounded } from '@/lib/evidence/unfounded';
import type { ClaimCheck } from '@/lib/sections/claim-check';
import type { SectionId } from '@/lib/sections/catalog';

/** What was checked and what wasn't: no flag is no proof. */
export function CoverageNote({ section, check }: { section: SectionId; check: ClaimCheck }) {
  const source = section === 'job_summary' ? 'the posting' : 'your resume';
  const whole = check.language !== null;
  return (
    <p className="text-caption text-muted print:hidden">
      {unfounded(check.flags).length === 0 && `No unsupported facts found. `}
      Checked against {source}:{' '}
      {whole ? 'numbers, dates, names, skills, degrees.' : 'numbers, years, skills.'} Not checked:{' '}
      {whole ? '' : 'month names, names, degrees, '}
      {section === 'job_summary' ? 'tone.' : 'tone, or whether you led or helped.'}
    </p>
  );
}
