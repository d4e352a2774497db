import { FileError, type FileProblem } from './file-problem';
import { listZipNames } from './docx/unzip';

/** What a file is by its bytes. Its name is not asked: a resume named `.pdf` may well be a DOCX. */
export type FileType = 'pdf' | 'docx' | 'text';

const pictures = [
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x49, 0x49, 0x2a, 0x00], // TIFF
  [0x4d, 0x4d, 0x00, 0x2a], // TIFF
  [0x42, 0x4d], // BMP
];

/** Throws a {@link FileError} that names what was found, where it is none of the three. */
export function detectType(bytes: Uint8Array): FileType {
  if (bytes.length === 0) throw new FileError('empty');
  // Some programs write a few lines before the header, and readers have always allowed it.
  if (latin1(bytes, 0, 1024).includes('%PDF-')) return 'pdf';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return detectZip(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new FileError(detectCompound(bytes));
  if (latin1(bytes, 0, 5) === '{\\rtf') throw new FileError('rich-text');
  if (isPicture(bytes)) throw new FileError('image');
  if (/^\s*<(?:!doctype\s+html|html)\b/i.test(latin1(bytes, 0, 256).replace(/^ï»¿/, '')))
    throw new FileError('web-page');
  return 'text';
}

function detectZip(bytes: Uint8Array): 'docx' {
  const names = listZipNames(bytes);
  if (names.some((name) => /^word\/[^/]+\.xml$/i.test(name))) return 'docx';
  if (names.some((name) => /^Index\/Document\.iwa$/i.test(name))) throw new FileError('apple-pages');
  if (names[0] === 'mimetype') throw new FileError('open-document');
  throw new FileError(names.length === 0 ? 'damaged' : 'wrong-type');
}

/** Microsoft's older container holds a .doc, or a DOCX that Word has encrypted. */
function detectCompound(bytes: Uint8Array): FileProblem {
  if (includesUtf16(bytes, 'EncryptedPackage')) return 'password-protected';
  return includesUtf16(bytes, 'WordDocument') ? 'word-97' : 'wrong-type';
}

function isPicture(bytes: Uint8Array): boolean {
  if (pictures.some((signature) => startsWith(bytes, signature))) return true;
  const brand = latin1(bytes, 4, 12);
  return latin1(bytes, 8, 12) === 'WEBP' || /^ftyp(?:heic|heix|mif1|avif)/.test(brand);
}

function startsWith(bytes: Uint8Array, signature: number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function latin1(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

function includesUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at !== -1; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (startsWith(bytes.subarray(at, at + wanted.length), wanted)) return true;
  }
  return false;
}
