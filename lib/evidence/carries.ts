import type { QuantityKind } from '../lexicon/units';
import type { Quantity } from './quantities';

/**
 * Whether a source's quantity carries a claimed one: the kind agrees, and the value is equal, or the source rounded
 * to the precision shown, or "n+" with 0.8 · source ≤ n ≤ source. Lengths of time are never rounded up.
 */
export function carries(source: Quantity, claim: Quantity): boolean {
  if (claim.bare && source.kind !== 'year' && source.figure === claim.figure) return true;
  if (isOften(source, claim) || isOften(claim, source)) return source.figure === claim.figure;
  if (source.kind !== claim.kind && !(isLoose(source.kind) && isLoose(claim.kind))) return false;
  if (source.unit !== claim.unit) return false;
  if (source.noun !== undefined && claim.noun !== undefined && source.noun !== claim.noun) return false;
  return source.values.some((had) => claim.values.some((said) => agrees(had, said, source, claim)));
}

/** "Spoke there three times" of three talks. */
const isOften = (one: Quantity, other: Quantity): boolean =>
  one.kind === 'multiple' && other.kind === 'count' && other.noun === undefined;

const isLoose = (kind: QuantityKind): boolean => kind === 'count' || kind === 'year';

const near = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(b) * 1e-9;

function agrees(had: number, said: number, source: Quantity, claim: Quantity): boolean {
  if (near(had, said)) return !claim.plus || source.plus || claim.kind !== 'year';
  if (claim.kind === 'year') return false;
  if (claim.plus && said <= had && said >= had * 0.8) return true;
  let precision = claim.precision;
  if (claim.about && said > 0)
    while (near(Math.round(said / (precision * 10)) * precision * 10, said)) precision *= 10;
  if (claim.kind === 'duration' && !claim.about && said > had) return false;
  return (
    precision > 0 && near(Math.round(had / precision) * precision, said) && Math.abs(had - said) <= had * 0.1
  );
}
