import type { LineId } from '../structure/lines';

/** A sentence (or as much as one marker covers), without its marker; the space that follows is part of the text. */
export interface Passage {
  /** Inline Markdown: only `**strong**` and `*emphasis*` are meant. */
  text: string;
  /** Lines that the writer named as its source; only ids that exist. */
  sources: LineId[];
}

/** One block of a written section, in reading order. */
export type Block =
  | { kind: 'heading'; passages: Passage[] }
  | { kind: 'paragraph'; passages: Passage[] }
  | { kind: 'bullet'; passages: Passage[] }
  /** `**Company:** Acme`, in the job summary. */
  | { kind: 'field'; label: string; passages: Passage[] };
