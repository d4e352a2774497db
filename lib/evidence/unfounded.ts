import type { Flag } from './claims';

/** Flags of statements that their source doesn't carry at all. */
export function unfounded(flags: readonly Flag[]): Flag[] {
  return flags.filter(({ kind }) => kind === 'not-found');
}
