import PDFDocument from 'pdfkit';
import type { PrintedDocument } from '../document';
import type { Words } from '../words';
import { documentLanguage } from '../document-language';
import { drawPages, footSize, repeatedHead } from './draw-pages';
import type { FontFiles } from './families';
import { findFonts, type FoundFonts } from './find-fonts';
import { leavesOf, type Leaf } from './leaves';
import { paginate } from './paginate';
import { setLines } from './set-lines';
import { bulletMark, setLeaf } from './set-leaves';
import { page } from './sheet';

/** A PDF, or the letters that none of our fonts has: a file with boxes or gaps is never made. */
export type PdfOutcome = { made: true; file: Blob } | { made: false; missing: string[] };

/** A document as pages of real text in embedded fonts, without ligatures, tagged for screen readers. */
export async function toPdf(printed: PrintedDocument, files: FontFiles): Promise<PdfOutcome> {
  const document = { ...printed, language: documentLanguage(printed) };
  const leaves = leavesOf(document);
  const fonts = await findFonts(
    [...leaves.flatMap(wordsIn), ...bulletMark, ...figures],
    document.language,
    files,
  );
  if (fonts.missing.length > 0) return { made: false, missing: fonts.missing };
  const set = leaves.flatMap((leaf) => setLeaf(leaf, fonts));
  const pages = paginate(set, page.textHeight, (flow) => repeatedHead(set, flow)?.heights[0] ?? 0);
  const pdf = newPdf(document);
  const bytes = collect(pdf);
  for (const { id, bytes } of fonts.loaded) pdf.registerFont(id, bytes);
  const isNumbered = document.parts.length > 1 && pages.length > 1;
  const footOf = (index: number) => (isNumbered ? pageNumber(index + 1, pages.length, fonts) : null);
  drawPages(pdf, { leaves: set, pages, footOf });
  pdf.end();
  return { made: true, file: new Blob(await bytes, { type: 'application/pdf' }) };
}

const wordsIn = (leaf: Leaf): Words[] => (leaf.kind === 'row' ? leaf.cells.flat() : leaf.words);

/** What pages are numbered with. */
const figures: Words[] = [{ style: 'plain', text: '0123456789 /' }];

function pageNumber(number: number, of: number, fonts: FoundFonts) {
  const [line] = setLines([{ style: 'plain', text: `${number} / ${of}` }], {
    fonts,
    size: footSize.size,
    width: page.textWidth,
  });
  return line ?? null;
}

function newPdf({ language, parts }: PrintedDocument): PDFKit.PDFDocument {
  return new PDFDocument({
    size: [page.width, page.height],
    margin: 0,
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    ...(language !== null && { lang: language }),
    info: { Title: parts[0]?.title ?? 'MatchWise', Creator: 'MatchWise', Producer: 'MatchWise' },
    // The default is one of the fonts that every viewer has, which lack most letters.
    font: null as unknown as string,
  });
}

function collect(pdf: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>[]> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    pdf.on('data', (chunk: Uint8Array<ArrayBuffer>) => chunks.push(chunk));
    pdf.on('end', () => resolve(chunks));
    pdf.on('error', reject);
  });
}
