import { describe, expect, it } from 'vitest';
import type { Block, Passage } from '@/lib/evidence/passages';
import { groupBlocks } from './group-blocks';
import { inlineParts } from '@/lib/evidence/inline';

const passages = (text: string): Passage[] => [{ text, sources: [] }];

describe('blocks on the page', () => {
  it('sets neighbouring bullets as one list, and separated ones as two', () => {
    const blocks: Block[] = [
      { kind: 'bullet', passages: passages('a') },
      { kind: 'bullet', passages: passages('b') },
      { kind: 'paragraph', passages: passages('p') },
      { kind: 'bullet', passages: passages('c') },
    ];
    expect(groupBlocks(blocks).map((group) => ('items' in group ? group.items.length : group.kind))).toEqual([
      2,
      'paragraph',
      1,
    ]);
  });

  it('gives bullets that follow a field to that field', () => {
    const blocks: Block[] = [
      { kind: 'field', label: 'Title', passages: passages('Nurse') },
      { kind: 'field', label: 'Skills', passages: [] },
      { kind: 'bullet', passages: passages('a') },
      { kind: 'field', label: 'Pay', passages: passages('much') },
    ];
    expect(groupBlocks(blocks)).toEqual([
      {
        kind: 'fields',
        items: [
          { label: 'Title', passages: passages('Nurse'), bullets: [] },
          { label: 'Skills', passages: [], bullets: [passages('a')] },
          { label: 'Pay', passages: passages('much'), bullets: [] },
        ],
      },
    ]);
  });
});

describe('inline Markdown', () => {
  it('knows strong and emphasis and where they stand, and loses no letter', () => {
    expect(inlineParts('a **b c** d *e*')).toEqual([
      { style: 'plain', text: 'a ', start: 0 },
      { style: 'strong', text: 'b c', start: 4 },
      { style: 'plain', text: ' d ', start: 9 },
      { style: 'emphasis', text: 'e', start: 13 },
    ]);
  });

  it('leaves single stars alone', () => {
    for (const text of ['5 * 3 * 2', '**open', 'a * b', '****']) {
      expect(inlineParts(text)).toEqual([{ style: 'plain', text, start: 0 }]);
    }
  });
});
