import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { FileError, type ReadNote } from '../file-problem';
import { cleanText } from '../text/clean-text';
import { type DocxNode, docxNodeToText } from './document-text';
import { asDocument, freeTextBoxes, hasHiddenText } from './part-xml';
import { listZipNames, unzipWithinBudget } from './unzip';

/** Text of a DOCX: headers, then the body with its text boxes, tables and notes, then footers. */
export async function readDocx(
  bytes: Uint8Array,
): Promise<{ text: string; notes: ReadNote[]; mayBePicture: boolean }> {
  const entries = readEntries(bytes);
  const main = findMainPart(entries);
  const body = await readPart(entries, main, main);
  const headers = await readMargins(entries, main, 'header');
  const footers = await readMargins(entries, main, 'footer');
  const parts = [...headers, body, ...footers].map(cleanText).filter(Boolean);
  return {
    text: [...new Set(parts)].join('\n\n'),
    notes: hasHiddenText(readXml(entries, main)) ? [{ kind: 'hidden' }] : [],
    mayBePicture: listZipNames(bytes).some((name) => name.startsWith('word/media/')),
  };
}

function readEntries(bytes: Uint8Array): Map<string, Uint8Array> {
  const isXml = /\.(?:xml|rels)$/i;
  return unzipWithinBudget(bytes, (name) => isXml.test(name) && !/^(?:customXml|word\/theme)\//i.test(name));
}

/** Word for the web names it `document2.xml`; the package's relationships say which part it is. */
function findMainPart(entries: Map<string, Uint8Array>): string {
  const relationships = entries.has('_rels/.rels') ? readXml(entries, '_rels/.rels') : '';
  const tag = relationships.match(/<(?:\w+:)?Relationship\b[^>]*\/officeDocument["'][^>]*>/)?.[0] ?? '';
  const target = tag.match(/Target=["']\/?([^"']+)["']/)?.[1] ?? 'word/document.xml';
  if (!entries.has(target)) throw new FileError('damaged');
  return target;
}

/** First, even and other pages often repeat one text; each is kept once, without page numbers. */
async function readMargins(
  entries: Map<string, Uint8Array>,
  main: string,
  kind: 'header' | 'footer',
): Promise<string[]> {
  const names = [...entries.keys()]
    .filter((name) => new RegExp(`^word/${kind}\\d*\\.xml$`, 'i').test(name))
    .sort();
  const texts: string[] = [];
  for (const name of names) {
    const text = cleanText(await readPart(entries, name, main));
    if (text && !/^\D{0,12}\d{1,2}(?:\D{1,6}\d{1,2})?$/.test(text)) texts.push(text);
  }
  return texts;
}

/** mammoth reads one part, the main one; headers and footers are put in its place and so share styles and lists. */
async function readPart(entries: Map<string, Uint8Array>, name: string, main: string): Promise<string> {
  const files: Record<string, Uint8Array> = Object.fromEntries(entries);
  files[main] = new TextEncoder().encode(freeTextBoxes(asDocument(readXml(entries, name))));
  const ownRelationships = entries.get(relationshipsOf(name));
  if (name !== main) delete files[relationshipsOf(main)];
  if (ownRelationships) files[relationshipsOf(main)] = ownRelationships;

  const zip = zipSync(files, { level: 0 });
  let text = '';
  const transformDocument = (document: DocxNode) => {
    text = docxNodeToText(document);
    // What mammoth would turn into HTML from here on isn't needed.
    return { ...document, children: [] };
  };
  try {
    // Its browser build asks for `arrayBuffer`, its Node build for `buffer`.
    const input = { arrayBuffer: zip.buffer as ArrayBuffer, buffer: zip as Buffer };
    await mammoth.convertToHtml(input, { transformDocument, externalFileAccess: false });
  } catch (cause) {
    throw new FileError('damaged', { cause });
  }
  return text;
}

function relationshipsOf(part: string): string {
  return part.replace(/([^/]+)$/, '_rels/$1.rels');
}

function readXml(entries: Map<string, Uint8Array>, name: string): string {
  const bytes = entries.get(name) ?? new Uint8Array();
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return new TextDecoder(isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}
