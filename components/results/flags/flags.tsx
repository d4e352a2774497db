'use client';

import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { useRevising } from '@/components/results/revising/revising';
import { useSources } from '@/components/results/sources/sources';
import { claimKey, removeFlagged, restoreOriginal } from '@/lib/editing/mend-flag';
import type { Flag } from '@/lib/evidence/claims';
import { leadingBeyond, type LeadingBeyond } from '@/lib/evidence/leading';
import type { Passage } from '@/lib/evidence/passages';
import type { SectionContent } from '@/lib/sections/catalog';

/** What can be done about a flag; null where it can't. */
export interface FlagActions {
  keep: (flag: Flag) => void;
  remove: (flag: Flag) => void;
  restore: ((flag: Flag) => void) | null;
}

interface Flags {
  of: (passage: Passage) => readonly Flag[];
  /** Asked about beside the passage; no flag, and counted nowhere. */
  leadingIn: (passage: Passage) => LeadingBeyond | undefined;
  actions: FlagActions | null;
}

const none: readonly Flag[] = [];
const nothing: Flags = { of: () => none, leadingIn: () => undefined, actions: null };
const Context = createContext(nothing);

export const useFlags = () => useContext(Context);

/** Flags of `content` that the person hasn't answered yet, in reading order. */
export function openFlags(content: SectionContent, kept: readonly string[]): Flag[] {
  if (content.kind !== 'text') return [];
  return (content.check?.flags ?? []).filter((flag) => !kept.includes(claimKey(flag)));
}

/** Lets the passages beneath show their flags, and act on them where the text can be revised. */
export function FlagsProvider({ content, children }: { content: SectionContent; children: ReactNode }) {
  const revising = useRevising();
  const { textOf } = useSources();
  const value = useMemo((): Flags => {
    if (content.kind !== 'text') return nothing;
    const { blocks } = content;
    const byPassage = new Map<Passage, Flag[]>();
    for (const flag of openFlags(content, revising?.state.kept ?? [])) {
      const passage = blocks[flag.block]?.passages[flag.passage];
      if (passage !== undefined) byPassage.set(passage, [...(byPassage.get(passage) ?? []), flag]);
    }
    const of = (passage: Passage) => byPassage.get(passage) ?? none;
    const leadingIn = ({ text, sources }: Passage) =>
      leadingBeyond(
        text,
        sources.flatMap((id) => (id.startsWith('R') ? (textOf(id) ?? []) : [])),
      );
    if (revising === null) return { of, leadingIn, actions: null };
    const { revise, section } = revising;
    const restore = (flag: Flag) => {
      const words = flag.originalLine === undefined ? undefined : textOf(flag.originalLine);
      if (flag.originalLine === undefined || words === undefined) return;
      revise({ type: 'edited', blocks: restoreOriginal(blocks, flag, flag.originalLine, words) });
    };
    const actions: FlagActions = {
      keep: (flag) => revise({ type: 'kept', claim: claimKey(flag) }),
      remove: (flag) => revise({ type: 'edited', blocks: removeFlagged(blocks, flag) }),
      restore: section === 'job_summary' ? null : restore,
    };
    return { of, leadingIn, actions };
  }, [content, revising, textOf]);
  return <Context.Provider value={value}>{children}</Context.Provider>;
}
