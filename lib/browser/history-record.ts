import type { SectionId } from '../sections/catalog';

/** What became of an application, in the order in which it usually goes. */
export const applicationStatuses = ['draft', 'applied', 'interview', 'offer', 'no'] as const;
export type ApplicationStatus = (typeof applicationStatuses)[number];

/** Characters that a name, a title or a company may have. */
export const maxEntryWords = 200;

/** What a list needs to know of an analysis. Times are milliseconds since the epoch. */
export interface HistoryEntry {
  id: string;
  createdAt: number;
  updatedAt: number;
  /** As the posting has it; null until it is known. */
  title: string | null;
  company: string | null;
  /** 0 to 100; null where there is none. */
  score: number | null;
  /** Given by the person; null where the title will do. */
  name: string | null;
  status: ApplicationStatus;
}

/** What the person says of an analysis, as opposed to what its sections say. */
export type EntryMark = Pick<HistoryEntry, 'name' | 'status'>;

/** What the texts and sections say of an analysis. */
export type EntryFacts = Omit<HistoryEntry, keyof EntryMark>;

/** What is kept of an analysis; how a section is kept is the page's own business. */
export interface KeptAnalysis<Section = unknown> {
  resume: string;
  posting: string;
  sections: Record<SectionId, Section>;
}

/** An entry with everything that belongs to it. */
export interface HistoryRecord<Analysis extends KeptAnalysis = KeptAnalysis> extends HistoryEntry {
  analysis: Analysis;
}

/** What an analysis is marked with before the person has said anything of it. */
export const noMark: EntryMark = { name: null, status: 'draft' };
