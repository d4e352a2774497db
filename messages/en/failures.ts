import { consequences } from '@/lib/ai/failure-reasons';
import { failureReasons, type FailureReason } from '@/lib/ai/types';

/** The English words stand in lib, where the log and the server's own sentences have them from. */
const each = (say: (reason: FailureReason) => string) =>
  Object.fromEntries(failureReasons.map((reason) => [reason, say(reason)])) as Record<FailureReason, string>;

export const failures = {
  /** One failure, as the live line tells it. */
  line: each((reason) => `{provider} ${consequences[reason].line}`),
  /** Why a section failed, where every provider failed for this reason. */
  sentence: each((reason) => consequences[reason].sentence),
  configuredProvider: 'The configured provider',
  busy: {
    seconds: 'The AI providers are busy. Try again in {count, plural, one {a second} other {# seconds}}.',
    minutes: 'The AI providers are busy. Try again in {count, plural, one {a minute} other {# minutes}}.',
    hours: 'The AI providers are busy. Try again in about {count, plural, one {an hour} other {# hours}}.',
  },
  noneFree: 'No AI provider is free just now. Try again in a minute.',
  mixed: 'None of the AI providers could write this section. Try again in a minute.',
  stopped: 'You stopped this section.',
  fault: 'Something went wrong on our side. Try again.',
  connection: 'The connection was lost before this was ready. Retry to make it again.',
  left: 'The page was left before this was ready.',
  outdated: 'MatchWise was updated while this page was open.',
  refused:
    'That is more than this site makes for now. Try again in {minutes, plural, one {a minute} other {# minutes}}.',
  earlier: '{sentence} This is the earlier version.',
  stoppedEarlier: 'Stopped. This is the earlier version.',
  builtin: '{sentence} This is the version made without AI.',
  stoppedBuiltin: 'Stopped. This is the version made without AI.',
} as const;
