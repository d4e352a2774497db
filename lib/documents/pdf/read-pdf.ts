import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { fileLimits } from '../file-limits';
import { FileError, type ReadNote } from '../file-problem';
import { cleanText, countLetters } from '../text/clean-text';
import { restoreLigatures } from './lost-ligatures';
import { ensureArrayBufferTransfer } from './array-buffer-transfer';
import { eastAsianMaps, type EastAsianMaps } from './east-asian-maps';
import { countHiddenLetters } from './hidden-text';
import { joinTextItems, type TextItem } from './text-items';
import { describePages, type PageText } from './page-notes';

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

/** Fetches pdf.js, half a megabyte, so that the time this takes isn't counted as reading. */
export async function loadPdf(): Promise<void> {
  ensureArrayBufferTransfer();
  await getResolvedPDFJS();
}

/** Text of a PDF in the order in which its program wrote it: sorting lines by place measures worse on every layout. */
export async function readPdf(
  bytes: Uint8Array,
): Promise<{ text: string; pages: number; notes: ReadNote[] }> {
  await loadPdf();
  const maps = eastAsianMaps();
  const pdf = await openPdf(bytes, maps);
  try {
    if (pdf.numPages > fileLimits.maxPages) throw new FileError('too-many-pages');
    const pages: PageText[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await readPage(pdf, number));
    const texts = pages.map((page) => page.text).filter(Boolean);
    if (maps.lacked() && countLetters(texts.join('')) < fileLimits.minTextLength)
      throw new FileError('unknown-letters');
    return { text: texts.join('\n\n'), pages: pdf.numPages, notes: describePages(pages, maps.lacked()) };
  } finally {
    await pdf.destroy();
  }
}

async function openPdf(bytes: Uint8Array, maps: EastAsianMaps): Promise<PdfDocument> {
  try {
    // pdf.js takes the buffer over, so it gets a copy. Nothing is fetched, evaluated or drawn.
    return await getDocumentProxy(bytes.slice(), {
      verbosity: 0,
      BinaryDataFactory: maps.factory,
      cMapPacked: false,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      isOffscreenCanvasSupported: false,
      enableXfa: false,
      // Pictures are left out, so listing what a page draws stays cheap.
      maxImageSize: 1,
    });
  } catch (cause) {
    const locked = cause instanceof Error && cause.name === 'PasswordException';
    throw new FileError(locked ? 'password-protected' : 'damaged', { cause });
  }
}

async function readPage(pdf: PdfDocument, number: number): Promise<PageText> {
  try {
    const page = await pdf.getPage(number);
    const { text: raw, guessed } = restoreLigatures(joinTextItems(await readItems(page)));
    const text = cleanText(raw);
    const hiddenLetters = await countHiddenLetters(await page.getOperatorList());
    page.cleanup();
    return { number, text, state: countLetters(text) === 0 ? 'bare' : 'read', guessed, hiddenLetters };
  } catch {
    // One broken page doesn't take the others down; the person is told which one is missing.
    return { number, text: '', state: 'broken', guessed: [], hiddenLetters: 0 };
  }
}

async function readItems(page: PdfPage): Promise<TextItem[]> {
  const { items } = await page.getTextContent();
  return items.filter((item): item is Extract<typeof item, TextItem> => 'str' in item);
}
