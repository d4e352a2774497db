'use client';

import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useRevising } from '@/components/results/revising/revising';
import { LineQuote } from '@/components/results/sources/line-quote';
import { useSources } from '@/components/results/sources/sources';
import { sourcesOf } from '@/components/results/text/footnotes';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { hidden } from '@/components/ui/hidden';
import type { TextContent } from '@/lib/sections/catalog';
import type { LineId } from '@/lib/structure/lines';

/** Bullets of the resume that this version leaves out, so that nothing real is lost in silence. */
export function LeftOut({ content }: { content: TextContent }) {
  const t = useTranslations('results.rewrites');
  const revising = useRevising();
  const { textOf } = useSources();
  const made = revising?.state.made ?? content;
  const lines = useMemo(() => leftOut(content, made.kind === 'text' ? made : content), [content, made]);
  if (lines.length === 0) return null;
  const add = (id: LineId) => {
    const words = textOf(id);
    if (words === undefined || revising === null) return;
    const blocks = [
      ...content.blocks,
      { kind: 'bullet' as const, passages: [{ text: words, sources: [id] }] },
    ];
    revising.revise({ type: 'edited', blocks, accepts: words });
  };
  return (
    <div className="mt-4 border-t border-line pt-2 print:hidden">
      <Disclosure summary={t('leftOut', { count: lines.length })}>
        <ul className="space-y-2">
          {lines.map((id) => (
            <li key={id} className="flex items-start justify-between gap-4">
              <span className="min-w-0">
                <LineQuote id={id} />
              </span>
              {revising !== null && (
                <Button variant="quiet" className="shrink-0" onClick={() => add(id)}>
                  <Plus aria-hidden className="size-4" />
                  <span>{t.rich('add', { words: textOf(id)?.slice(0, 40) ?? '', hidden })}</span>
                </Button>
              )}
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

/** What was left out when the version came, and what the person has since removed. */
function leftOut(content: TextContent, made: TextContent): LineId[] {
  const present = new Set(sourcesOf(content.blocks));
  const candidates = new Set([
    ...(made.leftOut ?? []),
    ...sourcesOf(made.blocks.filter(({ kind }) => kind === 'bullet')),
  ]);
  return [...candidates]
    .filter((id) => !present.has(id))
    .sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
}
