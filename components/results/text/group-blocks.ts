import type { Block, Passage } from '@/lib/evidence/passages';

export interface FieldItem {
  label: string;
  passages: Passage[];
  /** Bullets that follow the field belong to it. */
  bullets: Passage[][];
}

/** Blocks as they are set: bullets side by side become one list, fields one table of terms. */
export type Group =
  | { kind: 'heading'; passages: Passage[] }
  | { kind: 'paragraph'; passages: Passage[] }
  | { kind: 'list'; items: Passage[][] }
  | { kind: 'fields'; items: FieldItem[] };

export function groupBlocks(blocks: readonly Block[]): Group[] {
  const groups: Group[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind === 'field') {
      const item: FieldItem = { label: block.label, passages: block.passages, bullets: [] };
      if (last?.kind === 'fields') last.items.push(item);
      else groups.push({ kind: 'fields', items: [item] });
    } else if (block.kind === 'bullet') {
      if (last?.kind === 'fields') last.items.at(-1)?.bullets.push(block.passages);
      else if (last?.kind === 'list') last.items.push(block.passages);
      else groups.push({ kind: 'list', items: [block.passages] });
    } else {
      groups.push({ kind: block.kind, passages: block.passages });
    }
  }
  return groups;
}
