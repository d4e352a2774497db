import { readRecord } from '@/lib/browser/history';
import { StorageError, type StorageProblem } from '@/lib/browser/storage-problem';
import type { Analysis } from './analysis';
import { analysisSchema } from './analysis-schema';
import { leaveAnalysis } from './leave-analysis';

/** What came of looking for an analysis. */
export type Found =
  | { status: 'found'; createdAt: number; analysis: Analysis }
  /** `unreadable`: kept by a version of the page that wrote it differently. */
  | { status: 'missing' | 'unreadable' }
  | { status: 'refused'; problem: StorageProblem };

/** Looks up an analysis as it was when its page was left. */
export async function findAnalysis(id: string): Promise<Found> {
  try {
    const record = await readRecord(id);
    if (record === null) return { status: 'missing' };
    const parsed = analysisSchema.safeParse(record.analysis);
    if (!parsed.success) return { status: 'unreadable' };
    return { status: 'found', createdAt: record.createdAt, analysis: leaveAnalysis(parsed.data) };
  } catch (error) {
    if (error instanceof StorageError) return { status: 'refused', problem: error.problem };
    throw error;
  }
}
