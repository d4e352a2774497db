import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readPassages } from '../evidence/passages';
import { numberLines } from '../structure/lines';
import type { PrintedDocument } from './document';
import { tailoredResume } from './tailored-resume';
import { toDocx } from './to-docx';
import { toMarkdown } from './to-markdown';

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
const text = (markdown: string): PrintedDocument['parts'][number] => ({
  title: 'Cover letter',
  body: { kind: 'text', blocks: readPassages(markdown, new Set(['R1'])) },
});
const table: PrintedDocument['parts'][number] = {
  title: 'Comparison',
  body: {
    kind: 'table',
    caption: 'Score 50',
    head: ['Requirement', 'Match'],
    rows: [
      ['A | B', 'Strong'],
      ['C\nD', 'Missing'],
    ],
  },
};

/** The words of a DOCX, a line a paragraph. */
async function readDocx(document: PrintedDocument): Promise<{ xml: string; words: string }> {
  const files = unzipSync(new Uint8Array(await (await toDocx(document)).arrayBuffer()));
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  const words = xml
    .replace(/<\/w:p>|<w:br\/>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  return { xml, words };
}

describe('a DOCX', () => {
  it('holds the words of the screen, in every script, without markers or Markdown', async () => {
    const { words } = await readDocx({ language: 'en', parts: [text(letter)] });
    for (const line of [
      'I led two wards — Łukasz and 田中 were my deputies; العربية, too. Verification & <care>.',
      'Cut waiting times by 30 %.',
      'Kind regards,',
      'Ada Łukasik',
    ])
      expect(words.split('\n').map((each) => each.trim())).toContain(line);
    expect(words).not.toMatch(/\[R\d|\*\*|Cover letter/);
  });

  it('has real headings, bullets and tables', async () => {
    const { xml, words } = await readDocx({ language: null, parts: [text(letter), table] });
    expect(xml).toContain('w:val="Heading2"');
    // A run that says it isn't bold would overrule its heading's style.
    expect(xml).not.toContain('<w:b w:val="false"/>');
    expect(xml.match(/<w:numPr>/g)).toHaveLength(2);
    expect(xml.match(/<w:tr>|<w:tr /g)).toHaveLength(3);
    expect(words).toContain('Cover letter');
    expect(words).toContain('A | B');
  });
});

describe('Markdown', () => {
  it('holds emphasis, lists and tables, and no markers', () => {
    const markdown = toMarkdown({ language: 'en', parts: [text(letter), table] });
    expect(markdown).toContain('# Cover letter\n\nDear Ms Müller,');
    expect(markdown).toContain('**two wards**');
    expect(markdown).toContain('- Cut waiting times by 30 %.\n- Trained nurses.');
    expect(markdown).toContain('| A \\| B | Strong |\n| C D | Missing |');
    expect(markdown).not.toContain('[R1]');
  });
});

describe('a tailored resume', () => {
  const resume = numberLines(
    'Ada Lund\nada@example.org\n\nPROFILE\nA nurse.\n\nEXPERIENCE\nNurse, Elbe Clinic\n- Ran wards\n- Wrote plans\n- Kept records\n\nEDUCATION\nBSc Nursing',
    'R',
  );
  const idOf = (words: string) => resume.find(({ text }) => text.includes(words))?.id ?? 'R0';
  const wordsOf = (blocks: ReturnType<typeof tailoredResume>) =>
    blocks.map(({ passages }) => passages.map((passage) => passage.text).join(''));
  const none = { summary: null, bullets: new Map(), merged: new Set<never>(), summaryTitle: 'Summary' };

  it('is the person’s own where nothing was accepted', () => {
    expect(wordsOf(tailoredResume(resume, none))).toEqual(resume.map((line) => line.text));
  });

  it('takes the summary and the bullets in their places, and nothing else', () => {
    const made = tailoredResume(resume, {
      ...none,
      summary: 'A calm nurse.',
      bullets: new Map([[idOf('Ran wards'), ['Ran two wards and wrote their plans']]]),
      merged: new Set([idOf('Wrote plans')]),
    });
    const expected = resume
      .map((line) => line.text)
      .flatMap((words) => {
        if (words === 'A nurse.') return ['A calm nurse.'];
        if (words === 'Wrote plans') return [];
        return words === 'Ran wards' ? ['Ran two wards and wrote their plans'] : [words];
      });
    expect(wordsOf(made)).toEqual(expected);
    expect(made.find(({ passages }) => passages[0]?.text.startsWith('Ran two'))?.kind).toBe('bullet');
  });

  it('puts a summary under a heading for one that is the last line', () => {
    const ending = numberLines('Ada Lund\n\nEXPERIENCE\nNurse\n\nPROFILE', 'R');
    expect(wordsOf(tailoredResume(ending, { ...none, summary: 'A calm nurse.' })).at(-1)).toBe(
      'A calm nurse.',
    );
  });

  it('puts a summary above the first heading where the resume has none', () => {
    const short = numberLines(
      'Ada Lund\nada@example.org\n\nEXPERIENCE\nNurse, Elbe Clinic\n- Ran wards',
      'R',
    );
    const words = wordsOf(tailoredResume(short, { ...none, summary: 'A calm nurse.' }));
    expect(words.indexOf('A calm nurse.')).toBe(words.indexOf('EXPERIENCE') - 1);
    expect(words[words.indexOf('A calm nurse.') - 1]).toBe('Summary');
  });
});
