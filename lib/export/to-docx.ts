import type { Paragraph } from 'docx';
import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Block } from '../evidence/passages';
import { columnWidths } from './column-widths';
import type { Part, PrintedDocument, PrintedTable } from './document';
import { documentLanguage } from './document-language';
import { paragraphOf } from './docx-paragraph';
import { bullets, docxStyles, page, pt } from './docx-styles';
import { printable, wordsOf, type Words } from './words';

/** A document for a word processor: real headings, lists and tables, in fonts that every machine has. */
export async function toDocx(document: PrintedDocument): Promise<Blob> {
  const { parts } = document;
  return await Packer.toBlob(
    new Document({
      // It is the person's: whoever opens a letter should read no other author in its properties.
      ...{ creator: '', lastModifiedBy: '', description: '' },
      title: printable(parts.map(({ title }) => title).join(', ')),
      styles: { default: docxStyles(documentLanguage(document)) },
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
          properties: { page: { size: page.size, margin: page.margin } },
          children: parts.flatMap((part) => partContent(part, parts.length === 1)),
        },
      ],
    }),
  );
}

function partContent({ title, body }: Part, single: boolean): (Paragraph | Table)[] {
  const head = single ? [] : [paragraphOf(verbatim(title), { heading: HeadingLevel.HEADING_1 })];
  return [
    ...head,
    ...(body.kind === 'table'
      ? tableContent(body)
      : body.blocks.map((block) => blockParagraph(block, body.verbatim === true))),
  ];
}

function blockParagraph(block: Block, isVerbatim: boolean): Paragraph {
  const words = wordsOf(block.passages, isVerbatim);
  switch (block.kind) {
    case 'heading':
      return paragraphOf(words, { heading: HeadingLevel.HEADING_2 });
    case 'bullet':
      return paragraphOf(words, { numbering: { reference: bullets, level: 0 }, spacing: { after: pt(4) } });
    case 'field':
      return paragraphOf([...verbatim(`${block.label}: `, 'strong'), ...words]);
    case 'paragraph':
      return paragraphOf(words);
  }
}

const verbatim = (text: string, style: Words['style'] = 'plain'): Words[] => [
  { style, text: printable(text) },
];

const cellPadding = pt(4);
const none = { style: BorderStyle.NONE };
const rule = { style: BorderStyle.SINGLE, size: 4, color: 'C9BFAE' };
/** Rules between rows alone. */
const borders = {
  ...{ top: rule, bottom: rule, insideHorizontal: rule },
  ...{ left: none, right: none, insideVertical: none },
};

function tableContent(table: PrintedTable): (Paragraph | Table)[] {
  const widths = columnWidths(table, { total: page.textWidth, letter: pt(5.8), padding: 2 * cellPadding });
  return [
    paragraphOf(verbatim(table.caption), { keepNext: true }),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      layout: TableLayoutType.FIXED,
      borders,
      columnWidths: widths,
      rows: [
        tableRow(table.head, widths, true),
        ...table.rows.map((cells) => tableRow(cells, widths, false)),
      ],
    }),
  ];
}

/** `isHead`: it stands again on top of every page that the table goes over. */
function tableRow(cells: readonly string[], widths: readonly number[], isHead: boolean): TableRow {
  return new TableRow({
    tableHeader: isHead,
    cantSplit: true,
    children: cells.map(
      (cell, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          margins: { top: pt(3), bottom: pt(3), left: cellPadding, right: cellPadding },
          children: cell
            .split('\n')
            .map((line) =>
              paragraphOf(
                verbatim(line, isHead ? 'strong' : 'plain'),
                { spacing: { after: 0, line: 260 } },
                { size: 19 },
              ),
            ),
        }),
    ),
  });
}
