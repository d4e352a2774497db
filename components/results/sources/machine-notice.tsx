'use client';

import { Bot } from 'lucide-react';
import { useMemo } from 'react';
import { findInstructions } from '@/lib/evidence/instructions';
import { placeOf, useSources } from './sources';

/** Points out text that addresses a machine: it was treated as data, and the person should know that it is there. */
export function MachineNotice() {
  const { resume, posting, show } = useSources();
  const found = useMemo(() => [...findInstructions(posting), ...findInstructions(resume)], [posting, resume]);
  if (found.length === 0) return null;
  return (
    <aside
      aria-label="Text that speaks to AI tools"
      data-speaks-to-machines
      className="mb-5 rounded-md bg-warn-wash px-4 py-3 text-small print:hidden"
    >
      <ul className="space-y-1.5">
        {found.map(({ line, quote }) => (
          <li key={line} className="flex gap-2">
            <Bot aria-hidden className="mt-0.5 size-4 shrink-0 text-warn" />
            <span className="wrap-anywhere">
              {line.startsWith('J')
                ? 'This posting speaks to AI tools: '
                : 'Your resume speaks to AI tools: '}
              <q>{quote}</q>{' '}
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
      <p className="mt-1.5 pl-6 text-muted">It was treated as part of the text and not followed.</p>
    </aside>
  );
}
