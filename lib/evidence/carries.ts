import type { QuantityKind } from '../lexicon/units';
import type { Quantity } from './quantities';

/** Whether a line's quantities carry a claimed one: where some count the same thing, these alone can. */
export function lineCarries(quantities: readonly Quantity[], claim: Quantity): boolean {
  const named = quantities.filter((each) => claim.label !== undefined && each.label === claim.label);
  if (named.length > 0) return named.some((each) => each.figure === claim.figure);
  const carrying = quantities.filter((each) => carries(each, claim));
  if (carrying.length === 0 || claim.counted.length === 0) return carrying.length > 0;
  const isCounted = quantities.some((each) => countsSame(each, claim));
  return !isCounted || carrying.some((each) => each.counted.length === 0 || countsSame(each, claim));
}

/** Whether a line gives a claimed figure as it is said: what is near it, or measures something else, is another fact's. */
export function lineGives(quantities: readonly Quantity[], claim: Quantity): boolean {
  const plain: Quantity = { ...claim, about: false, plus: false };
  delete plain.bare;
  delete plain.below;
  const same = ({ figure, values }: Quantity) =>
    figure === claim.figure || values.some((had) => claim.values.some((said) => near(had, said)));
  return (
    quantities.some(
      (each) =>
        each.implicit === undefined && same(each) && mayCountSame(each, claim) && carries(each, plain),
    ) && lineCarries(quantities, claim)
  );
}

/** Whether two counts name the same thing: "two agencies" and "3 agencies". */
export const countsSame = (one: Quantity, other: Quantity): boolean =>
  one.counted.length > 0 && one.counted.some((word) => other.counted.includes(word));

/**
 * Whether a source's quantity carries a claimed one: the kind agrees, and the value is equal, or the source rounded
 * to the precision shown, or "n+" with 0.8 · source ≤ n ≤ source. Lengths of time are never rounded up.
 */
export function carries(source: Quantity, claim: Quantity): boolean {
  if (source.label !== undefined || claim.label !== undefined) return namesSame(source, claim);
  if (claim.points && source.kind === 'count') return source.figure === claim.figure;
  if (isNumberOfFigures(claim))
    return isSum(source) && String(Math.round(source.values[0] ?? 0)).length === claim.figure;
  if (claim.bare && source.kind !== 'year' && source.figure === claim.figure) return true;
  if (claim.bare && source.kind === 'money' && source.figure >= 1e6 && source.written === claim.figure)
    return true;
  if (isOften(source, claim) || isOften(claim, source)) return source.figure === claim.figure;
  const { like } = source;
  if (
    like?.kind === claim.kind &&
    like.unit === claim.unit &&
    (source.figure === claim.figure || claim.values.some((said) => near(source.figure * like.factor, said)))
  )
    return true;
  if (isSum(source) && isSum(claim) && [source.unit, claim.unit].includes('')) return sameSum(source, claim);
  if (source.kind === 'duration' && claim.kind === 'duration' && source.unit !== claim.unit)
    return lastsAsLong(source, claim);
  if (claim.like?.kind === source.kind && claim.like.unit === source.unit && claim.figure === source.figure)
    return true;
  if (isInWorkdays(source, claim) || isInWorkdays(claim, source)) return true;
  if (source.kind !== claim.kind && !(isLoose(source.kind) && isLoose(claim.kind))) return false;
  if (source.unit !== claim.unit) return false;
  const isOtherNoun = source.noun !== claim.noun && source.noun !== undefined && claim.noun !== undefined;
  if (isOtherNoun && !countsSame(source, claim) && !isPeopleFor(source, claim)) return false;
  return source.values.some((had) => claim.values.some((said) => agrees(had, said, source, claim)));
}

/** Seventeen users are seventeen people; and banquets for 320 people are for as many guests, though no patients. */
const isPeopleFor = (source: Quantity, claim: Quantity): boolean =>
  arePeople(claim) ||
  (arePeople(source) &&
    claim.counted.some((word) => /^(?:guest|gaste?n?|convive|invite|huesped(?:e)?|comensale?)$/.test(word)));

