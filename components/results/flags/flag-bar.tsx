'use client';

import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import type { Flag } from '@/lib/evidence/claims';
import type { FlagKind } from '@/lib/evidence/wording';
import type { SectionId } from '@/lib/sections/catalog';
import { flagFaces } from './flag-faces';

interface FlagBarProps {
  section: SectionId;
  flags: readonly Flag[];
}

/** How much there is to check in a section, and the way from one flag to the next. */
export function FlagBar({ section, flags }: FlagBarProps) {
  const t = useTranslations('results.flags');
  const bar = useRef<HTMLDivElement>(null);
  const counts = (['not-found', 'elsewhere'] as const).map((kind) => ({
    kind,
    count: flags.filter((flag) => flag.kind === kind).length,
  }));
  if (counts.every(({ count }) => count === 0)) return null;

  function goToNext() {
    const marks = [
      ...(bar.current
        ?.closest('section')
        ?.querySelectorAll<HTMLElement>('[data-flag="not-found"], [data-flag="elsewhere"]') ?? []),
    ];
    const at = marks.findIndex((mark) => mark.dataset['current'] === 'true');
    const next = marks[(at + 1) % marks.length];
    for (const mark of marks) mark.dataset['current'] = String(mark === next);
    next?.focus();
  }

  return (
    <div
      ref={bar}
      id={`${section}-flags`}
      tabIndex={-1}
      role="group"
      aria-label={t('label')}
      className="mb-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-md bg-well px-4 py-2.5 text-small print:hidden"
    >
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {counts.map(
          ({ kind, count }) => count > 0 && <Count key={kind} kind={kind} count={count} section={section} />,
        )}
      </ul>
      <Button variant="inline" onClick={goToNext}>
        {t('next')}
      </Button>
    </div>
  );
}

function Count({ kind, count, section }: { kind: FlagKind; count: number; section: SectionId }) {
  const t = useTranslations('results.flags');
  const { Icon, tone } = flagFaces[kind];
  const inSource = section === 'job_summary' ? 'notInPosting' : 'notInResume';
  return (
    <li className={`flex items-center gap-2 ${tone}`}>
      <Icon aria-hidden className="size-4 shrink-0" />
      <span>{t(kind === 'not-found' ? inSource : 'inOtherPart', { count })}</span>
    </li>
  );
}
