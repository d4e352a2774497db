/** Why a claim is pointed out; `worked-out` is a note, not a doubt. */
export type FlagKind = 'not-found' | 'elsewhere' | 'worked-out';

/** What kind of fact a claim states. */
export type ClaimKind = 'quantity' | 'date' | 'name' | 'degree' | 'certificate' | 'title' | 'skill';

/** The sentence shown with a flag; it never accuses, and says what can be done. */
export function flagSentence(
  kind: FlagKind,
  quote: string,
  from: 'resume' | 'posting',
  asked: boolean,
): string {
  if (kind === 'elsewhere') return `“${quote}” is in your resume, but under a different job.`;
  if (kind === 'worked-out') return `“${quote}” is worked out from your dates.`;
  if (from === 'posting') return `We can't find “${quote}” in the posting. Check it before you rely on it.`;
  if (asked)
    return `The posting asks for ${quote}; your resume doesn't show it. Don't claim it unless you have it.`;
  return `We can't find “${quote}” in your resume. Remove it, or keep it if it's true.`;
}
