/** Why a chosen file gave no text; each has a sentence of its own, so a person knows what to do next. */
export type FileProblem =
  | 'empty'
  | 'too-big'
  | 'too-many-pages'
  | 'too-slow'
  | 'unpacks-too-big'
  | 'scanned'
  | 'unknown-letters'
  | 'password-protected'
  | 'damaged'
  | 'wrong-encoding'
  | 'word-97'
  | 'rich-text'
  | 'open-document'
  | 'apple-pages'
  | 'web-page'
  | 'image'
  | 'wrong-type'
  | 'reader-unavailable';

/** What the person reads for each problem: what was found, then what to do. */
export const fileProblemSentences: Record<FileProblem, string> = {
  empty: 'This file is empty. Choose another one, or paste the text of your resume.',
  'too-big': 'This file is larger than 8 MB. Save it without pictures, or paste the text of your resume.',
  'too-many-pages':
    'This file has more than 20 pages. Save only the pages of your resume, or paste its text.',
  'too-slow':
    'Reading this file took too long, so it was stopped. Save it again from the program that made it, or paste the text of your resume.',
  'unpacks-too-big':
    'This document unpacks to far more than a resume can hold, so it was not opened. Save it again from Word, or paste its text.',
  scanned:
    'Almost no text could be found in this file: it looks like a scan or a picture. Open it, run its text recognition if it has one, and paste the text here.',
  'unknown-letters':
    'The letters of this file are encoded in a way that can’t be read here, as in some Chinese, Japanese and Korean PDFs. Export it again as DOCX, or open it and paste its text.',
  'password-protected':
    'This file is protected by a password. Save a copy without the password, or open it and paste its text.',
  damaged:
    'This file is damaged and could not be opened. Save it again from the program that made it, or paste its text.',
  'wrong-encoding':
    'This text file is in an older encoding, which would garble letters with accents. Save it as UTF-8, or paste its text.',
  'word-97': 'This is a document of an older Word (.doc). Save it as .docx or PDF, or paste its text.',
  'rich-text': 'This is a rich text document (RTF). Save it as .docx or PDF, or paste its text.',
  'open-document': 'This is an OpenDocument file (ODT). Save it as .docx or PDF, or paste its text.',
  'apple-pages': 'This is a Pages document. Export it as PDF or Word, or paste its text.',
  'web-page': 'This is a web page, not a document. Print it to a PDF, or paste its text.',
  image:
    'This is a picture, so its words cannot be read. Choose the document it was made from, or paste its text.',
  'wrong-type':
    'This kind of file is not known here. Choose a PDF, DOCX, TXT or MD file, or paste the text of your resume.',
  'reader-unavailable':
    'The file reader could not be loaded. Check the connection and choose the file again, or paste the text of your resume.',
};

/** What the person should check or add after a file was read. Pages are counted from 1. */
export type ReadNote =
  | { kind: 'broken-pages' | 'bare-pages'; pages: number[] }
  /** Joined letters such as "fi" had to be guessed in these words. */
  | { kind: 'guessed'; words: string[] }
  /** Some letters are encoded in a way that can't be read. */
  | { kind: 'letters-lacking' }
  /** A scan with recognised text behind it. */
  | { kind: 'recognised' }
  /** Text that can't be seen was read like all the rest. */
  | { kind: 'hidden' };

/** Text of a file with remarks for the person, or the one problem that stood in the way. */
export type ReadOutcome =
  | {
      ok: true;
      text: string;
      /** Null where the format has no fixed pages. */
      pages: number | null;
      /** May be empty. */
      notes: ReadNote[];
    }
  | { ok: false; problem: FileProblem };

/** Thrown inside the readers for a fault of the file; never leaves {@link ReadOutcome}'s makers. */
export class FileError extends Error {
  constructor(
    readonly problem: FileProblem,
    options?: ErrorOptions,
  ) {
    super(problem, options);
    this.name = 'FileError';
  }
}
