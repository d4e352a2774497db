'use client';

import { Bot } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { findInstructions } from '@/lib/evidence/instructions';
import { useSources } from './sources';
import { usePlaces } from './use-places';

/** Points out text that addresses a machine: it was treated as data, and the person should know that it is there. */
export function MachineNotice() {
  const t = useTranslations('results.sources');
  const placeOf = usePlaces();
  const { resume, posting, show } = useSources();
  const found = useMemo(() => [...findInstructions(posting), ...findInstructions(resume)], [posting, resume]);
  if (found.length === 0) return null;
  return (
    <aside
      aria-label={t('machines')}
      data-speaks-to-machines
      className="mb-5 rounded-md bg-warn-wash px-4 py-3 text-small print:hidden"
    >
      <ul className="space-y-1.5">
        {found.map(({ line, quote }) => (
          <li key={line} className="flex gap-2">
            <Bot aria-hidden className="mt-0.5 size-4 shrink-0 text-warn" />
            <span className="wrap-anywhere">
              {t.rich(line.startsWith('J') ? 'postingSpeaks' : 'resumeSpeaks', {
                text: quote,
                quote: (words) => <q>{words}</q>,
              })}{' '}
              <button
                type="button"
                onClick={() => show(line)}
                className="inline-flex min-h-6 items-center text-caption text-accent underline underline-offset-4 noscript:hidden"
              >
                {placeOf(line)}
              </button>
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-1.5 pl-6 text-muted">{t('notFollowed')}</p>
    </aside>
  );
}
