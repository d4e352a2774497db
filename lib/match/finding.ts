import type { LineId } from '../structure/lines';

/** What the resume shows of one thing asked: 0 nothing to 1 all; `lines` show it. */
export interface Finding {
  /** As the posting calls it. */
  asked: string;
  kind: 'skill' | 'years' | 'education' | 'language' | 'words';
  value: number;
  lines: LineId[];
  /** What stands in for it, as the resume calls it: a related skill, or the years worked out from dates. */
  instead?: string;
}
