import type { LineId } from '../structure/lines';

export const importances = ['must', 'important', 'nice'] as const;
export type Importance = (typeof importances)[number];

/** `unconfirmed`: claimed by the writer, not borne out by the lines it named. Counts as nothing. */
export const matches = ['strong', 'moderate', 'partial', 'missing', 'unconfirmed'] as const;
export type Match = (typeof matches)[number];

/** One requirement of the posting, held against the resume. */
export interface Row {
  requirement: string;
  importance: Importance;
  match: Match;
  /** Where the posting asks for it; may be empty. */
  postingLines: LineId[];
  /** Where the resume shows it; empty when missing. */
  resumeLines: LineId[];
  reason: string;
  /** What the person could do about it; empty when there is nothing to do. */
  suggestion: string;
}
