import { useEffect, useRef } from 'react';
import { useSources, type Sources } from '@/components/results/sources/sources';
import type { ClaimChecker } from '@/lib/sections/claim-check';
import type { Revising } from './revising';

const pauseMs = 300;
const checkers = new WeakMap<Sources, Promise<ClaimChecker>>();

/** Checks a text's claims anew once it was changed and the person pauses. The check comes only when it is needed. */
export function useRecheck({ section, state, revise }: Revising): void {
  const sources = useSources();
  const blocks = state.content.kind === 'text' ? state.content.blocks : null;
  const checked = useRef(blocks);
  useEffect(() => {
    if (section === 'comparison' || blocks === null || blocks === checked.current) return;
    const timer = setTimeout(() => {
      checkerOf(sources)
        .then((checker) => {
          checked.current = blocks;
          revise({ type: 'checked', blocks, check: checker.check(section, blocks) });
        })
        // Offline, before the check was ever loaded: the flags stay as they are, and the next change tries again.
        .catch(() => checkers.delete(sources));
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [section, blocks, sources, revise]);
}

export function checkerOf(sources: Sources): Promise<ClaimChecker> {
  const known = checkers.get(sources);
  if (known !== undefined) return known;
  const opened = import('@/lib/sections/claim-check').then(({ openClaimChecker }) =>
    openClaimChecker(sources.resume, sources.posting, new Date()),
  );
  checkers.set(sources, opened);
  return opened;
}
