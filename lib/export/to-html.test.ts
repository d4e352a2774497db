import { describe, expect, it } from 'vitest';
import { parseHTML } from 'linkedom';
import { readPassages } from '../evidence/passages';
import type { Part } from './document';
import { toHtml } from './to-html';

const text = (markdown: string): Part => ({
  title: 'Cover letter',
  body: { kind: 'text', blocks: readPassages(markdown, new Set(['R1'])) },
});
const table = (...rows: string[][]): Part => ({
  title: 'Comparison',
  body: { kind: 'table', caption: 'Score: 50 of 100', head: ['Requirement', 'Match'], rows },
});
const htmlOf = (...parts: Part[]) => toHtml({ language: 'en', parts });
const read = (html: string) => parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;

const hostile = `</p><script>alert('x')</script> "quoted" & <img src=x onerror="alert(1)"> &lt;b&gt; ' --> ]]>`;

describe('HTML for the clipboard', () => {
  it('says a text in headings, paragraphs, lists and emphasis, without markers', () => {
    const html = htmlOf(
      text(
        '## What I did\n\nI led **two wards** and *liked* it. [R1]\n\n- One [R1]\n- Two\n\n**Pay:** £40,000\n\nKind regards,\nAda',
      ),
    );
    expect(html).toBe(
      [
        '<div lang="en">',
        '<h2>What I did</h2>',
        '<p>I led <strong>two wards</strong> and <em>liked</em> it.</p>',
        '<ul>',
        '<li>One</li>',
        '<li>Two</li>',
        '</ul>',
        '<p><strong>Pay:</strong> £40,000</p>',
        '<p>Kind regards,<br>Ada</p>',
        '</div>',
      ].join('\n'),
    );
  });

  it('says a table with its head, each cell in its place', () => {
    const document = read(htmlOf(table(['Leads\nwards', 'Strong'], ['SQL', 'Missing'])));
    expect(document.querySelector('p')?.textContent).toBe('Score: 50 of 100');
    expect([...document.querySelectorAll('thead th')].map((cell) => cell.textContent)).toEqual([
      'Requirement',
      'Match',
    ]);
    expect([...document.querySelectorAll('tbody td')].map((cell) => cell.innerHTML)).toEqual([
      ...['Leads<br>wards', 'Strong', 'SQL', 'Missing'],
    ]);
  });

  it('titles parts where there are several, and none where there is one', () => {
    expect(htmlOf(text('One.'), table(['a', 'b']))).toMatch(/<h1>Cover letter<\/h1>[^]*<h1>Comparison<\/h1>/);
    expect(htmlOf(text('One.'))).not.toContain('Cover letter');
  });

  it.each([
    ['a paragraph', text(hostile)],
    ['a heading', text(`## ${hostile}`)],
    ['a bullet', text(`- ${hostile}`)],
    ['a field', text(`**Pay:** ${hostile}`)],
    ['strong words', text(`**${hostile}**`)],
    ['a cell', table([hostile, hostile])],
    [
      'a head',
      {
        title: hostile,
        body: { kind: 'table', caption: hostile, head: [hostile], rows: [[hostile]] },
      } as Part,
    ],
  ])('keeps hostile text text in %s', (_, part) => {
    const document = read(htmlOf(part, { ...part, title: hostile }));
    expect(document.querySelectorAll('script, img, b')).toHaveLength(0);
    expect(
      [...document.querySelectorAll('*')].flatMap((each) => [...each.attributes]).map(({ name }) => name),
    ).not.toContain('onerror');
    expect(document.body.textContent).toContain(hostile);
  });

  it('keeps a hostile label text', () => {
    const blocks = [{ kind: 'field' as const, label: hostile, passages: [] }];
    const document = read(htmlOf({ title: '', body: { kind: 'text', blocks } }));
    expect(document.body.textContent?.trim()).toBe(`${hostile}:`);
  });

  it('keeps the language an attribute’s value', () => {
    const document = read(toHtml({ language: 'en"><script>x</script>', parts: [text('One.')] }));
    expect(document.querySelectorAll('script')).toHaveLength(0);
  });

  it('runs Arabic and Hebrew from right to left, and a text around them from left to right', () => {
    const html = toHtml({
      language: null,
      parts: [text('عملت ممرضة في مستشفى Elbe لسنوات طويلة.\n\n- שלום לכולם\n\nI speak العربية.')],
    });
    expect(html).toContain('<p dir="rtl">عملت');
    expect(html).toContain('<li dir="rtl">שלום');
    expect(html).toContain('<p>I speak');
  });

  it('leaves out what no page can show', () => {
    expect(htmlOf(text('a\u0000b\ud800c\uffffd'))).toContain('<p>abcd</p>');
  });
});
