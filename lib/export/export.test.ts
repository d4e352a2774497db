import { describe, expect, it } from 'vitest';
import { readPassages } from '../evidence/passages';
import { numberLines } from '../structure/lines';
import type { PrintedDocument } from './document';
import { tailoredResume } from './tailored-resume';
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

describe('Markdown', () => {
  it('holds emphasis, lists and tables, and no markers', () => {
    const markdown = toMarkdown({ language: 'en', parts: [text(letter), table] });
    expect(markdown).toContain('# Cover letter\n\nDear Ms Müller,');
    expect(markdown).toContain('**two wards**');
    expect(markdown).toContain('- Cut waiting times by 30 %.\n- Trained nurses.');
    expect(markdown).toContain('| A \\| B | Strong |\n| C D | Missing |');
    expect(markdown).not.toContain('[R1]');
  });

  it('holds no HTML, whatever a text holds', () => {
    const hostile = '<script>alert(1)</script> a < b <!-- c';
    const row = { ...table, body: { ...table.body, rows: [[hostile, '<b>']] } } as typeof table;
    const markdown = toMarkdown({
      language: 'en',
      parts: [text(`${hostile}\n\n- ${hostile}\n\n**Pay:** ${hostile}`), row],
    });
    expect(markdown.match(/\\<script>alert\(1\)\\<\/script> a < b \\<!-- c/g)).toHaveLength(4);
    expect(markdown).not.toMatch(/(?<!\\)<[a-z/!]/);
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
