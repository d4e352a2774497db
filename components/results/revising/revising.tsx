'use client';

import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { Ready } from '@/components/workspace/section-state';
import type { Revise } from '@/components/workspace/use-analysis';
import type { Revision } from '@/components/workspace/version';
import type { SectionId } from '@/lib/sections/catalog';

/** A section that the person can work on. */
export interface Revising {
  section: SectionId;
  state: Ready;
  revise: (revision: Revision) => void;
}

const Context = createContext<Revising | null>(null);

/** Null where a text is only shown: while it is being made, or while it stands in for a failed one. */
export const useRevising = () => useContext(Context);

interface RevisingProviderProps {
  section: SectionId;
  state: Ready;
  onRevise: Revise;
  children: ReactNode;
}

export function RevisingProvider({ section, state, onRevise, children }: RevisingProviderProps) {
  const value = useMemo(
    () => ({ section, state, revise: (revision: Revision) => onRevise(section, revision) }),
    [section, state, onRevise],
  );
  return <Context.Provider value={value}>{children}</Context.Provider>;
}
