'use client';

import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Analysis } from '@/components/workspace/analysis';
import type { SectionState } from '@/components/workspace/section-state';
import { sectionIds } from '@/lib/sections/catalog';

/** Says once, to those who can't see the cards, that a section is ready or has failed. */
export function Announcer({ sections }: { sections: Analysis['sections'] }) {
  const t = useTranslations('results.news');
  const titles = useTranslations('sections.titles');
  const [said, setSaid] = useState<string[]>([]);
  const before = useRef(sections);
  useEffect(() => {
    const news = sectionIds
      .filter((id) => before.current[id].status === 'pending' && sections[id].status !== 'pending')
      .map((id) => t(outcome(sections[id]), { title: titles(id) }));
    before.current = sections;
    if (news.length > 0) setSaid((earlier) => [...earlier, ...news]);
  }, [sections, t, titles]);
  return (
    <div role="log" aria-label={t('label')} className="sr-only">
      {said.map((sentence, index) => (
        <p key={index}>{sentence}</p>
      ))}
    </div>
  );
}

function outcome(state: SectionState): 'ready' | 'stopped' | 'failed' {
  if (state.status === 'ready') return 'ready';
  return state.status === 'failed' && state.cause === 'stopped' ? 'stopped' : 'failed';
}
