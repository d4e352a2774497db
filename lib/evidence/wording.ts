/** Why a claim is pointed out; `worked-out` is a note, not a doubt. */
export type FlagKind = 'not-found' | 'elsewhere' | 'worked-out';

/** What kind of fact a claim states. */
export type ClaimKind = 'quantity' | 'date' | 'name' | 'degree' | 'certificate' | 'title' | 'skill';

/** What the sentence of a flag depends on besides its kind. */
export interface FlagGrounds {
  from: 'resume' | 'posting';
  /** The posting asks for it. */
  asked: boolean;
  /** What a worked-out figure rests on. */
  basis: 'dates' | 'figures';
  /** Whether it stands under a job, and the passage rests on another one. */
  otherJob: boolean;
}

/** The sentence shown with a flag; it never accuses, and says what can be done. */
export function flagSentence(kind: FlagKind, quote: string, grounds: FlagGrounds): string {
  if (kind === 'elsewhere') {
    return grounds.otherJob
      ? `“${quote}” is in your resume, but under a different job.`
      : `“${quote}” is in your resume, but not in the lines that this sentence rests on.`;
  }
  if (kind === 'worked-out') return `“${quote}” is worked out from your ${grounds.basis}.`;
  if (grounds.from === 'posting')
    return `We can't find “${quote}” in the posting. Check it before you rely on it.`;
  if (grounds.asked)
    return `The posting asks for ${quote}; your resume doesn't show it. Don't claim it unless you have it.`;
  return `We can't find “${quote}” in your resume. Remove it, or keep it if it's true.`;
}
