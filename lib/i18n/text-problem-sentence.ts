import type { Field } from '../sections/catalog';
import type { TextProblem } from '../sections/check-text';
import { limits } from '../sections/limits';
import type { Say } from './say';

/** What keeps a text from being worked with, and what to do. */
export function textProblemSentence(
  field: Exclude<Field, 'form'>,
  { kind, length }: TextProblem,
  problems: Say<'problems'>,
): string {
  return problems(`${field}.${kind}`, { length, ...limits[field] });
}
