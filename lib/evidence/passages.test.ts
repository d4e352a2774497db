import { describe, expect, it } from 'vitest';
import { cpuMs } from '@/lib/testing/cpu-ms';
import { plainText, readPassages } from './passages';

const known = new Set(['R1', 'R2', 'R3', 'R4', 'R5', 'R7', 'J2']);
const read = (markdown: string) => readPassages(markdown, known);
const only = (markdown: string) => {
  const [block, ...more] = read(markdown);
  expect(more).toEqual([]);
  return block?.passages;
};

describe('readPassages', () => {
  it.each([
    ['Led a team of 8. [R3,R7]', 'Led a team of 8.', ['R3', 'R7']],
    ['Led a team of 8 [R3, R7].', 'Led a team of 8.', ['R3', 'R7']],
    ['Led a team of 8. [R3][J2]', 'Led a team of 8.', ['R3', 'J2']],
    ['Led a team of 8. (R3)', 'Led a team of 8.', ['R3']],
    ['Led a team of 8. [Source: R3]', 'Led a team of 8.', ['R3']],
    ['Led a team of 8. [R3-R5]', 'Led a team of 8.', ['R3', 'R4', 'R5']],
    ['Led a team of 8. [R3–5]', 'Led a team of 8.', ['R3', 'R4', 'R5']],
    ['Led a team of 8. [R3 and R7]', 'Led a team of 8.', ['R3', 'R7']],
    ['Led a team of 8.［R3］', 'Led a team of 8.', ['R3']],
    ['Led a team of 8. [R3,R99]', 'Led a team of 8.', ['R3']],
    ['Led a team of 8. [R0]', 'Led a team of 8.', []],
  ])('takes the marker out of %j and keeps the lines that exist', (markdown, text, sources) => {
    expect(only(markdown)).toEqual([{ text, sources }]);
  });

  it('gives each sentence its own sources', () => {
    expect(only('Led a team. [R1] Cut costs by 12 %. [R2] Enjoys hiking.')).toEqual([
      { text: 'Led a team.', sources: ['R1'] },
      { text: ' Cut costs by 12 %.', sources: ['R2'] },
      { text: ' Enjoys hiking.', sources: [] },
    ]);
  });

  it('never shows a marker that is still being written', () => {
    const whole = 'Led a team of 8 in Lyon. [R3, R7] Then more. (R2)';
    for (let end = 1; end <= whole.length; end++) {
      const text = plainText(read(whole.slice(0, end)));
      expect(text).not.toMatch(/[[\]]|R\d|\(/);
    }
  });

  it('leaves brackets and parentheses that are no markers alone', () => {
    const text = 'Used C (R is next), array[0], version (2019) and [why this company].';
    expect(plainText(read(text))).toBe(text);
  });

  it('tells headings, bullets, fields and paragraphs apart', () => {
    const blocks = read(
      '## Experience\n\n**Company:** Acme [J2]\n- **Pay**: Not specified\n**Skills:**\n- Must: Java\n1. First\n\nOne\nlong enough line to be wrapped text of a paragraph here\nand on.\n\n---\n```\ncode\n```',
    );
    expect(blocks.map((block) => [block.kind, block.kind === 'field' ? block.label : ''])).toEqual([
      ['heading', ''],
      ['field', 'Company'],
      ['field', 'Pay'],
      ['field', 'Skills'],
      ['bullet', ''],
      ['bullet', ''],
      ['paragraph', ''],
      ['paragraph', ''],
    ]);
  });

  it('reads labelled lines without bold as fields, and a salutation or a note as text', () => {
    expect(read('Title: Nurse\nCompany: Acme').map((block) => block.kind)).toEqual(['field', 'field']);
    expect(read('Dear Ms Smith:\n\nNote: I can start in May.').map((block) => block.kind)).toEqual([
      'paragraph',
      'paragraph',
    ]);
  });

  it('keeps the lines of a sign-off apart', () => {
    expect(plainText(read('Kind regards,\nŁukasz Müller'))).toBe('Kind regards,\nŁukasz Müller');
  });

  it('takes HTML for text and links for their words', () => {
    expect(plainText(read('<img src=x onerror=alert(1)> See [my page](https://example.org/a_(b)).'))).toBe(
      '<img src=x onerror=alert(1)> See my page.',
    );
  });

  it('takes time in proportion to the length of hostile text', () => {
    for (const piece of ['[', '[R1', '[R1,', '(R1 ', '**', '[a](', '| a ', '#', ' ', '[R1] ', '- ', '`']) {
      expect(cpuMs(() => read(piece.repeat(Math.ceil(30_000 / piece.length))))).toBeLessThan(5000);
    }
  });
});

describe('plainText', () => {
  it('sets lists close, everything else apart, and drops Markdown', () => {
    const text = plainText(read('**Nurse**, *Bayview*\n- one **two**\n- three\n\n5 * 3 * 2 = 30'));
    expect(text).toBe('Nurse, Bayview\n\n• one two\n• three\n\n5 * 3 * 2 = 30');
  });
});
