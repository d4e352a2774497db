'use client';

import { useEffect, useRef, useState } from 'react';
import type { Analysis } from '@/components/workspace/analysis';
import type { SectionState } from '@/components/workspace/section-state';
import { sectionIds, sectionTitles } from '@/lib/sections/catalog';

/** Says once, to those who can't see the cards, that a section is ready or has failed. */
export function Announcer({ sections }: { sections: Analysis['sections'] }) {
  const [said, setSaid] = useState<string[]>([]);
  const before = useRef(sections);
  useEffect(() => {
    const news = sectionIds
      .filter((id) => before.current[id].status === 'pending' && sections[id].status !== 'pending')
      .map((id) => `${sectionTitles[id]} ${outcome(sections[id])}.`);
    before.current = sections;
    if (news.length > 0) setSaid((earlier) => [...earlier, ...news]);
  }, [sections]);
  return (
    <div role="log" aria-label="Progress" className="sr-only">
      {said.map((sentence, index) => (
        <p key={index}>{sentence}</p>
      ))}
    </div>
  );
}

function outcome(state: SectionState): string {
  if (state.status === 'ready') return 'is ready';
  return state.status === 'failed' && state.cause === 'stopped' ? 'was stopped' : 'could not be made';
}
