import type { Block } from '../evidence/passages';
import type { Part, PrintedDocument, PrintedTable } from './document';

/** A document as Markdown, without HTML. */
export function toMarkdown({ parts }: PrintedDocument): string {
  const texts = parts.map((part) => (parts.length === 1 ? body(part) : `# ${part.title}\n\n${body(part)}`));
  return `${texts.join('\n\n')}\n`;
}

const body = ({ body }: Part): string => (body.kind === 'table' ? table(body) : text(body.blocks));

function text(blocks: readonly Block[]): string {
  return blocks
    .map((block) => words(block))
    .reduce((all, next, index) => {
      if (index === 0) return next;
      const listed = blocks[index]?.kind === 'bullet' && blocks[index - 1]?.kind === 'bullet';
      return all + (listed ? '\n' : '\n\n') + next;
    }, '');
}

function words(block: Block): string {
  const inline = plain(block.passages.map((passage) => passage.text).join(''));
  switch (block.kind) {
    case 'heading':
      return `## ${inline}`;
    case 'bullet':
      return `- ${inline}`;
    case 'field':
      return `**${plain(block.label)}:** ${inline}`.trimEnd();
    case 'paragraph':
      // Two spaces keep the lines of an address or a sign-off apart.
      return inline.replaceAll('\n', '  \n');
  }
}

function table({ caption, head, rows }: PrintedTable): string {
  const line = (cells: readonly string[]) =>
    `| ${cells
      .map((cell) =>
        plain(cell)
          .replaceAll('|', '\\|')
          .replace(/\s*\n\s*/g, ' '),
      )
      .join(' | ')} |`;
  return [caption, '', line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** What looks like a tag stays text where Markdown is turned into a page. */
const plain = (text: string): string => text.replace(/<(?=[a-z/!?])/gi, '\\<');
