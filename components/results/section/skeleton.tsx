import type { SectionId } from '@/lib/sections/catalog';

/** Room for what is to come, so that little moves when it does. */
const rooms: Record<SectionId, { room: string; lines: number }> = {
  comparison: { room: 'min-h-table', lines: 12 },
  resume_summary: { room: 'min-h-text', lines: 4 },
  work_experience: { room: 'min-h-list', lines: 7 },
  cover_letter: { room: 'min-h-letter', lines: 12 },
  job_summary: { room: 'min-h-list', lines: 9 },
};

export const roomOf = (section: SectionId) => rooms[section].room;

const widths = ['w-11/12', 'w-full', 'w-10/12', 'w-full', 'w-9/12', 'w-11/12', 'w-8/12'];

export function Skeleton({ section }: { section: SectionId }) {
  return (
    <div aria-hidden className="max-w-prose space-y-4 pt-1">
      {Array.from({ length: rooms[section].lines }, (_, index) => (
        <div key={index} className={`h-3 rounded-sm bg-well ${widths[index % widths.length]}`} />
      ))}
    </div>
  );
}
