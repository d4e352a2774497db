import { importanceWords, matchWord } from '@/components/results/comparison/match-mark';
import { orderRows } from '@/components/results/comparison/order-rows';
import { inlineParts } from '@/components/results/text/inline';
import type { Block } from '@/lib/evidence/passages';
import type { Row } from '@/lib/match/rows';
import type { SectionContent } from '@/lib/sections/catalog';
import type { LineId } from '@/lib/structure/lines';

/** A section as text for a mail or a form: no marks of ours, no Markdown, quotes from our own copy. */
export function plainText(content: SectionContent, textOf: (id: LineId) => string | undefined): string {
  return content.kind === 'text'
    ? blocksText(content.blocks)
    : orderRows(content.rows)
        .map((row) => rowText(row, textOf))
        .join('\n\n');
}

function blocksText(blocks: readonly Block[]): string {
  return blocks
    .map((block, index) => {
      const text = wordsOf(block);
      const inList = block.kind === 'bullet' && blocks[index + 1]?.kind === 'bullet';
      if (block.kind === 'bullet') return `• ${text}${inList ? '\n' : '\n\n'}`;
      if (block.kind === 'field') return `${block.label}: ${text}`.trimEnd() + '\n';
      return `${text}\n\n`;
    })
    .join('')
    .trim();
}

function wordsOf(block: Block): string {
  return block.passages
    .flatMap((passage) => inlineParts(passage.text))
    .map((part) => part.text)
    .join('')
    .trim();
}

function rowText(row: Row, textOf: (id: LineId) => string | undefined): string {
  const quotes = row.match === 'unconfirmed' ? [] : row.resumeLines.flatMap((id) => textOf(id) ?? []);
  return [
    `${row.requirement} (${importanceWords[row.importance].toLowerCase()}): ${matchWord(row.match).toLowerCase()}`,
    ...quotes.map((quote) => `  “${quote}”`),
    ...(row.suggestion === '' ? [] : [`  ${row.suggestion}`]),
  ].join('\n');
}
