import { parseHTML } from 'linkedom';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readPassages } from '../evidence/passages';
import type { Part, PrintedDocument } from './document';
import { toDocx } from './to-docx';

const letter = [
  'Dear Ms Müller,',
  '',
  'I led **two wards** — Łukasz and 田中 were my deputies; العربية, too. [R1] Verification & <care>.',
  '',
  '## What I did',
  '- Cut waiting times by 30 %. [R1]',
  '- Trained nurses.',
  '',
  'Kind regards,',
  'Ada Łukasik',
].join('\n');
const text = (markdown: string, title = 'Cover letter'): Part => ({
  title,
  body: { kind: 'text', blocks: readPassages(markdown, new Set(['R1'])) },
});
const table = (rows: string[][]): Part => ({
  title: 'Comparison',
  body: {
    kind: 'table',
    caption: 'Score: 50 of 100',
    head: rows[0]?.map((_, at) => `Column ${at}`) ?? [],
    rows,
  },
});

/** A DOCX read back: its document's XML, its words with a line a paragraph, and any other file of it. */
async function read(parts: Part[], language: PrintedDocument['language'] = 'en') {
  const blob = await toDocx({ language, parts });
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const file = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const xml = file('word/document.xml');
  const words = xml
    .replace(/<\/w:p>|<w:br\/>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&apos;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  const paragraphs = xml.match(/<w:p>[^]*?<\/w:p>/g) ?? [];
  const paragraph = (part: string) => paragraphs.find((each) => each.includes(part)) ?? '';
  const run = (part: string) =>
    (xml.match(/<w:r>[^]*?<\/w:r>/g) ?? []).find((each) => each.includes(part)) ?? '';
  return { xml, words, file, names: Object.keys(files), paragraph, run };
}

describe('a DOCX', () => {
  it('holds the words of the screen, in every script, without markers or Markdown', async () => {
    const { words } = await read([text(letter)]);
    expect(words.trimEnd().split('\n')).toEqual([
      'Dear Ms Müller,',
      'I led two wards — Łukasz and 田中 were my deputies; العربية, too. Verification & <care>.',
      'What I did',
      'Cut waiting times by 30 %.',
      'Trained nurses.',
      'Kind regards,',
      'Ada Łukasik',
    ]);
  });

  it('has real headings, bullets and tables, and titles where there are several parts', async () => {
    const { xml, words } = await read([
      text(letter),
      table([
        ['A | B', 'Strong'],
        ['C\nD', 'Missing'],
      ]),
    ]);
    expect(xml).toContain('w:val="Heading1"');
    expect(xml).toContain('w:val="Heading2"');
    // A run that says it isn't bold would overrule its heading's style.
    expect(xml).not.toContain('<w:b w:val="false"/>');
    expect(xml.match(/<w:numPr>/g)).toHaveLength(2);
    expect(xml.match(/<w:tr>|<w:tr /g)).toHaveLength(3);
    expect(words).toContain('Cover letter');
    expect(words).toContain('A | B');
  });

  it('is XML that a strict reader takes, whatever control characters and halves of letters a text holds', async () => {
    const hostile = 'a\u0000b\u0008c\u001bd\ud800e\udc00f\ufffeg\uffffh\u{1ffff}i </w:t><w:x/> & "\'';
    const { xml, words, names, file } = await read(
      [
        { ...text(`## ${hostile}\n\n${hostile}\n\n- ${hostile}\n\n**Pay:** ${hostile}`), title: hostile },
        table([[hostile, 'x']]),
      ],
      null,
    );
    expect(words.match(/abcdefghi <\/w:t><w:x\/> & "'/g)).toHaveLength(6);
    for (const name of names.filter((each) => each.endsWith('.xml'))) {
      // Nothing that XML 1.0 has no place for; see https://www.w3.org/TR/xml/#charsets.
      expect(file(name), name).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
    }
    expect(parseHTML(xml).document.querySelectorAll('w\\:x')).toHaveLength(0);
  });

  it('runs a paragraph from right to left where its first letter does, and each word its own way', async () => {
    const { paragraph, run, words } = await read([
      text('عملت في مستشفى Elbe Clinic (Hamburg) منذ 2019.\n\n- כתבתי תוכניות\n\nI speak العربية, too.'),
    ]);
    for (const part of ['عملت', 'כתבתי']) {
      expect(paragraph(part)).toContain('<w:bidi/>');
      expect(run(part)).toContain('<w:rtl/>');
    }
    expect(run('Elbe')).toContain('>Elbe Clinic (Hamburg)<');
    expect(run('Elbe')).not.toContain('<w:rtl/>');
    // Figures and the full stop stand on the side that the paragraph runs to.
    expect(run('2019.')).toContain('<w:rtl/>');
    expect(paragraph('I speak')).not.toContain('<w:bidi/>');
    expect(run('العربية')).toContain('<w:rtl/>');
    expect(run(', too.')).not.toContain('<w:rtl/>');
    expect(words).toContain('عملت في مستشفى Elbe Clinic (Hamburg) منذ 2019.');
  });

  it.each([
    ['en', '<w:lang w:val="en-US"/>', 'Yu Mincho'],
    ['de', '<w:lang w:val="de-DE"/>', 'Yu Mincho'],
    ['pl', '<w:lang w:val="pl-PL"/>', 'Yu Mincho'],
    ['zh', '<w:lang w:eastAsia="zh-CN"/>', 'SimSun'],
    ['ja', '<w:lang w:eastAsia="ja-JP"/>', 'Yu Mincho'],
    ['ko', '<w:lang w:eastAsia="ko-KR"/>', 'Batang'],
    ['ar', '<w:lang w:bidi="ar-EG"/>', 'Yu Mincho'],
  ])('in %s is spelled as such, in fonts that have its letters', async (language, lang, font) => {
    const styles = (await read([text('One.')], language)).file('word/styles.xml');
    expect(styles).toContain(lang);
    const fonts = new Set(styles.match(/<w:rFonts [^>]+>/g));
    expect([...fonts]).toHaveLength(1);
    expect([...fonts][0]).toMatch(new RegExp(`w:ascii="Georgia".*w:eastAsia="${font}"`));
  });

  it('tells its language by its words where nobody says it, and none where it can’t be told', async () => {
    const german = 'Ich habe die Station geleitet und mit dem Team die Pläne für das Haus geschrieben.';
    expect((await read([text(german)], null)).file('word/styles.xml')).toContain('w:val="de-DE"');
    expect((await read([text('Łukasz')], null)).file('word/styles.xml')).not.toContain('<w:lang');
  });

  it('repeats a table’s head on each page, divides no row, and gives columns what they need', async () => {
    const rows = [
      ['Several years of experience in the care of patients on a ventilator', 'Nice to have', 'Strong'],
      ['A licence', 'Must-have', 'Unconfirmed'],
    ];
    const { xml } = await read([table(rows)]);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(3);
    const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    const [requirement = 0, importance = 0, match = 0] = widths;
    // A4 less its margins, in twentieths of a point.
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeGreaterThan(9000);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(9026);
    expect(requirement).toBeGreaterThan(1.5 * Math.max(importance, match));
    expect(match).toBeGreaterThan('Unconfirmed'.length * 100);
  });

  it('names no author but the person, who writes their own name', async () => {
    const core = (await read([text('One.', 'Anschreiben'), table([['a', 'b']])])).file('docProps/core.xml');
    expect(core).toContain('<dc:title>Anschreiben, Comparison</dc:title>');
    expect(core).not.toMatch(/MatchWise|Un-named|docx/i);
  });
});
