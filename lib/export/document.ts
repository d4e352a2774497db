import type { Block } from '../evidence/passages';

/** A table as it is printed; every row has as many cells as `head`. */
export interface PrintedTable {
  kind: 'table';
  caption: string;
  head: string[];
  rows: string[][];
}

/** One section as it is taken along: what is on the screen, after the person's own changes. */
export interface Part {
  title: string;
  /** `verbatim`: the person's own text, in which a star is a star. */
  body: { kind: 'text'; blocks: readonly Block[]; verbatim?: true } | PrintedTable;
}

/** What becomes a file. A single part stands without its title: a letter is a letter. */
export interface PrintedDocument {
  /** An ISO 639-1 code, for spelling and hyphenation; null where it can't be told. */
  language: string | null;
  parts: Part[];
}
