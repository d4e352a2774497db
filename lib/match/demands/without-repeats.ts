import { yearsAsked } from '../asks';
import type { Requirement } from '../requirements';
import { importances } from '../rows';
import { contentWords, sharedCount } from '../words';

/** Of two that say the same, the first and the weightier importance stay. */
export function withoutRepeats(requirements: readonly Requirement[]): Requirement[] {
  const kept: Requirement[] = [];
  for (const each of requirements) {
    const at = kept.findIndex((other) => saysTheSame(each, other));
    const earlier = kept[at];
    if (earlier === undefined) kept.push(each);
    else if (importances.indexOf(each.importance) < importances.indexOf(earlier.importance))
      kept[at] = { ...earlier, importance: each.importance };
  }
  return kept;
}

function saysTheSame(one: Requirement, other: Requirement): boolean {
  if (one.text.toLowerCase() === other.text.toLowerCase()) return true;
  const ids = one.skills.map(({ id }) => id).join();
  if (ids === '' || ids !== other.skills.map(({ id }) => id).join()) return false;
  if (yearsAsked(one.text) !== yearsAsked(other.text)) return false;
  const [words, others] = [contentWords(one.text), contentWords(other.text)];
  const least = Math.min(words.size, others.size);
  return least > 0 && sharedCount(words, others) === least;
}
