import type { LineId } from '../structure/lines';

interface Shown {
  /** 0 nothing to 1 all. */
  value: number;
  /** Where the resume shows it; empty where it doesn't. */
  lines: LineId[];
}

/** What the resume shows of one thing asked. */
export type Finding =
  | SkillFinding
  /** Years asked for, and the months that the dates add up to; undefined without dates. */
  | (Shown & { kind: 'years'; years: number; months: number | undefined })
  | (Shown & { kind: 'education' })
  /** A natural language by its ISO 639-1 code; `written`: the resume itself is in it. */
  | (Shown & { kind: 'language'; code: string; written: boolean })
  /** The requirement's own words, for what no lexicon knows. */
  | (Shown & { kind: 'words' });

export interface SkillFinding extends Shown {
  kind: 'skill';
  /** As the posting calls it. */
  asked: string;
  /** What stands in for it: a kind of it, a relative, or the activity in other words. */
  instead?: { name: string; as: 'kind' | 'relative' } | 'other-words';
}
