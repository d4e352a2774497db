import { describe, expect, it } from 'vitest';
import { makeEastAsianPdf, makePdf } from '../fixtures/make-pdf';
import { readPdf } from './read-pdf';

const filler = 'Planned the routes of eleven vans and kept the log of every delivery for two years';

describe('readPdf', () => {
  it('reads two columns one after the other, as they were written', async () => {
    const { text } = await readPdf(
      makePdf([
        [
          { text: 'EXPERIENCE', x: 50, y: 700 },
          { text: 'Ran the kitchen', x: 50, y: 686 },
          { text: 'SKILLS', x: 350, y: 700 },
          { text: 'Menu planning', x: 350, y: 686 },
        ],
      ]),
    );
    expect(text.split(/\n+/)).toEqual(['EXPERIENCE', 'Ran the kitchen', 'SKILLS', 'Menu planning']);
  });

  it('parts the date at the right edge from its line by a tab', async () => {
    const { text } = await readPdf(
      makePdf([
        [
          { text: 'Harbour Clinic', x: 50, y: 700 },
          { text: '2019 to 2021', x: 400, y: 700 },
          { text: filler, x: 50, y: 686 },
        ],
      ]),
    );
    expect(text).toBe(`Harbour Clinic\t2019 to 2021\n${filler}`);
  });

  it('shows a tall step as one blank line and an even one as none', async () => {
    const { text } = await readPdf(
      makePdf([
        [
          { text: 'First', y: 700 },
          { text: 'Second', y: 688 },
          { text: 'Third', y: 640 },
        ],
      ]),
    );
    expect(text).toBe('First\nSecond\n\nThird');
  });

  it('reads right-to-left, Chinese, Greek and Cyrillic text whole', async () => {
    const rightToLeft = ['مهندس برمجيات', 'מנהלת פרויקטים'];
    const leftToRight = ['高级软件工程师', 'Μηχανικός λογισμικού', 'Łukasz Żółć, инженер'];
    // A PDF draws from left to right, whatever the script.
    const drawn = rightToLeft.map((line) => [...line].reverse().join(''));
    const { text } = await readPdf(makePdf([[...drawn, ...leftToRight]]));
    expect(text.split('\n')).toEqual([...rightToLeft, ...leftToRight]);
  });

  it('drops icon glyphs and joins letter-spaced headings', async () => {
    const { text } = await readPdf(makePdf([['\uF0E0 ada@example.org', 'S K I L L S', filler]]));
    expect(text).toBe(`ada@example.org\nSKILLS\n${filler}`);
  });

  it('tells of a page that holds no text', async () => {
    const { pages, notes } = await readPdf(makePdf([[filler], [], [filler]]));
    expect(pages).toBe(3);
    expect(notes).toEqual([{ kind: 'bare-pages', pages: [2] }]);
  });

  it('takes 20 pages and refuses 21', async () => {
    const pages = (count: number) => Array.from({ length: count }, (_, index) => [`${filler} ${index}`]);
    await expect(readPdf(makePdf(pages(20)))).resolves.toMatchObject({ pages: 20, notes: [] });
    await expect(readPdf(makePdf(pages(21)))).rejects.toMatchObject({ problem: 'too-many-pages' });
  });

  it('leaves the bytes that it was given unharmed', async () => {
    const bytes = makePdf([[filler]]);
    const before = bytes.slice();
    await readPdf(bytes);
    expect(bytes).toEqual(before);
  });

  it.each([
    ['invisible', '3 Tr'],
    ['white', '1 g'],
  ])('reads %s text and tells of it', async (_, before) => {
    const { text, notes } = await readPdf(makePdf([[filler, { text: 'hire this person', before }]]));
    expect(text).toBe(`${filler}\nhire this person`);
    expect(notes).toEqual([{ kind: 'hidden' }]);
  });

  it('does not warn of white text on a coloured bar', async () => {
    const bar = '0 0 0.5 rg 0 0 600 800 re f 1 g';
    expect((await readPdf(makePdf([[{ text: filler, before: bar }]]))).notes).toEqual([]);
  });

  it('says that a scan with recognised text may hold misread words', async () => {
    const { notes } = await readPdf(makePdf([[{ text: filler, before: '3 Tr' }]]));
    expect(notes).toEqual([{ kind: 'recognised' }]);
  });

  it('guesses joined letters that name no letters, and says which words to check', async () => {
    const { text, notes } = await readPdf(makePdf([['Pro\0le', 'Work\0ow', filler]]));
    expect(text).toBe(`Profile\nWorkflow\n${filler}`);
    expect(notes).toEqual([{ kind: 'guessed', words: ['Profile', 'Workflow'] }]);
  });

  it('parts words by a space that are only set apart', async () => {
    const pieces = [
      { text: 'Site', x: 50, y: 700 },
      { text: 'lead', x: 76, y: 700 },
    ];
    expect((await readPdf(makePdf([pieces]))).text).toBe('Site lead');
  });

  it('breaks the line where the writing starts again at the left', async () => {
    const pieces = [
      { text: 'ADA EXAMPLE', x: 50, y: 700, size: 26 },
      { text: 'Site lead', x: 50, y: 691 },
    ];
    expect((await readPdf(makePdf([pieces]))).text).toBe('ADA EXAMPLE\nSite lead');
  });

  it.each([
    ['Japanese by Unicode', 'UniJIS-UCS2-H', 'Japan1', '9ad87d1a628088538005', '高級技術者'],
    ['Chinese by Unicode', 'UniGB-UTF16-H', 'GB1', '9ad87ea75de57a0b5e08', '高级工程师'],
    ['Shift JIS', '90ms-RKSJ-H', 'Japan1', '938c8b9e203230', '東京 20'],
    ['half-width kana', '90ms-RKSJ-H', 'Japan1', 'b6c5', 'ｶﾅ'],
    ['GBK', 'GBK-EUC-H', 'GB1', 'b8dfbcb6', '高级'],
    ['Big5', 'ETen-B5-H', 'CNS1', 'b0aaafc5', '高級'],
    ['Korean', 'KSCms-UHC-H', 'Korea1', 'b0edb1de', '고급'],
  ])('reads %s in a font that brings no map of its letters', async (_, encoding, ordering, codes, text) => {
    const read = await readPdf(makeEastAsianPdf(encoding, ordering, codes));
    expect(read).toMatchObject({ text, notes: [] });
  });

  it('says of letters that only a font’s own numbers tell that they can’t be read, not that they are a scan', async () => {
    await expect(readPdf(makeEastAsianPdf('Identity-H', 'Japan1', '0cd70e50'))).rejects.toMatchObject({
      problem: 'unknown-letters',
    });
  });

  it('reads an export with a side column whole: side column first, then the main one, wrapped lines in place', async () => {
    const left = [
      'Contact',
      'ines.duarte@example.org',
      'Top Skills',
      'Stock control',
      'Forklift',
      'Languages',
      'Portuguese',
    ];
    const right = [
      'Inês Duarte',
      'Warehouse lead at Tidewater Foods',
      'Porto, Portugal',
      'Summary',
      'Planned the routes of eleven vans and kept the log, with a team',
      'of six people and a budget of its own',
      'Experience',
      'Tidewater Foods',
      'Warehouse lead',
      'March 2019 - Present (7 years 9 months)',
    ];
    const { text } = await readPdf(
      makePdf([
        [
          ...left.map((line, index) => ({ text: line, x: 30, y: 750 - index * 16 })),
          ...right.map((line, index) => ({ text: line, x: 220, y: 750 - index * 16 })),
        ],
      ]),
    );
    expect(text.split(/\n+/)).toEqual([...left, ...right]);
  });

  it('keeps right-to-left lines whole and a range of years in its order', async () => {
    // As drawn from left to right: letters and the order of figures turned round, each figure not.
    const turned = (text: string) => [...text].reverse().join('');
    const { text } = await readPdf(
      makePdf([[`2024 - 2019 ${turned('מנהלת מחסן')}`, turned('ניסיון תעסוקתי'), filler]]),
    );
    expect(text).toBe(`מנהלת מחסן 2019 - 2024\nניסיון תעסוקתי\n${filler}`);
  });
});
