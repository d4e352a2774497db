'use client';

import { memo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { busyWith, standIn, type Ready, type SectionState } from '@/components/workspace/section-state';
import type { Retry, Revise } from '@/components/workspace/use-analysis';
import type { SectionId } from '@/lib/sections/catalog';
import { PendingBody } from './pending-body';
import { ReadyBody } from './ready-body';
import { SectionHead } from './section-head';
import { SettledBody } from './settled-body';

interface SectionCardProps {
  section: SectionId;
  state: SectionState;
  onRetry: Retry;
  onStop: (sections: readonly SectionId[]) => void;
  onRevise: Revise;
}

/** One section, whatever its state. Memoised: what happens in one leaves the others' DOM alone. */
export const SectionCard = memo(function SectionCard(props: SectionCardProps) {
  const { section, state, onRetry, onStop, onRevise } = props;
  const titles = useTranslations('sections.titles');
  const [wantsEditing, setWantsEditing] = useState(false);
  const own = ownVersion(state, wantsEditing);
  const isEditing = wantsEditing && own !== null;
  // The box goes; the focus waits at the title.
  const finishEditing = () => {
    setWantsEditing(false);
    document.getElementById(`${section}-title`)?.focus({ preventScroll: true });
  };
  return (
    <section
      id={section}
      aria-labelledby={`${section}-title`}
      aria-busy={state.status === 'pending'}
      data-section={section}
      data-status={state.status}
      data-provider={providerOf(state)}
      className="scroll-mt-bar rounded-lg border border-line bg-sheet p-4 shadow-sheet sm:p-7 lg:scroll-mt-top print:border-0 print:p-0 print:shadow-none"
    >
      <SectionHead
        section={section}
        title={titles(section)}
        state={state}
        onRetry={onRetry}
        onStop={onStop}
        onEdit={isEditing ? null : () => setWantsEditing(true)}
      />
      <div data-section-body className="mt-4">
        {state.status === 'pending' && <PendingBody section={section} state={state} />}
        {own !== null && (
          <ReadyBody
            section={section}
            state={own}
            isEditing={isEditing}
            onRevise={onRevise}
            onEdited={finishEditing}
          />
        )}
        {state.status === 'failed' && own === null && <SettledBody section={section} state={state} />}
      </div>
    </section>
  );
});

/** What the person works on: the section, or what stands in for it where it failed and they edit that. */
function ownVersion(state: SectionState, wantsEditing: boolean): Ready | null {
  if (state.status === 'ready') return state;
  return state.status === 'failed' && wantsEditing ? standIn(state) : null;
}

function providerOf(state: SectionState): string | undefined {
  if (state.status === 'pending') return busyWith(state) ?? undefined;
  return state.status === 'ready' ? state.answer.provider : 'builtin';
}
