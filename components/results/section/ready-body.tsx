'use client';

import { useTranslations } from 'use-intl';
import { FlagBar } from '@/components/results/flags/flag-bar';
import { openFlags } from '@/components/results/flags/flags';
import { ChangeBar } from '@/components/results/revising/change-bar';
import { TextEditor } from '@/components/results/revising/text-editor';
import { useRecheck } from '@/components/results/revising/use-recheck';
import { RevisingProvider, useRevising, type Revising } from '@/components/results/revising/revising';
import type { Ready } from '@/components/workspace/section-state';
import type { Revise } from '@/components/workspace/use-analysis';
import type { SectionId } from '@/lib/sections/catalog';
import { SettledBody } from './settled-body';

interface ReadyBodyProps {
  section: SectionId;
  state: Ready;
  isEditing: boolean;
  onRevise: Revise;
  onEdited: () => void;
}

/** A section that is ready, to be read, checked and changed. */
export function ReadyBody({ section, state, isEditing, onRevise, onEdited }: ReadyBodyProps) {
  return (
    <RevisingProvider section={section} state={state} onRevise={onRevise}>
      <Body isEditing={isEditing} onEdited={onEdited} />
    </RevisingProvider>
  );
}

type BodyProps = Pick<ReadyBodyProps, 'isEditing' | 'onEdited'>;

function Body(props: BodyProps) {
  const revising = useRevising();
  return revising === null ? null : <Revisable revising={revising} {...props} />;
}

function Revisable({ revising, isEditing, onEdited }: BodyProps & { revising: Revising }) {
  const titles = useTranslations('sections.titles');
  const { section, state } = revising;
  const { content, kept } = state;
  useRecheck(revising);
  if (isEditing && content.kind === 'text' && section !== 'comparison') {
    return (
      <TextEditor
        revising={revising}
        section={section}
        title={titles(section)}
        blocks={content.blocks}
        onDone={onEdited}
      />
    );
  }
  return (
    <>
      <FlagBar section={section} flags={openFlags(content, kept)} />
      <SettledBody section={section} state={state} />
      <ChangeBar revising={revising} />
    </>
  );
}
