import * as z from 'zod/mini';
import {
  applicationStatuses,
  maxEntryWords,
  type HistoryEntry,
  type HistoryRecord,
  type KeptAnalysis,
} from './history-record';

const format = 'matchwise-history';
const version = 1;

/** A hundred analyses with several versions of each section are a tenth of this. */
export const maxHistoryFileBytes = 100 * 1024 * 1024;

/** Everything kept, as a file that `readHistoryFile` takes. */
export function writeHistoryFile(records: readonly HistoryRecord[], now: Date): string {
  return JSON.stringify({ format, version, exportedAt: now.toISOString(), analyses: records }, null, 1);
}

/** `foreign`: JSON or not, it isn't a history; `damaged`: it is one, but what stands in it can't be read. */
export type HistoryFileProblem = 'too-large' | 'foreign' | 'newer' | 'damaged';

export type HistoryFileOutcome<Analysis extends KeptAnalysis> =
  { ok: true; records: HistoryRecord<Analysis>[] } | { ok: false; problem: HistoryFileProblem };

const words = z.string().check(z.maxLength(maxEntryWords));
const time = z.number().check(z.nonnegative(), z.maximum(8.64e15));
const entry = {
  id: z.string().check(z.regex(/^[\w-]{1,64}$/)),
  createdAt: time,
  updatedAt: time,
  title: z.nullable(words),
  company: z.nullable(words),
  score: z.nullable(z.number().check(z.minimum(0), z.maximum(100))),
  name: z.nullable(words),
  status: z.enum(applicationStatuses),
} satisfies Record<keyof HistoryEntry, z.ZodMiniType>;

const head = z.looseObject({ format: z.literal(format), version: z.int() });

/** Reads an exported file, all of it or nothing; `analysis` says what the page can show. */
export function readHistoryFile<Analysis extends KeptAnalysis>(
  text: string,
  analysis: z.ZodMiniType<Analysis>,
): HistoryFileOutcome<Analysis> {
  const value = readJson(text);
  const known = head.safeParse(value);
  if (!known.success) return { ok: false, problem: 'foreign' };
  if (known.data.version > version) return { ok: false, problem: 'newer' };
  const file = z.object({ analyses: z.array(z.object({ ...entry, analysis })) }).safeParse(value);
  // The schema can't tell the compiler that an object with these keys is a record.
  return file.success
    ? { ok: true, records: file.data.analyses as HistoryRecord<Analysis>[] }
    : { ok: false, problem: 'damaged' };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What a file brings to what is here. Of two of one id the one that was changed last is kept. */
export function sortImports<Imported extends HistoryEntry>(
  imported: readonly Imported[],
  here: readonly HistoryEntry[],
): { added: Imported[]; newer: Imported[]; known: Imported[] } {
  const changedAt = new Map(here.map((one) => [one.id, one.updatedAt]));
  const sorted: Record<'added' | 'newer' | 'known', Imported[]> = { added: [], newer: [], known: [] };
  // A file may hold one id twice; the last one to be put would win.
  const unique = new Map([...imported].sort((a, b) => a.updatedAt - b.updatedAt).map((one) => [one.id, one]));
  for (const one of unique.values()) {
    const at = changedAt.get(one.id);
    sorted[at === undefined ? 'added' : one.updatedAt > at ? 'newer' : 'known'].push(one);
  }
  return sorted;
}
