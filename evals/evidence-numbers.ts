import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { carries } from '../lib/evidence/carries';
import { findQuantities } from '../lib/evidence/quantities';

interface Pair {
  language: string;
  source: string;
  claim: string;
}

const sets = JSON.parse(readFileSync(join(import.meta.dirname, 'sets/numbers.json'), 'utf8')) as Record<
  'equal' | 'unequal',
  Pair[]
>;

/** Pairs of numbers that mean the same, or don't: how many are told right, and the others. */
export function numberPairs(): { name: string; rate: { hits: number; size: number }; wrong: string[] }[] {
  return (['equal', 'unequal'] as const).map((name) => {
    const wrong = sets[name].filter(({ source, claim }) => carried(source, claim) !== (name === 'equal'));
    return {
      name,
      rate: { hits: sets[name].length - wrong.length, size: sets[name].length },
      wrong: wrong.map(({ source, claim }) => `${name}: ${source} | ${claim}`),
    };
  });
}

/** Every quantity of the claim is one of the source's, and there is at least one. */
function carried(source: string, claim: string): boolean {
  const had = findQuantities(source);
  const said = findQuantities(claim);
  return said.length > 0 && said.every((each) => had.some((other) => carries(other, each)));
}
