import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fileLimits } from './file-limits';
import type { FileProblem } from './file-problem';
import { makeDocx, paragraph } from './fixtures/make-docx';
import { makePdf } from './fixtures/make-pdf';
import { parseResume } from './parse-resume';

const prose = Array.from(
  { length: 6 },
  (_, index) => `Ran the night shift of ward ${index} and trained four nurses.`,
);
const pdf = makePdf([prose]);
const docx = makeDocx(prose.map((line) => paragraph(line)).join(''));
const text = strToU8(prose.join('\n'));

const utf16 = (words: string, head: number[] = []) =>
  Uint8Array.from([...head, ...[...words].flatMap((letter) => [letter.charCodeAt(0), 0])]);
const compound = (stream: string) =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(512), ...utf16(stream)]);
const zipOf = (...names: string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('content')])));

describe('parseResume', () => {
  it.each([
    ['a PDF', pdf, 'resume.pdf', 1],
    ['a PDF with a name in capitals', pdf, 'RESUME.PDF', 1],
    ['a PDF named .docx', pdf, 'resume.docx', 1],
    ['a DOCX', docx, 'resume.docx', null],
    ['a DOCX named .pdf', docx, 'resume.pdf', null],
    ['a text file', text, 'resume.txt', null],
    ['Markdown without an extension', text, 'resume', null],
    ['text with a byte order mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...text]), 'resume.md', null],
    ['UTF-16 text', utf16(prose.join('\n'), [0xff, 0xfe]), 'resume.txt', null],
  ])('reads %s', async (_, bytes, name, pages) => {
    const outcome = await parseResume({ bytes, name });
    expect(outcome).toEqual({ ok: true, text: prose.join('\n'), pages, notes: [] });
  });

  it.each<[FileProblem, string, Uint8Array]>([
    ['empty', 'no bytes', new Uint8Array()],
    ['empty', 'a DOCX without words', makeDocx(paragraph(' '))],
    ['empty', 'a text file of blank lines', strToU8('\n \n')],
    ['too-big', 'more than 8 MB', new Uint8Array(fileLimits.maxBytes + 1)],
    ['too-many-pages', '21 pages', makePdf(Array.from({ length: 21 }, () => prose))],
    ['scanned', 'a PDF without text', makePdf([[]])],
    ['scanned', 'a PDF with only a caption', makePdf([['Scanned with a phone']])],
    ['scanned', 'a DOCX that is one picture', makeDocx('', { 'word/media/image1.png': strToU8('pixels') })],
    ['password-protected', 'an encrypted PDF', makePdf([prose], { encrypted: true })],
    ['password-protected', 'an encrypted DOCX', compound('EncryptedPackage')],
    ['damaged', 'a PDF cut off in its head', pdf.subarray(0, 60)],
    ['damaged', 'a DOCX cut off', docx.subarray(0, docx.length >> 1)],
    [
      'damaged',
      'a DOCX without its document',
      makeDocx('', { '_rels/.rels': '<Relationships/>', 'word/document.xml': '' }),
    ],
    ['word-97', 'an old Word document', compound('WordDocument')],
    ['wrong-type', 'an old spreadsheet', compound('Workbook')],
    ['rich-text', 'RTF', strToU8('{\\rtf1\\ansi Resume}')],
    ['open-document', 'ODT', zipOf('mimetype', 'content.xml')],
    ['apple-pages', 'Pages', zipOf('Index/Document.iwa')],
    ['wrong-type', 'a spreadsheet', zipOf('[Content_Types].xml', 'xl/workbook.xml')],
    ['web-page', 'a saved web page', strToU8('<!DOCTYPE html><html><body>Resume</body></html>')],
    ['image', 'PNG', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
    ['image', 'JPEG', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])],
    ['image', 'HEIC', Uint8Array.from([0, 0, 0, 24, ...strToU8('ftypheic')])],
    ['wrong-encoding', 'Latin-1 text', Uint8Array.from([...text, 0xe9, 0x20, 0xfc])],
    ['wrong-type', 'bytes of no known kind', Uint8Array.from([...text, 0, 1, 2])],
  ])('says %s of %s', async (problem, _, bytes) => {
    expect(await parseResume({ bytes, name: 'resume' })).toEqual({ ok: false, problem });
  });

  it('calls a PDF damaged whose first bytes are lost, rather than show its source', async () => {
    const bytes = pdf.subarray(20);
    expect(await parseResume({ bytes, name: 'resume.pdf' })).toEqual({ ok: false, problem: 'damaged' });
  });

  it('still reads a PDF whose last bytes are lost', async () => {
    const bytes = pdf.subarray(0, pdf.length - 20);
    expect(await parseResume({ bytes, name: 'resume.pdf' })).toMatchObject({
      ok: true,
      text: prose.join('\n'),
    });
  });

  it('says that reading begins once, before the outcome, and only for a file that it can open', async () => {
    let begun = 0;
    await parseResume({ bytes: docx, name: '' }, () => (begun += 1));
    await parseResume({ bytes: compound('WordDocument'), name: '' }, () => (begun += 1));
    expect(begun).toBe(1);
  });
});
