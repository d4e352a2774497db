import type { SectionId } from '@/lib/sections/catalog';

/** Room for what is to come, so that little moves when it does. */
const rooms: Record<SectionId, string> = {
  comparison: 'min-h-table',
  resume_summary: 'min-h-text',
  work_experience: 'min-h-list',
  cover_letter: 'min-h-letter',
  job_summary: 'min-h-list',
};

const lines: Record<Exclude<SectionId, 'comparison'>, number> = {
  resume_summary: 4,
  work_experience: 7,
  cover_letter: 12,
  job_summary: 9,
};

export const roomOf = (section: SectionId) => rooms[section];

const widths = ['w-11/12', 'w-full', 'w-10/12', 'w-full', 'w-9/12', 'w-11/12', 'w-8/12'];

export function Skeleton({ section }: { section: SectionId }) {
  if (section === 'comparison') return <TableSkeleton />;
  return (
    <div aria-hidden className="max-w-prose space-y-4 pt-1">
      {Array.from({ length: lines[section] }, (_, index) => (
        <Bar key={index} width={widths[index % widths.length] ?? 'w-full'} />
      ))}
    </div>
  );
}

function TableSkeleton() {
  return (
    <div aria-hidden>
      <div className="h-44 rounded-md bg-well" />
      <div className="mt-8 divide-y divide-line border-y border-line">
        {Array.from({ length: 8 }, (_, index) => (
          <div key={index} className="grid grid-cols-3 gap-8 py-4 sm:grid-cols-4">
            <Bar width={widths[index % widths.length] ?? 'w-full'} />
            <Bar width="w-16" />
            <Bar width="w-full" />
            <span className="hidden sm:block">
              <Bar width="w-9/12" />
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}

function Bar({ width }: { width: string }) {
  return <div className={`h-3 rounded-sm bg-well ${width}`} />;
}
