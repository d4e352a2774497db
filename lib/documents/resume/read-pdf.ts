import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { fileLimits } from '../file-limits';
import { FileError } from '../file-problem';
import { cleanText, countLetters } from './clean-text';
import { joinTextItems, type TextItem } from './pdf-lines';

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

/** Fetches pdf.js, half a megabyte, so that the time this takes isn't counted as reading. */
export async function loadPdf(): Promise<void> {
  await getResolvedPDFJS();
}

/** Text of a PDF in the order in which its program wrote it: sorting lines by place measures worse on every layout. */
export async function readPdf(bytes: Uint8Array): Promise<{ text: string; pages: number; notes: string[] }> {
  const pdf = await openPdf(bytes);
  try {
    if (pdf.numPages > fileLimits.maxPages) throw new FileError('too-many-pages');
    const pages: PageText[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await readPage(pdf, number));
    return {
      text: pages
        .map((page) => page.text)
        .filter(Boolean)
        .join('\n\n'),
      pages: pdf.numPages,
      notes: describePages(pages),
    };
  } finally {
    await pdf.destroy();
  }
}

async function openPdf(bytes: Uint8Array): Promise<PdfDocument> {
  try {
    // pdf.js takes the buffer over, so it gets a copy. Nothing is fetched, evaluated or drawn.
    return await getDocumentProxy(bytes.slice(), {
      verbosity: 0,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      isOffscreenCanvasSupported: false,
      enableXfa: false,
    });
  } catch (cause) {
    const locked = cause instanceof Error && cause.name === 'PasswordException';
    throw new FileError(locked ? 'password-protected' : 'damaged', { cause });
  }
}

type PageText = { number: number; text: string; state: 'read' | 'bare' | 'broken' };

async function readPage(pdf: PdfDocument, number: number): Promise<PageText> {
  try {
    const page = await pdf.getPage(number);
    const text = cleanText(joinTextItems(await readItems(page)));
    page.cleanup();
    return { number, text, state: countLetters(text) === 0 ? 'bare' : 'read' };
  } catch {
    // One broken page doesn't take the others down; the person is told which one is missing.
    return { number, text: '', state: 'broken' };
  }
}

async function readItems(page: PdfPage): Promise<TextItem[]> {
  const { items } = await page.getTextContent();
  return items.filter((item): item is Extract<typeof item, TextItem> => 'str' in item);
}

function describePages(pages: PageText[]): string[] {
  const broken = pages.filter((page) => page.state === 'broken').map((page) => page.number);
  const bare = pages.filter((page) => page.state === 'bare').map((page) => page.number);
  return [
    ...(broken.length > 0 ? [`${namePages(broken)} could not be read. Please add what is missing.`] : []),
    ...(bare.length > 0
      ? [`${namePages(bare)} held no text, perhaps a picture. Please add what is missing.`]
      : []),
  ];
}

function namePages(numbers: number[]): string {
  return numbers.length === 1
    ? `Page ${numbers[0]}`
    : `Pages ${new Intl.ListFormat('en').format(numbers.map(String))}`;
}
