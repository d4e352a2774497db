import { fileLimits } from './file-limits';
import { FileError, type ReadNote, type ReadOutcome } from './file-problem';
import { countLetters } from './text/clean-text';
import { detectType } from './detect-type';
import { readText } from './text/read-text';

interface ResumeFile {
  bytes: Uint8Array;
  /** Only ever decides what to call a fault: the bytes say what the file is. */
  name: string;
}

/**
 * Reads a resume wherever it runs, in the worker as in Node. It has no clock: whoever calls it ends it.
 * `onLoaded` is told when the libraries for this type are there and reading begins.
 */
export async function parseResume(
  file: ResumeFile,
  onLoaded: () => void = () => undefined,
): Promise<ReadOutcome> {
  try {
    if (file.bytes.length > fileLimits.maxBytes) throw new FileError('too-big');
    const { mayBePicture, ...read } = await readByType(file, onLoaded);
    if (mayBePicture && read.text.length < fileLimits.minTextLength) throw new FileError('scanned');
    if (countLetters(read.text) === 0) throw new FileError('empty');
    return { ok: true, ...read };
  } catch (error) {
    if (error instanceof FileError) return { ok: false, problem: error.problem };
    throw error;
  }
}

interface ReadText {
  text: string;
  pages: number | null;
  notes: ReadNote[];
  mayBePicture: boolean;
}

/** Each reader is loaded only for a file that needs it. */
async function readByType({ bytes, name }: ResumeFile, onLoaded: () => void): Promise<ReadText> {
  const type = detectType(bytes);
  switch (type) {
    case 'pdf': {
      const { loadPdf, readPdf } = await import('./pdf/read-pdf');
      await loadPdf();
      onLoaded();
      return { ...(await readPdf(bytes)), mayBePicture: true };
    }
    case 'docx': {
      const { readDocx } = await import('./docx/read-docx');
      onLoaded();
      return { pages: null, ...(await readDocx(bytes)) };
    }
    case 'text': {
      // A document whose first bytes are lost would otherwise be shown as its own source.
      if (/\.(?:pdf|docx)$/i.test(name)) throw new FileError('damaged');
      onLoaded();
      return { text: readText(bytes), pages: null, notes: [], mayBePicture: false };
    }
  }
}
