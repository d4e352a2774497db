'use client';

import { createContext, useContext, useId, useMemo, type ReactNode } from 'react';
import { LineQuote } from '@/components/results/sources/line-quote';
import type { Block } from '@/lib/evidence/passages';
import type { LineId } from '@/lib/structure/lines';

interface Footnotes {
  numberOf: (id: LineId) => number;
  anchor: (id: LineId) => string;
}

const Context = createContext<Footnotes | null>(null);

/** Null while sources aren't shown. */
export const useFootnotes = () => useContext(Context);

/** Every line that `blocks` rest on, once, in order of first use. */
export function sourcesOf(blocks: readonly Block[]): LineId[] {
  return [...new Set(blocks.flatMap((block) => block.passages.flatMap((passage) => passage.sources)))];
}

/** Numbers the passages' sources and lists them beneath, as footnotes. */
export function WithFootnotes({ sources, children }: { sources: readonly LineId[]; children: ReactNode }) {
  const prefix = useId();
  const footnotes = useMemo(
    () => ({
      numberOf: (id: LineId) => sources.indexOf(id) + 1,
      anchor: (id: LineId) => `${prefix}-${id}`,
    }),
    [prefix, sources],
  );
  return (
    <Context.Provider value={footnotes}>
      {children}
      <ol className="mt-6 space-y-1.5 border-t border-line pt-4 font-sans text-small text-muted">
        {sources.map((id) => (
          <li key={id} id={footnotes.anchor(id)} className="flex gap-3 rounded-sm target:bg-accent-wash">
            <span className="min-w-5 text-right text-accent tabular-nums">{footnotes.numberOf(id)}</span>
            <span>
              <LineQuote id={id} />
            </span>
          </li>
        ))}
      </ol>
    </Context.Provider>
  );
}
