import 'server-only';
import type { Verdict } from '../ai/chain';
import type { Line } from '../structure/lines';
import type { SectionContent, SectionId } from './catalog';

/** What every section is made from. */
export interface Material {
  resume: readonly Line[];
  posting: readonly Line[];
  /** What to write in: the language chosen, or else the posting's, as an ISO 639-1 code; null where it can't be told. */
  language: string | null;
  /** What the person wants changed in a new version. */
  wish?: string;
  /** Words of the resume that stand for the person's contact details; a model must copy them. */
  standIns?: readonly string[];
}

/** Told to the model, not to the person; as in `ChainRequest.accept`. */
export type Acceptance = Verdict<SectionContent>;

/** One section: what is asked for, and when the answer counts as whole. */
export interface Section {
  id: SectionId;
  /** The system prompt. */
  system: string;
  /** What to do with the two documents; stands between the rules and the documents themselves. */
  task: string;
  maxOutputTokens: number;
  json: boolean;
  /** Judges a reply that ended in a clean stop. Never throws for what a model can write. */
  accept(reply: string, material: Material): Acceptance;
}
