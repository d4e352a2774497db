import type { Block, Passage } from '../evidence/passages';
import type { Part, PrintedDocument, PrintedTable } from './document';
import { documentLanguage } from './document-language';
import { directionOf, printable, wordsOf, type Style } from './words';

/**
 * A document as HTML for the clipboard: a fragment of plain elements that word processors and mail programs give a
 * look of their own. Every word is escaped; what runs from right to left says so.
 */
export function toHtml(document: PrintedDocument): string {
  const { parts } = document;
  const language = documentLanguage(document);
  const html = parts
    .map((part) => (parts.length === 1 ? '' : element('h1', part.title, said(part.title))) + body(part))
    .join('\n');
  return language === null ? html : `<div lang="${escaped(language)}">\n${html}\n</div>`;
}

const body = ({ body }: Part): string =>
  body.kind === 'table' ? table(body) : text(body.blocks, body.verbatim === true);

function text(blocks: readonly Block[], isVerbatim: boolean): string {
  return blocks
    .map((block, index) => {
      const isItem = block.kind === 'bullet';
      const opens = isItem && blocks[index - 1]?.kind !== 'bullet';
      const closes = isItem && blocks[index + 1]?.kind !== 'bullet';
      return `${opens ? '<ul>\n' : ''}${blockElement(block, isVerbatim)}${closes ? '\n</ul>' : ''}`;
    })
    .join('\n');
}

function blockElement(block: Block, isVerbatim: boolean): string {
  const words = block.passages.map((passage) => passage.text).join('');
  const content = inline(block.passages, isVerbatim);
  switch (block.kind) {
    case 'heading':
      return element('h2', words, content);
    case 'bullet':
      return element('li', words, content);
    case 'field':
      return element('p', block.label, `<strong>${said(block.label)}:</strong> ${content}`.trimEnd());
    case 'paragraph':
      return element('p', words, content);
  }
}

const tags: Record<Style, string | null> = { plain: null, strong: 'strong', emphasis: 'em' };

function inline(passages: readonly Passage[], isVerbatim: boolean): string {
  return wordsOf(passages, isVerbatim)
    .map(({ style, text }) => {
      const tag = tags[style];
      return tag === null ? lines(text) : `<${tag}>${lines(text)}</${tag}>`;
    })
    .join('');
}

function table({ caption, head, rows }: PrintedTable): string {
  const row = (tag: 'th' | 'td', cells: readonly string[]) =>
    `<tr>${cells.map((cell) => element(tag, cell, said(cell))).join('')}</tr>`;
  return [
    element('p', caption, said(caption)),
    // Mail programs draw no lines of their own.
    '<table border="1" cellpadding="4" style="border-collapse: collapse">',
    `<thead>${row('th', head)}</thead>`,
    `<tbody>\n${rows.map((cells) => row('td', cells)).join('\n')}\n</tbody>`,
    '</table>',
  ].join('\n');
}

/** `words`: what tells which way it runs. */
function element(tag: string, words: string, content: string): string {
  return `<${tag}${directionOf(words) === 'rtl' ? ' dir="rtl"' : ''}>${content}</${tag}>`;
}

const said = (text: string): string => lines(printable(text));
const lines = (text: string): string => escaped(text).replaceAll('\n', '<br>');

const references: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => references[sign] ?? sign);
