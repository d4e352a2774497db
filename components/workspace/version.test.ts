import { describe, expect, it } from 'vitest';
import { readPassages } from '@/lib/evidence/passages';
import type { SectionContent } from '@/lib/sections/catalog';
import { newVersion, reviseVersion, type Revision } from './version';

const text = (words: string, quote?: string): SectionContent => ({
  kind: 'text',
  blocks: readPassages(words, new Set(['R1'])),
  ...(quote !== undefined && {
    check: {
      language: 'en',
      flags: [
        {
          ...{ kind: 'not-found', what: 'quantity', quote, sentence: '' },
          ...{ block: 0, passage: 0, start: words.indexOf(quote), end: words.indexOf(quote) + quote.length },
        },
      ],
    },
  }),
});
const builtin = { provider: 'builtin', seconds: 0 } as const;
const fresh = (content: SectionContent) => ({ ...newVersion(content, builtin), undo: [], earlier: [] });
const blocksOf = (content: SectionContent) => (content.kind === 'text' ? content.blocks : []);
const play = (content: SectionContent, ...revisions: Revision[]) =>
  revisions.reduce((state, revision) => reviseVersion(state, revision), {
    ...fresh(content),
    earlier: [newVersion(text('An earlier one.'), builtin)],
  });

describe('what a person does to a section', () => {
  it('is undone one change at a time, and what was made is never lost', () => {
    const made = text('I ran two wards.');
    const edited = play(
      made,
      { type: 'edited', blocks: blocksOf(text('I ran a ward.')) },
      { type: 'kept', claim: 'quantity:two' },
    );
    expect(edited).toMatchObject({ made, kept: ['quantity:two'] });
    const once = reviseVersion(edited, { type: 'undone' });
    expect(once).toMatchObject({ kept: [], content: text('I ran a ward.') });
    const twice = reviseVersion(once, { type: 'undone' });
    expect(twice.content).toEqual(made);
    expect(reviseVersion(twice, { type: 'undone' })).toBe(twice);
  });

  it('undoes one stretch of typing at a time, however many keys it had', () => {
    const key = (words: string, typing: string): Revision => ({
      type: 'edited',
      blocks: blocksOf(text(words)),
      typing,
    });
    const typed = play(
      text('One.'),
      key('One. T', '1'),
      key('One. Tw', '1'),
      key('One. Two', '1'),
      key('One. Two t', '2'),
    );
    expect(typed.undo).toHaveLength(2);
    const once = reviseVersion(typed, { type: 'undone' });
    expect(once.content).toEqual(text('One. Two'));
    expect(reviseVersion(once, { type: 'undone' }).content).toEqual(text('One.'));
  });

  it('swaps versions without losing what was done to either', () => {
    const now = play(text('The new one.'), { type: 'kept', claim: 'a' }, { type: 'returned', index: 0 });
    expect(now.content).toEqual(text('An earlier one.'));
    const back = reviseVersion(now, { type: 'returned', index: 0 });
    expect(back).toMatchObject({ content: text('The new one.'), kept: ['a'] });
    expect(back.earlier).toHaveLength(1);
  });

  it('leaves flags on passages that stayed, and takes them off those that changed', () => {
    const content = text('Cut costs by 30 %.\n\nI like it.', '30 %');
    const blocks = blocksOf(content);
    const moved = play(content, { type: 'edited', blocks: [...blocksOf(text('New first.')), ...blocks] });
    expect(moved.content).toMatchObject({ check: { flags: [{ block: 1, quote: '30 %' }] } });
    const changed = play(content, {
      type: 'edited',
      blocks: [...blocksOf(text('Cut costs.')), ...blocks.slice(1)],
    });
    expect(changed.content).toMatchObject({ check: { flags: [] } });
  });

  it('takes a check only of the very text that stands there', () => {
    const content = text('Cut costs by 30 %.', '30 %');
    const check = { flags: [], language: null };
    expect(play(content, { type: 'checked', blocks: blocksOf(content), check }).content).toMatchObject({
      check,
    });
    const late = play(
      content,
      { type: 'edited', blocks: blocksOf(text('Other words.')) },
      { type: 'checked', blocks: blocksOf(content), check },
    );
    expect(late.content).not.toMatchObject({ check });
  });
});
