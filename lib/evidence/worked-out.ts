import { mergedMonths } from '../structure/dates';
import type { LineFacts } from './line-facts';
import type { Quantity } from './quantities';

/** What a worked-out figure rests on. */
export type Basis = 'dates' | 'figures';

/**
 * Whether a claimed figure follows from what its sources state: a length of time from their dates, as full years or
 * "n+" with 0.8 · source ≤ n ≤ source, or a difference or a share of two figures that stand together.
 */
export function workedOutFrom(
  claim: Quantity,
  totalMonths: number,
  cited: readonly LineFacts[],
  before: string,
): Basis | undefined {
  if (claim.kind === 'duration' && claim.unit === 'month') {
    const ranges = cited.flatMap((line) => line.ranges);
    const lengths = [totalMonths, mergedMonths(ranges), ...ranges.map(({ from, to }) => to - from)];
    if (lengths.some((months) => lasts(claim, months))) return 'dates';
  }
  // "From 40 to 15" states two ends and no difference.
  if (/(?:^|\s)(?:from|to|von|auf|à|a|al|hasta|jusqu['’]à)\s$/iu.test(before)) return undefined;
  return cited.some(({ quantities }) => follows(claim, quantities)) ? 'figures' : undefined;
}

function lasts(claim: Quantity, months: number): boolean {
  if (months <= 0) return false;
  return claim.values.some((said) => {
    const whole = said % 12 === 0;
    if (said === months || (whole && Math.floor(months / 12) * 12 === said)) return true;
    // Bare years and months counted from their first day may miss the end's.
    if (whole && Math.abs(said - months) <= 1) return true;
    if (claim.about) return Math.abs(said - months) <= Math.max(2, Math.min(6, months * 0.1));
    return claim.plus && said <= months && said >= months * 0.8;
  });
}

function follows(claim: Quantity, quantities: readonly Quantity[]): boolean {
  if (!['percent', 'count', 'duration', 'money'].includes(claim.kind)) return false;
  const figures = quantities.filter(({ kind }) => kind !== 'year').slice(0, mostFigures);
  return figures.some((first, index) =>
    figures.slice(index + 1).some((second) => isBetween(claim, first, second)),
  );
}

/** More than this many figures stand for too many differences. */
const mostFigures = 6;

/** Whether a figure is the difference of two others, that in per cent of one of them, or of counts the sum. */
function isBetween(claim: Quantity, first: Quantity, second: Quantity): boolean {
  const alike = first.unit === second.unit || first.unit === '' || second.unit === '';
  if (!alike || second.start - first.end > 60) return false;
  const factor = first.unit === '' && second.unit !== '' && first.kind === 'count' ? second.precision : 1;
  const from = (first.values[0] ?? 0) * (first.kind === second.kind ? 1 : factor);
  const to = second.values[0] ?? 0;
  const difference = Math.abs(from - to);
  if (
    second.kind === claim.kind &&
    second.unit === claim.unit &&
    claim.values.some((said) => near(said, difference))
  )
    return true;
  const shares = [from, to].map((base) => (base === 0 ? NaN : (difference / base) * 100));
  return (
    claim.kind === 'percent' &&
    claim.values.some((said) => shares.some((share) => Math.abs(said - share) <= 0.5))
  );
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(1e-6, Math.abs(b) * 1e-6);
