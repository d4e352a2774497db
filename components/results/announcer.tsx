'use client';

import { useEffect, useRef, useState } from 'react';
import type { Analysis } from '@/components/workspace/analysis';
import { sectionIds, sectionTitles } from '@/lib/sections/catalog';

/** Says once, to those who can't see the cards, that a section is ready or has failed. */
export function Announcer({ sections }: { sections: Analysis['sections'] }) {
  const [said, setSaid] = useState<string[]>([]);
  const before = useRef(sections);
  useEffect(() => {
    const news = sectionIds
      .filter((id) => before.current[id].status === 'pending' && sections[id].status !== 'pending')
      .map(
        (id) => `${sectionTitles[id]} ${sections[id].status === 'ready' ? 'is ready' : 'could not be made'}.`,
      );
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
