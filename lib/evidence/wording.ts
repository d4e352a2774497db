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

/** What a flag's sentence says, in any language. */
export const flagReasons = [
  'other-job', // in the resume, but under a different job
  'other-lines', // in the resume, but not in the lines that the sentence names
  'dates', // worked out from dates
  'figures', // worked out from figures
  'posting', // not in the posting
  'asked', // asked for in the posting, and not shown by the resume
  'resume', // not in the resume
] as const;
export type FlagReason = (typeof flagReasons)[number];

export function flagReason(kind: FlagKind, { from, asked, basis, otherJob }: FlagGrounds): FlagReason {
  if (kind === 'elsewhere') return otherJob ? 'other-job' : 'other-lines';
  if (kind === 'worked-out') return basis;
  if (from === 'posting') return 'posting';
  return asked ? 'asked' : 'resume';
}

/** The English sentence of a flag; it never accuses, and says what can be done. */
export function flagSentence(reason: FlagReason, quote: string): string {
  const sentences: Record<FlagReason, string> = {
    'other-job': `“${quote}” is in your resume, but under a different job.`,
    'other-lines': `“${quote}” is in your resume, but not in the lines that this sentence rests on.`,
    dates: `“${quote}” is worked out from your dates.`,
    figures: `“${quote}” is worked out from your figures.`,
    posting: `We can’t find “${quote}” in the posting. Check it before you rely on it.`,
    asked: `The posting asks for ${quote}; your resume doesn’t show it. Don’t claim it unless you have it.`,
    resume: `We can’t find “${quote}” in your resume. Remove it, or keep it if it’s true.`,
  };
  return sentences[reason];
}
