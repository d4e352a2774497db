import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { inlineParts } from '../evidence/inline';
import type { Block, Passage } from '../evidence/passages';
import type { Part, PrintedDocument, PrintedTable } from './document';

/** Twentieths of a point. */
const pt = (points: number) => points * 20;
const bullets = 'bullets';

/** A document for a word processor: real headings, lists and tables, in fonts that every machine has. */
export async function toDocx({ language, parts }: PrintedDocument): Promise<Blob> {
  const single = parts.length === 1;
  return await Packer.toBlob(
    new Document({
      creator: 'MatchWise',
      title: parts[0]?.title ?? 'MatchWise',
      styles: { default: styles(language) },
      numbering: {
        config: [
          {
            reference: bullets,
            levels: [
              {
                ...{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT },
                style: { paragraph: { indent: { left: pt(18), hanging: pt(12) } } },
              },
            ],
          },
        ],
      },
      sections: [
        {
          properties: { page: { margin: { top: pt(64), bottom: pt(64), left: pt(72), right: pt(72) } } },
          children: parts.flatMap((part) => partContent(part, single)),
        },
      ],
    }),
  );
}

function styles(language: string | null) {
  const heading = (size: number) => ({
    run: { font: 'Georgia', size, bold: true, color: '211C16' },
    paragraph: { spacing: { before: pt(14), after: pt(6) }, keepNext: true },
  });
  return {
    document: {
      run: { font: 'Georgia', size: 22, ...(language !== null && { language: { value: language } }) },
      paragraph: { spacing: { after: pt(8), line: 300 } },
    },
    heading1: heading(32),
    heading2: heading(24),
  };
}

function partContent({ title, body }: Part, single: boolean): (Paragraph | Table)[] {
  const head = single ? [] : [new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 })];
  return [
    ...head,
    ...(body.kind === 'table'
      ? tableContent(body)
      : body.blocks.map((block) => paragraph(block, body.verbatim === true))),
  ];
}

function paragraph(block: Block, isVerbatim: boolean): Paragraph {
  const children = runs(block.passages, isVerbatim);
  switch (block.kind) {
    case 'heading':
      return new Paragraph({ children, heading: HeadingLevel.HEADING_2 });
    case 'bullet':
      return new Paragraph({
        children,
        numbering: { reference: bullets, level: 0 },
        spacing: { after: pt(4) },
      });
    case 'field':
      return new Paragraph({
        children: [new TextRun({ text: `${block.label}: `, bold: true }), ...children],
      });
    case 'paragraph':
      return new Paragraph({ children });
  }
}

function runs(passages: readonly Passage[], isVerbatim: boolean): TextRun[] {
  const text = passages.map((passage) => passage.text).join('');
  const parts = isVerbatim ? [{ style: 'plain' as const, text }] : inlineParts(text);
  return parts.flatMap(({ style, text: words }) =>
    words.split('\n').map(
      (line, index) =>
        new TextRun({
          text: line,
          ...(style === 'strong' && { bold: true }),
          ...(style === 'emphasis' && { italics: true }),
          ...(index > 0 && { break: 1 }),
        }),
    ),
  );
}

function tableContent({ caption, head, rows }: PrintedTable): (Paragraph | Table)[] {
  const row = (cells: readonly string[], bold: boolean) =>
    new TableRow({
      tableHeader: bold,
      cantSplit: true,
      children: cells.map(
        (cell) =>
          new TableCell({
            margins: { top: pt(3), bottom: pt(3), left: pt(4), right: pt(4) },
            children: cell.split('\n').map(
              (text) =>
                new Paragraph({
                  children: [new TextRun({ text, size: 19, ...(bold && { bold }) })],
                  spacing: { after: 0 },
                }),
            ),
          }),
      ),
    });
  return [
    new Paragraph({ text: caption }),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
    }),
  ];
}
