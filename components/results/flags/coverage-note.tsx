import { useTranslations } from 'use-intl';
import { unfounded } from '@/lib/evidence/unfounded';
import type { ClaimCheck } from '@/lib/sections/claim-check';
import type { SectionId } from '@/lib/sections/catalog';

/** What was checked and what wasn't: no flag is no proof. */
export function CoverageNote({ section, check }: { section: SectionId; check: ClaimCheck }) {
  const t = useTranslations('results.flags');
  const source = section === 'job_summary' ? 'checkedPosting' : 'checkedResume';
  return (
    <p className="text-caption text-muted print:hidden">
      {unfounded(check.flags).length === 0 && `${t('noneFound')} `}
      {t(check.language === null ? `${source}Partly` : source)}
    </p>
  );
}
