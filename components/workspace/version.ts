import type { Answer } from '@/lib/ai/types';
import type { Block } from '@/lib/evidence/passages';
import type { ClaimCheck } from '@/lib/sections/claim-check';
import type { BuiltinAnswer, SectionContent } from '@/lib/sections/catalog';

/** A section's content, by whom it was made, and what the person has made of it. */
export interface Version {
  /** As it stands now. */
  content: SectionContent;
  /** As it came. */
  made: SectionContent;
  answer: Answer | BuiltinAnswer;
  /** Claims that the person stands by, named as `claimKey` does. */
  kept: string[];
  /** Rewritten bullets that the person has taken, by their words. */
  accepted: string[];
}

/** What a change replaced. */
export interface Change extends Pick<Version, 'content' | 'kept' | 'accepted'> {
  /** Names a stretch of typing, all of which is one change. */
  typing?: string;
}

/** What the person does to a section that is ready. */
export type Revision =
  /**
   * `accepts`: a bullet that was edited by hand, or taken from the resume, is taken as well. Edits of one `typing`,
   * one a key, are undone together.
   */
  | { type: 'edited'; blocks: Block[]; accepts?: string; typing?: string }
  | { type: 'kept'; claim: string }
  | { type: 'doubted'; claim: string }
  | { type: 'accepted'; bullets: string[] }
  | { type: 'undone' }
  /** The earlier version at `index` comes back, and the present one joins the earlier ones. */
  | { type: 'returned'; index: number }
  /** The claim check of the blocks as they are now; not a change of the person's. */
  | { type: 'checked'; blocks: readonly Block[]; check: ClaimCheck };

export function newVersion(content: SectionContent, answer: Answer | BuiltinAnswer): Version {
  return { content, made: content, answer, kept: [], accepted: [] };
}

export function versionOf({ content, made, answer, kept, accepted }: Version): Version {
  return { content, made, answer, kept, accepted };
}

const mostUndo = 30;

interface Revisable extends Version {
  undo: Change[];
  earlier: Version[];
}

export function reviseVersion<State extends Revisable>(state: State, revision: Revision): State {
  const change = (changed: Partial<Change>): State => {
    const { content, kept, accepted } = state;
    const { typing, ...next } = changed;
    if (typing !== undefined && state.undo.at(-1)?.typing === typing) return { ...state, ...next };
    const undone = { content, kept, accepted, ...(typing !== undefined && { typing }) };
    return { ...state, ...next, undo: [...state.undo, undone].slice(-mostUndo) };
  };
  switch (revision.type) {
    case 'edited':
      return change({
        content: withBlocks(state.content, revision.blocks),
        ...(revision.typing !== undefined && { typing: revision.typing }),
        ...(revision.accepts !== undefined && { accepted: united(state.accepted, [revision.accepts]) }),
      });
    case 'kept':
      return change({ kept: united(state.kept, [revision.claim]) });
    case 'doubted':
      return change({ kept: state.kept.filter((claim) => claim !== revision.claim) });
    case 'accepted':
      return change({ accepted: united(state.accepted, revision.bullets) });
    case 'undone': {
      const last = state.undo.at(-1);
      if (last === undefined) return state;
      const { content, kept, accepted } = last;
      return { ...state, content, kept, accepted, undo: state.undo.slice(0, -1) };
    }
    case 'returned': {
      const wanted = state.earlier[revision.index];
      if (wanted === undefined) return state;
      const others = state.earlier.filter((_, index) => index !== revision.index);
      return { ...state, ...wanted, undo: [], earlier: [...others, versionOf(state)] };
    }
    case 'checked': {
      const { content } = state;
      // Meanwhile it may have been changed again.
      if (content.kind !== 'text' || content.blocks !== revision.blocks) return state;
      return { ...state, content: { ...content, check: revision.check } };
    }
  }
}

const united = (before: readonly string[], more: readonly string[]) => [...new Set([...before, ...more])];

/** Until the new text has been checked, flags stay on the passages that stayed. */
function withBlocks(content: SectionContent, blocks: Block[]): SectionContent {
  if (content.kind !== 'text') return content;
  const { check } = content;
  if (check === undefined) return { ...content, blocks };
  const places = new Map(
    blocks.flatMap((block, at) =>
      block.passages.map((passage, within) => [passage, { block: at, passage: within }] as const),
    ),
  );
  const flags = check.flags.flatMap((flag) => {
    const passage = content.blocks[flag.block]?.passages[flag.passage];
    const place = passage === undefined ? undefined : places.get(passage);
    return place === undefined ? [] : [{ ...flag, ...place }];
  });
  return { ...content, blocks, check: { ...check, flags } };
}
