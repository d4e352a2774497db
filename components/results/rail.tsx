import { Check, CircleAlert, LoaderCircle, type LucideIcon } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Analysis } from '@/components/workspace/analysis';
import type { SectionState } from '@/components/workspace/section-state';
import { useLiveLine } from './live/use-live-line';
import { readingOrder } from './reading-order';

const faces: Record<SectionState['status'], { Icon: LucideIcon; tone: string }> = {
  pending: { Icon: LoaderCircle, tone: 'text-accent animate-spin' },
  ready: { Icon: Check, tone: 'text-good' },
  failed: { Icon: CircleAlert, tone: 'text-bad' },
};

/** Leads to each section and shows how it stands: a column on wide screens, a bar on top on narrow ones. */
export function Rail({ sections }: { sections: Analysis['sections'] }) {
  const t = useTranslations('results.rail');
  const title = useTranslations('sections.titles');
  const liveLine = useLiveLine();
  return (
    <nav
      aria-label={t('label')}
      className="sticky top-0 z-30 -mx-4 border-b border-line bg-paper px-2 sm:-mx-8 sm:px-6 lg:top-8 lg:z-0 lg:mx-0 lg:self-start lg:border-0 lg:px-0 print:hidden"
    >
      <ul className="flex justify-around gap-0.5 py-1.5 lg:flex-col lg:gap-1">
        {readingOrder.map((id) => {
          const state = sections[id];
          const { Icon, tone } = faces[state.status];
          return (
            <li key={id}>
              <a
                href={`#${id}`}
                className="flex flex-col items-center gap-0.5 rounded-md px-1.5 py-1 text-micro hover:bg-well sm:flex-row sm:gap-2 sm:px-3 sm:py-2 sm:text-small lg:items-start lg:gap-2.5"
              >
                <Icon aria-hidden className={`size-4 shrink-0 lg:mt-1 ${tone}`} />
                <span className="lg:hidden">{t(`short.${id}`)}</span>
                <span className="hidden min-w-0 lg:block">
                  {title(id)}
                  {state.status === 'pending' && (
                    <span aria-hidden className="block text-micro text-muted">
                      {liveLine(id, state)}
                    </span>
                  )}
                </span>
                <span className="sr-only">, {t(state.status)}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
