import { describe, expect, it } from 'vitest';
import { makeDocx, paragraph, part, table } from '../fixtures/make-docx';
import { readDocx } from './read-docx';

const textBox = (content: string) => `<w:txbxContent>${content}</w:txbxContent>`;
const modernBox = (content: string) =>
  `<w:drawing><wp:inline><wps:wsp><wps:txbx>${textBox(content)}</wps:txbx></wps:wsp></wp:inline></w:drawing>`;
const oldBox = (content: string) =>
  `<w:pict><v:shape><v:textbox>${textBox(content)}</v:textbox></v:shape></w:pict>`;

describe('readDocx', () => {
  it('puts headers before the body and footers after it, each text once', async () => {
    const { text } = await readDocx(
      makeDocx(paragraph('Body'), {
        'word/header1.xml': part('hdr', paragraph('Ida Example, ida@example.org')),
        'word/header2.xml': part('hdr', paragraph('Ida Example, ida@example.org')),
        'word/footer1.xml': part('ftr', paragraph('References on request')),
      }),
    );
    expect(text).toBe('Ida Example, ida@example.org\n\nBody\n\nReferences on request');
  });

  it('leaves page numbers out', async () => {
    const parts = { 'word/footer1.xml': part('ftr', paragraph('Page 2 of 3')) };
    expect((await readDocx(makeDocx(paragraph('Body'), parts))).text).toBe('Body');
  });

  it('reads a text box once where a fallback repeats it', async () => {
    const box = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps">${modernBox(paragraph('Boxed'))}</mc:Choice><mc:Fallback>${oldBox(paragraph('Boxed'))}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect((await readDocx(makeDocx(paragraph('Body') + box))).text.split(/\n+/)).toEqual(['Body', 'Boxed']);
  });

  it.each([
    [
      'in alternate content',
      (box: string) =>
        `<mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice></mc:AlternateContent>`,
    ],
    ['on its own', (box: string) => box],
  ])('reads a text box without a fallback, %s', async (_, wrap) => {
    const body = `<w:p><w:r>${wrap(modernBox(paragraph('Left') + paragraph('column')))}</w:r></w:p>${paragraph('Body')}`;
    expect((await readDocx(makeDocx(body))).text.split(/\n+/)).toEqual(['Left', 'column', 'Body']);
  });

  it('reads the rows of a table as lines', async () => {
    const rows = [
      [paragraph('Nurse'), paragraph('2019')],
      [paragraph('Tutor'), paragraph('2021')],
    ];
    expect((await readDocx(makeDocx(table(rows)))).text).toBe('Nurse\t2019\nTutor\t2021');
  });

  it('reads the cells of a layout table one after the other', async () => {
    const left = paragraph('SKILLS') + paragraph('Welding');
    const right = paragraph('EXPERIENCE') + paragraph('Site lead');
    expect((await readDocx(makeDocx(table([[left, right]])))).text).toBe(
      'SKILLS\nWelding\nEXPERIENCE\nSite lead',
    );
  });

  it('writes bullets and numbers out', async () => {
    const item = (id: number, text: string) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const level = (id: number, format: string) =>
      `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/></w:lvl></w:abstractNum>`;
    const numbering =
      level(1, 'bullet') +
      level(2, 'decimal') +
      [1, 2].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`).join('');
    const body =
      item(1, 'Cut waste') + item(1, 'Hired six') + paragraph('Then') + item(2, 'First') + item(2, 'Second');
    const { text } = await readDocx(makeDocx(body, numberingParts(numbering)));
    expect(text).toBe('• Cut waste\n• Hired six\nThen\n1. First\n2. Second');
  });

  it('adds footnotes after the body', async () => {
    const note = `<w:footnote w:id="4">${paragraph('Cited in 2023')}</w:footnote>`;
    const body = `<w:p><w:r><w:t>Author</w:t></w:r><w:r><w:footnoteReference w:id="4"/></w:r></w:p>`;
    const parts = {
      'word/footnotes.xml': part('footnotes', note),
      'word/_rels/document.xml.rels': relationship('footnotes', 'footnotes.xml'),
    };
    expect((await readDocx(makeDocx(body, parts))).text).toBe('Author\nCited in 2023');
  });

  it('leaves out what tracked changes deleted, and keeps what they inserted', async () => {
    const body = `<w:p><w:del><w:r><w:delText>Junior </w:delText></w:r></w:del><w:ins><w:r><w:t>Senior </w:t></w:r></w:ins><w:r><w:t>chef</w:t></w:r></w:p>`;
    expect((await readDocx(makeDocx(body))).text).toBe('Senior chef');
  });

  it('keeps right-to-left and Chinese text', async () => {
    const body = paragraph('مهندس برمجيات') + paragraph('高级软件工程师');
    expect((await readDocx(makeDocx(body))).text).toBe('مهندس برمجيات\n高级软件工程师');
  });

  it('finds the main part by the relationships, not by its name', async () => {
    const docx = makeDocx('', {
      '_rels/.rels': relationship('officeDocument', 'word/document2.xml'),
      'word/document2.xml': part('document', `<w:body>${paragraph('From the web')}</w:body>`),
    });
    expect((await readDocx(docx)).text).toBe('From the web');
  });

  it.each([
    ['hidden', paragraph('keyword', '<w:vanish/>')],
    ['white', paragraph('keyword', '<w:color w:val="FFFFFF"/>')],
  ])('reads %s text and tells of it', async (_, hidden) => {
    const { text, notes } = await readDocx(makeDocx(paragraph('Visible') + hidden));
    expect(text).toBe('Visible\nkeyword');
    expect(notes).toEqual([{ kind: 'hidden' }]);
  });

  it.each([
    ['not hidden after all', paragraph('Plain', '<w:vanish w:val="0"/>')],
    ['white on a coloured bar', paragraph('SKILLS', '<w:color w:val="FFFFFF"/><w:shd w:fill="1F3864"/>')],
    ['an empty hidden run', paragraph(' ', '<w:vanish/>')],
  ])('does not warn of text that is %s', async (_, shown) => {
    expect((await readDocx(makeDocx(paragraph('Visible') + shown))).notes).toEqual([]);
  });

  it('refuses XML that is broken', async () => {
    const broken = makeDocx('', { 'word/document.xml': '<w:document><w:body>' });
    await expect(readDocx(broken)).rejects.toMatchObject({ problem: 'damaged' });
  });
});

function numberingParts(content: string): Record<string, string> {
  return {
    'word/numbering.xml': part('numbering', content),
    'word/_rels/document.xml.rels': relationship('numbering', 'numbering.xml'),
  };
}

function relationship(type: string, target: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;
}
