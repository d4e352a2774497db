import {
  maxHistoryFileBytes,
  readHistoryFile,
  sortImports,
  type HistoryFileProblem,
} from '@/lib/browser/history-file';
import { listEntries, putRecords, readAll } from '@/lib/browser/history';
import { writeHistoryFile } from '@/lib/browser/history-file';
import { analysisSchema } from '@/components/workspace/analysis-schema';

/** What came of an import: how many were new, changed since, or here already. */
export type Import =
  { ok: true; added: number; newer: number; known: number } | { ok: false; problem: HistoryFileProblem };

/** Adds what an exported file holds to what this browser has. A file that can't be read changes nothing. */
export async function importFile(file: File): Promise<Import> {
  if (file.size > maxHistoryFileBytes) return { ok: false, problem: 'too-large' };
  const outcome = readHistoryFile(await file.text(), analysisSchema);
  if (!outcome.ok) return outcome;
  const { added, newer, known } = sortImports(outcome.records, await listEntries());
  await putRecords([...added, ...newer]);
  return { ok: true, added: added.length, newer: newer.length, known: known.length };
}

/** Hands everything kept to the person as one file. */
export async function exportFile(): Promise<void> {
  const now = new Date();
  const text = writeHistoryFile(await readAll(), now);
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `MatchWise history ${now.toISOString().slice(0, 10)}.json`;
  link.click();
  // The browser has taken hold of it by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
