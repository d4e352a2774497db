import { describe, expect, it } from 'vitest';
import type { Block, Passage } from '@/lib/evidence/passages';
import { translatorFor } from '@/lib/i18n/translator';
import { contentText } from './content-text';

const words = {
  match: translatorFor('en', 'results.matches'),
  importance: translatorFor('en', 'results.importances'),
};

const passages = (...texts: string[]): Passage[] => texts.map((text) => ({ text, sources: ['R1'] }));
const quote = (id: string) => (id === 'R3' ? 'Led shifts of 6 nurses' : undefined);

describe('a copied section', () => {
  it('holds words alone: no markers, no Markdown', () => {
    const blocks: Block[] = [
      { kind: 'paragraph', passages: passages('**Led** the team. ', 'It *grew*.') },
      { kind: 'bullet', passages: passages('one') },
      { kind: 'bullet', passages: passages('two') },
      { kind: 'field', label: 'Pay', passages: passages('£40,000') },
    ];
    expect(contentText({ kind: 'text', blocks }, quote, words)).toBe(
      'Led the team. It grew.\n\n• one\n• two\nPay: £40,000',
    );
  });

  it('quotes the resume from our own copy, and nothing for an unconfirmed row', () => {
    const row = {
      requirement: 'Leadership',
      importance: 'must',
      postingLines: [],
      resumeLines: ['R3'],
      reason: 'ignored',
      suggestion: 'Say more.',
    } as const;
    const rows = (match: 'strong' | 'unconfirmed') => [
      { ...row, match, postingLines: [], resumeLines: [...row.resumeLines] },
    ];
    expect(contentText({ kind: 'table', rows: rows('strong') }, quote, words)).toBe(
      'Leadership (Must-have): Strong\n  “Led shifts of 6 nurses”\n  Say more.',
    );
    expect(contentText({ kind: 'table', rows: rows('unconfirmed') }, quote, words)).not.toContain(
      'Led shifts',
    );
  });
});
