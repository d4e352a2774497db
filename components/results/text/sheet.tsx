import type { ReactNode } from 'react';
import type { SectionId } from '@/lib/sections/catalog';

/** What a text is set on: a letter looks like a letter, everything else like a page of the report. */
export function Sheet({ section, children }: { section: SectionId; children: ReactNode }) {
  if (section !== 'cover_letter') return <div className="max-w-prose">{children}</div>;
  return (
    <div className="rounded-md sm:bg-well sm:p-8 print:p-0">
      <div className="mx-auto max-w-sheet rounded-sm border border-line bg-sheet px-5 py-7 font-serif text-letter shadow-sheet sm:border-0 sm:px-14 sm:py-14 print:border-0 print:p-0 print:shadow-none">
        {children}
      </div>
    </div>
  );
}
