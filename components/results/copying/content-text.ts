import { orderRows } from '@/components/results/comparison/order-rows';
import { plainText } from '@/lib/evidence/passages';
import type { Say } from '@/lib/i18n/say';
import type { Row } from '@/lib/match/rows';
import type { SectionContent } from '@/lib/sections/catalog';
import type { LineId } from '@/lib/structure/lines';

/** What a comparison's rows are described with. */
export interface RowWords {
  match: Say<'results.matches'>;
  importance: Say<'results.importances'>;
}

/** A section as text for a mail or a form: no marks of ours, no Markdown, quotes from our own copy. */
export function contentText(
  content: SectionContent,
  textOf: (id: LineId) => string | undefined,
  words: RowWords,
): string {
  return content.kind === 'text'
    ? plainText(content.blocks)
    : orderRows(content.rows)
        .map((row) => rowText(row, textOf, words))
        .join('\n\n');
}

function rowText(row: Row, textOf: (id: LineId) => string | undefined, words: RowWords): string {
  const quotes = row.match === 'unconfirmed' ? [] : row.resumeLines.flatMap((id) => textOf(id) ?? []);
  return [
    `${row.requirement} (${words.importance(row.importance)}): ${words.match(row.match)}`,
    ...quotes.map((quote) => `  “${quote}”`),
    ...(row.suggestion === '' ? [] : [`  ${row.suggestion}`]),
  ].join('\n');
}
