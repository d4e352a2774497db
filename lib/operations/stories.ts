import 'server-only';
import type { AttemptRecord, ChainRecorder, SectionRecord } from '../ai/request';

/** All that happened for one section: its calls in the order in which they ended, and how it came out. */
export interface SectionStory {
  section: SectionRecord;
  attempts: readonly AttemptRecord[];
}

/**
 * A recorder for one call of the chain: it tells the whole story once, when the section is over.
 * A model's name is the provider's to report; what can't be one is told as `unknown`.
 */
export function storyRecorder(tell: (story: SectionStory) => void): ChainRecorder {
  const attempts: AttemptRecord[] = [];
  return {
    attempt(record) {
      const { answeredBy } = record;
      attempts.push({ ...record, answeredBy: answeredBy === null ? null : modelName(answeredBy) });
    },
    section(section) {
      const { answer } = section;
      const named = answer && { ...answer, model: modelName(answer.model) };
      tell({ section: { ...section, answer: named }, attempts });
    },
  };
}

function modelName(reported: string): string {
  return /^[\w./:@+-]{1,100}$/.test(reported) ? reported : 'unknown';
}
