import { useTranslations } from 'use-intl';
import { orderRows } from '@/components/results/comparison/order-rows';
import { useSources } from '@/components/results/sources/sources';
import { usePointNames } from '@/components/results/text/use-point-names';
import type { Part, PrintedDocument } from '@/lib/export/document';
import { scoreRows } from '@/lib/match/score';
import type { SectionContent } from '@/lib/sections/catalog';

/** Turns what is on the screen into what is printed. */
export function usePrinted() {
  const { textOf } = useSources();
  const { named } = usePointNames();
  const t = useTranslations('results.export');
  const column = useTranslations('results.comparison');
  const match = useTranslations('results.matches');
  const importance = useTranslations('results.importances');

  function part(title: string, content: SectionContent): Part {
    if (content.kind === 'text') return { title, body: { kind: 'text', blocks: named(content.blocks) } };
    const score = scoreRows(content.rows);
    return {
      title,
      body: {
        kind: 'table',
        caption: score === null ? t('noScore') : t('score', { score: score.value }),
        head: [
          column('requirement'),
          column('importance'),
          column('match'),
          column('evidenceInResume'),
          column('todo'),
        ],
        rows: orderRows(content.rows).map((row) => [
          row.requirement,
          importance(row.importance),
          match(row.match),
          row.match === 'unconfirmed'
            ? column('unconfirmed')
            : row.resumeLines.flatMap((id) => textOf(id) ?? []).join('\n'),
          row.suggestion,
        ]),
      },
    };
  }
  return { part };
}

/** The code that makes a file comes only when one is made. */
export async function docxOf(document: PrintedDocument): Promise<Blob> {
  const { toDocx } = await import('@/lib/export/to-docx');
  return await toDocx(document);
}

/** Refused, as a file with gaps would be: none of our fonts has these letters. */
export class LettersMissing extends Error {
  constructor(readonly letters: readonly string[]) {
    super('No font has these letters.');
  }
}

export async function pdfOf(document: PrintedDocument): Promise<Blob> {
  const [{ toPdf }, { fontFiles }] = await Promise.all([
    import('@/lib/export/pdf/to-pdf'),
    import('./font-files'),
  ]);
  const outcome = await toPdf(document, fontFiles);
  if (!outcome.made) throw new LettersMissing(outcome.missing);
  return outcome.file;
}

export async function markdownOf(document: PrintedDocument): Promise<Blob> {
  const { toMarkdown } = await import('@/lib/export/to-markdown');
  return new Blob([toMarkdown(document)], { type: 'text/markdown;charset=utf-8' });
}