const arePeople = ({ counted }: Quantity): boolean =>
  counted.some((word) =>
    /^(?:people|person|personen|leute|mensch(?:en)?|personne|gens|persona|gente)$/.test(word),
  );

/** "23 sites" are no 23 tests. */
const mayCountSame = (source: Quantity, claim: Quantity): boolean =>
  source.kind !== 'count' ||
  source.counted.length === 0 ||
  claim.counted.length === 0 ||
  (source.noun !== undefined && source.noun === claim.noun) ||
  isPeopleFor(source, claim) ||
  countsSame(source, claim);

/** "The 5th year" of "Year 5"; "5 people" isn't said by it. */
const namesSame = (source: Quantity, claim: Quantity): boolean =>
  source.figure === claim.figure && (claim.label !== undefined || claim.counted.length === 0);

/** "Spoke there three times" of three talks. */
const isOften = (one: Quantity, other: Quantity): boolean =>
  one.kind === 'multiple' && other.kind === 'count' && other.noun === undefined;

/** "Six-figure savings" */
const isNumberOfFigures = ({ kind, counted: [what = ''] }: Quantity): boolean =>
  kind === 'count' && /^(?:figure|chiffre|cifra)$/.test(what);

/** "Seven million a year" of 7 M€: large figures are money without saying so. */
const isSum = ({ kind, values: [value = 0], noun }: Quantity): boolean =>
  kind === 'money' || (kind === 'count' && noun === undefined && value >= 10_000);

const sameSum = (source: Quantity, claim: Quantity): boolean =>
  source.values.some((had) => claim.values.some((said) => agrees(had, said, source, claim)));

const secondsInMonth = (365.25 / 12) * 86_400;

/** Ten weeks of two months and a half, 90 days of three months: nobody counts months in single days or hours. */
function lastsAsLong(source: Quantity, claim: Quantity): boolean {
  if (source.implicit === true) return false;
  const [months, others] = source.unit === 'month' ? [source, claim] : [claim, source];
  if (others.factor < secondsInDay) return false;
  if (others.factor === secondsInDay && others.figure % 30 !== 0) return false;
  const [had = 0] = months.values;
  const seconds = others.values[0] ?? 0;
  // "In under two months" of seven weeks
  const most = claim.below && claim === months ? 0.34 : 0.1;
  return Math.abs(had * secondsInMonth - seconds) <= seconds * most;
}

/** "Three days" of a course of 21 hours, "four hours" of half a day. */
const isInWorkdays = (inHours: Quantity, inDays: Quantity): boolean =>
  inHours.kind === 'duration' &&
  inDays.factor === secondsInDay &&
  inHours.factor === 3600 &&
  [7, 7.5, 8].some((hours) => near(inHours.figure, inDays.figure * hours));

const secondsInDay = 86_400;

const isLoose = (kind: QuantityKind): boolean => kind === 'count' || kind === 'year';

const near = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(b) * 1e-9;

/** "More than a hundred" of 140: such words are for their sound. */
const isRound = (value: number): boolean => value >= 100 && Number.isInteger(Math.log10(value));

function agrees(had: number, said: number, source: Quantity, claim: Quantity): boolean {
  if (near(had, said)) return !claim.plus || source.plus || claim.kind !== 'year';
  if (claim.kind === 'year') return false;
  if (claim.plus && said <= had && said >= had * (isRound(said) ? 0.5 : 0.8)) return true;
  if (claim.below && said >= had && said <= had * 1.34) return true;
  let precision = claim.precision;
  if (claim.about && claim.kind !== 'duration' && Math.abs(said - had) <= had * 0.05) return true;
  if (claim.about && said > 0)
    while (near(Math.round(said / (precision * 10)) * precision * 10, said)) precision *= 10;
  if (claim.kind === 'duration' && !claim.about && said > had) return false;
  // "A week and a half" of eleven days.
  if (claim.kind === 'duration' && claim.precision < claim.factor && had - said <= had * 0.05) return true;
  return (
    precision > 0 &&
    near(Math.round(had / precision) * precision, said) &&
    Math.abs(had - said) <= had * (claim.about ? 0.12 : 0.1)
  );
}
