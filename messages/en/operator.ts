import { consequences } from '@/lib/ai/failure-reasons';
import { failureReasons, type FailureReason } from '@/lib/ai/types';

/** What whoever runs the site can do about a failure; the English words are the log's. */
export const operator = Object.fromEntries(
  failureReasons.map((reason) => [reason, consequences[reason].operator]),
) as Record<FailureReason, string>;
