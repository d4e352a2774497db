import { describe, expect, it } from 'vitest';
import { readPassages, type Block } from '../evidence/passages';
import type { Flag } from '../evidence/claims';
import { editableText, readEdited } from './editable-text';
import { claimKey, removeFlagged, restoreOriginal } from './mend-flag';
import { withoutPhrase } from './without-phrase';

const known = new Set(['R1', 'R2', 'R3']);
const blocks = readPassages(
  [
    '## Ward nurse, Elbe Clinic',
    '- Led a team of 8 nurses on two wards. [R1]',
    '- Cut waiting times by 30 %. [R2]',
    '',
    'Dear team,',
    '',
    'I ran **two wards**. [R1] I like the work. I kept records. [R3]',
  ].join('\n'),
  known,
);

function flagOn(quote: string, among: readonly Block[] = blocks): Flag {
  for (const [block, { passages }] of among.entries()) {
    for (const [passage, { text }] of passages.entries()) {
      const start = text.indexOf(quote);
      if (start < 0) continue;
      const end = start + quote.length;
      return { kind: 'not-found', what: 'quantity', block, passage, start, end, quote, sentence: '' };
    }
  }
  throw new Error(`no ${quote}`);
}

describe('removing a phrase', () => {
  it.each([
    ['Cut waiting times by 30 %.', '30 %', 'Cut waiting times.'],
    ['Ran wards, clinics, and schools.', 'clinics', 'Ran wards, and schools.'],
    ['Skilled in Java and Kubernetes.', 'Kubernetes', 'Skilled in Java.'],
    ['Skilled in Java, Kubernetes and SQL.', 'Kubernetes', 'Skilled in Java and SQL.'],
    ['Senior nurse with two wards to run.', 'Senior', 'Nurse with two wards to run.'],
    ['Kept the budget (€2 m) for three years.', '€2 m', 'Kept the budget for three years.'],
    ['In 2019, I moved to the wards.', '2019', 'I moved to the wards.'],
    ['Senkte die Wartezeiten um 30 %.', '30 %', 'Senkte die Wartezeiten.'],
    ['Réduction des délais de 30 %.', '30 %', 'Réduction des délais.'],
    ['30 % more.', '30 %', ''],
  ])('%s', (text, phrase, left) => {
    const start = text.indexOf(phrase);
    expect(withoutPhrase(text, start, start + phrase.length)).toBe(left);
  });

  it('leaves every other passage as it was, and drops a block without words', () => {
    const shorter = removeFlagged(blocks, flagOn('by 30 %'));
    expect(editableText(shorter)).toContain('• Cut waiting times.');
    expect(shorter.filter((_, index) => index !== 2)).toEqual(blocks.filter((_, index) => index !== 2));
    const one = readPassages('- 30 % [R1]\n- Kept records. [R3]', known);
    expect(editableText(removeFlagged(one, flagOn('30 %', one)))).toBe('• Kept records.');
  });
});

it('the original line takes the passage’s place, and is its own source', () => {
  const [, changed] = restoreOriginal(blocks, flagOn('8 nurses'), 'R2', 'Helped a team of six');
  expect(changed).toEqual({ kind: 'bullet', passages: [{ text: 'Helped a team of six', sources: ['R2'] }] });
});

it('a confirmed claim is known again whatever its spaces and capitals', () => {
  expect(claimKey({ what: 'quantity', quote: '30  %' })).toBe(claimKey({ what: 'quantity', quote: '30 %' }));
  expect(claimKey({ what: 'quantity', quote: '30 %' })).not.toBe(
    claimKey({ what: 'quantity', quote: '31 %' }),
  );
});

describe('an edited text', () => {
  it('comes back as it was where nothing was changed', () => {
    expect(readEdited(editableText(blocks), blocks)).toEqual(blocks);
  });

  it('keeps the sources of a changed sentence, and of its neighbours', () => {
    const edited = readEdited(editableText(blocks).replace('I ran two wards.', 'I ran three wards.'), blocks);
    const letter = edited.at(-1)?.passages ?? [];
    expect(letter.map(({ text }) => text).join('')).toBe(
      'I ran three wards. I like the work. I kept records.',
    );
    expect(letter.find(({ text }) => text.includes('three'))?.sources).toEqual(['R1']);
    expect(letter.find(({ text }) => text.includes('records'))?.sources).toContain('R3');
  });

  it('gives a new sentence no source', () => {
    const edited = readEdited(`${editableText(blocks)}\n\nYours, Ada`, blocks);
    expect(edited.at(-1)).toEqual({ kind: 'paragraph', passages: [{ text: 'Yours, Ada', sources: [] }] });
  });

  it('takes new bullets, and loses those that were deleted', () => {
    const text = editableText(blocks).replace(
      '• Cut waiting times by 30 %.',
      '• Trained students.\n• Ran audits.',
    );
    expect(readEdited(text, blocks).map(({ kind }) => kind)).toEqual([
      ...['heading', 'bullet', 'bullet', 'bullet', 'paragraph', 'paragraph'],
    ]);
  });

  it('keeps a job summary’s labels apart from their words', () => {
    const summary = readPassages('**Company:** Elbe Clinic [J1]\n**Pay:** Not specified', new Set(['J1']));
    const edited = readEdited(editableText(summary).replace('Not specified', '€ 40,000'), summary);
    expect(edited[0]).toEqual(summary[0]);
    expect(edited[1]).toMatchObject({ kind: 'field', label: 'Pay', passages: [{ text: '€ 40,000' }] });
  });

  it('may be emptied', () => {
    expect(readEdited(' \n\n ', blocks)).toEqual([]);
  });
});
