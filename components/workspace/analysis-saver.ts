import { openHistory, removeRecord, saveAnalysis } from '@/lib/browser/history';
import { StorageError, type StorageProblem } from '@/lib/browser/storage-problem';
import { sectionIds } from '@/lib/sections/catalog';
import type { Analysis } from './analysis';
import { jobOf, scoreOf } from './analysis-facts';
import type { SectionState } from './section-state';

/** Longer than a stream's step, short enough to lose no sentence. */
const saveDelayMs = 300;

/** Keeps one analysis as it changes. */
export interface Saver {
  note(analysis: Analysis): void;
  /** Saves what was noted at once. */
  flush(): void;
  /** Saves nothing more, and forgets what it has saved. */
  discard(): Promise<void>;
}

interface Kept {
  id: string;
  createdAt: number;
  /** As it is kept already; null where nothing is. */
  saved: Analysis | null;
  /** Called after each try to save, with null where it went well. */
  onTried: (problem: StorageProblem | null) => void;
}

/** A section that hasn't changed isn't written again, so that two tabs at one analysis leave each other's alone. */
export function openSaver({ id, createdAt, saved, onTried }: Kept): Saver {
  let latest = saved;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<void> = Promise.resolve();
  // Once it is open, what is saved is sent off at once, even by a page that is being left.
  void settle(openHistory()).then((problem) => problem !== null && onTried(problem));

  function flush() {
    clearTimeout(timer);
    timer = undefined;
    const analysis = latest;
    if (analysis === null || analysis === saved) return;
    const before = saved;
    const changed = sectionIds.filter((one) => before?.sections[one] !== analysis.sections[one]);
    saved = analysis;
    const facts = { id, createdAt, updatedAt: Date.now(), ...jobOf(analysis), score: scoreOf(analysis) };
    saving = settle(saveAnalysis(facts, analysis, changed)).then((problem) => {
      // With the next change all of it is tried again.
      if (problem !== null) saved = null;
      onTried(problem);
    });
  }

  return {
    note(analysis) {
      const before = latest;
      latest = analysis;
      if (sectionIds.some((one) => hasEnded(before?.sections[one], analysis.sections[one]))) flush();
      else timer ??= setTimeout(flush, saveDelayMs);
    },
    flush,
    async discard() {
      clearTimeout(timer);
      latest = null;
      await saving;
      await settle(removeRecord(id));
    },
  };
}

/** What a provider was asked for, and has been paid for, isn't left to a page that may be gone in a moment. */
const hasEnded = (before: SectionState | undefined, now: SectionState): boolean =>
  before?.status === 'pending' && now.status !== 'pending';

/** What kept a piece of work from being done; what is no refusal of the browser's is a bug, and thrown. */
async function settle(work: Promise<unknown>): Promise<StorageProblem | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof StorageError) return error.problem;
    throw error;
  }
}
