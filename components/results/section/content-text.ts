import { importanceWords, matchWord } from '@/components/results/comparison/match-mark';
import { orderRows } from '@/components/results/comparison/order-rows';
import { plainText } from '@/lib/evidence/passages';
import type { Row } from '@/lib/match/rows';
import type { SectionContent } from '@/lib/sections/catalog';
import type { LineId } from '@/lib/structure/lines';

/** A section as text for a mail or a form: no marks of ours, no Markdown, quotes from our own copy. */
export function contentText(content: SectionContent, textOf: (id: LineId) => string | undefined): string {
  return content.kind === 'text'
    ? plainText(content.blocks)
    : orderRows(content.rows)
        .map((row) => rowText(row, textOf))
        .join('\n\n');
}

function rowText(row: Row, textOf: (id: LineId) => string | undefined): string {
  const quotes = row.match === 'unconfirmed' ? [] : row.resumeLines.flatMap((id) => textOf(id) ?? []);
  return [
    `${row.requirement} (${importanceWords[row.importance].toLowerCase()}): ${matchWord(row.match).toLowerCase()}`,
    ...quotes.map((quote) => `  “${quote}”`),
    ...(row.suggestion === '' ? [] : [`  ${row.suggestion}`]),
  ].join('\n');
}
