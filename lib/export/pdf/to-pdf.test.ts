import { expect, it } from 'vitest';
import { extractText, getDocumentProxy } from 'unpdf';
import { readPassages } from '../../evidence/passages';
import { fontFiles } from '../../testing/font-files';
import type { Part } from '../document';
import { toPdf } from './to-pdf';

const letterOf = (text: string): Part => ({
  title: 'Cover letter',
  body: { kind: 'text', blocks: readPassages(text, new Set<string>()) },
});
const table: Part = {
  title: 'Comparison',
  body: {
    kind: 'table',
    caption: 'Score: 71 of 100',
    head: ['Requirement', 'Importance', 'Match', 'Evidence in the resume', 'What to do'],
    rows: Array.from({ length: 24 }, (_, row) => [
      `Requirement ${row}`,
      'Must have',
      'Strong',
      'Led a ward of 30 beds; verification of drug charts',
      'Say when and how long.',
    ]),
  },
};

/** The text of each page, as a reader of the file gets it. */
async function pagesOf(parts: Part[]): Promise<string[]> {
  const outcome = await toPdf({ language: 'en', parts }, fontFiles);
  if (!outcome.made) throw new Error(`Missing: ${outcome.missing.join(' ')}`);
  const pdf = await getDocumentProxy(new Uint8Array(await outcome.file.arrayBuffer()));
  return (await extractText(pdf, { mergePages: false })).text;
}

const packed = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

it('says what the document says, letter by letter, over two pages', async () => {
  const paragraphs = Array.from({ length: 24 }, (_, at) =>
    [
      `Part ${at}: Łukasz, Müller and 田中 — verification, “difficult” flow, Ζωή, Дмитрий, 안녕 and Nguyễn Thị Hồng at 35 %`,
      'kept an office afloat from 2019–2023 in a façade of first-rate fittings, AVATAR and To among them.',
    ].join(' '),
  );
  const pages = await pagesOf([letterOf(paragraphs.join('\n\n'))]);
  expect(pages.length).toBeGreaterThan(1);
  expect(packed(pages.join(' '))).toBe(packed(paragraphs.join(' ')));
});

it('words of languages that run right to left are in it, each whole', async () => {
  const [page = ''] = await pagesOf([letterOf('أنا ممرضة منذ 2019 مع Łukasz.\n\nשלום עולם')]);
  for (const word of ['ممرضة', 'منذ', '2019', 'Łukasz', 'שלום', 'עולם'])
    expect(packed(page)).toContain(packed(word));
});

it('a table goes on over pages under its head, and pages of an application are numbered', async () => {
  const pages = await pagesOf([table, letterOf('Dear Ms Quill,\n\nKind regards,\nAda')]);
  expect(pages.length).toBeGreaterThan(1);
  for (const [index, page] of pages.entries()) expect(page).toContain(`${index + 1} / ${pages.length}`);
  expect(
    pages.filter((page) => page.includes('Requirement') && page.includes('Importance')).length,
  ).toBeGreaterThan(1);
  const all = packed(pages.join(' '));
  for (let row = 0; row < 24; row += 1) expect(all).toContain(packed(`Requirement ${row}`));
});

it('letters that no font has are told, and no file is made', async () => {
  expect(await toPdf({ language: 'en', parts: [letterOf('Fluent in ᏣᎳᎩ')] }, fontFiles)).toEqual({
    made: false,
    missing: ['Ꮳ', 'Ꮃ', 'Ꭹ'],
  });
});

it('says its title, its language and its structure to screen readers', async () => {
  const outcome = await toPdf(
    { language: null, parts: [letterOf('Guten Tag, ich bin die Ärztin, die Sie für die Station suchen.')] },
    fontFiles,
  );
  if (!outcome.made) throw new Error('Not made');
  const pdf = await getDocumentProxy(new Uint8Array(await outcome.file.arrayBuffer()));
  const { info } = await pdf.getMetadata();
  expect(info).toMatchObject({ Title: 'Cover letter', Language: 'de' });
  const tree = await (await pdf.getPage(1)).getStructTree();
  expect(JSON.stringify(tree)).toContain('"role":"P"');
});
