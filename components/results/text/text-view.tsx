'use client';

import { useMemo, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { CoverageNote } from '@/components/results/flags/coverage-note';
import { Button } from '@/components/ui/button';
import type { TextContent, WrittenSection } from '@/lib/sections/catalog';
import { BlocksView } from './blocks-view';
import { countWords } from './count-words';
import { sourcesOf, WithFootnotes } from './footnotes';
import { Sheet } from './sheet';

interface TextViewProps {
  section: WrittenSection;
  content: TextContent;
}

/** A finished text, with its sources on demand. */
export function TextView({ section, content }: TextViewProps) {
  const t = useTranslations('results.text');
  const { blocks } = content;
  const [showsSources, setShowsSources] = useState(false);
  const sources = useMemo(() => sourcesOf(blocks), [blocks]);
  const text = <BlocksView blocks={blocks} />;
  const shown = section === 'job_summary' ? 'showPosting' : 'showResume';
  return (
    <>
      <Sheet section={section}>
        {showsSources ? <WithFootnotes sources={sources}>{text}</WithFootnotes> : text}
      </Sheet>
      <TextFoot section={section} content={content}>
        {sources.length > 0 && (
          <Button variant="inline" aria-pressed={showsSources} onClick={() => setShowsSources(!showsSources)}>
            {showsSources ? t('hideSources') : t(shown, { count: sources.length })}
          </Button>
        )}
      </TextFoot>
    </>
  );
}

/** What stands beneath a text: what can be done, its length, and what was checked. */
export function TextFoot({ section, content, children }: TextViewProps & { children?: ReactNode }) {
  const t = useTranslations('results.text');
  const words = useMemo(() => countWords(content.blocks), [content.blocks]);
  return (
    <div className="mt-3 space-y-1.5 print:hidden">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        {children}
        <p className="ml-auto text-caption text-muted tabular-nums">{t('words', { count: words })}</p>
      </div>
      {content.check !== undefined && <CoverageNote section={section} check={content.check} />}
    </div>
  );
}
