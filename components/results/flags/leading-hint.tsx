import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Passage } from '@/lib/evidence/passages';
import { useFlags } from './flags';

/** Asks quietly, beside a sentence, whether the person led what their line says they helped with. */
export function LeadingHint({ passage }: { passage: Passage }) {
  const t = useTranslations('results.flags');
  const { leadingIn } = useFlags();
  const hint = useMemo(() => leadingIn(passage), [leadingIn, passage]);
  if (hint === undefined) return null;
  return (
    <>
      {' '}
      <span
        role="note"
        className="rounded-sm bg-well px-1.5 py-0.5 font-sans text-caption text-muted select-none print:hidden"
      >
        {t('leading', { shown: hint.shown, claimed: hint.claimed })}
      </span>
    </>
  );
}
