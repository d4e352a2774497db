import type { Around } from './figures-follow';
import type { Quantity } from './quantities';

/** Whether a figure is said as it comes out: equal, rounded to the precision shown, near it, or a least one. */
export function amounts(said: number, out: number, { plus, about, precision }: Quantity): boolean {
  if (near(said, out)) return true;
  if (plus && said <= out && said >= out * 0.8) return true;
  if (Math.abs(said - out) > out * (about ? 0.12 : 0.1)) return false;
  return about || near(Math.round(out / precision) * precision, said);
}

/** Whether a claimed figure is a share of one of a line's figures, what one comes to by another, or all from one to another. */
export function ofTwo(claim: Quantity, figures: readonly Quantity[], { before, after }: Around): boolean {
  const isTotal = inAll.test(before) || inAll.test(after);
  return figures.some((one) =>
    figures.some(
      (other) =>
        one !== other &&
        (isPart(claim, one, other) ||
          isQuota(claim, one, other) ||
          isTimes(claim, one, other) ||
          areFrom(claim, one, other) ||
          (isTotal && isProduct(claim, one, other)) ||
          (each.test(after) && isForEach(claim, one, other))),
    ),
  );
}

const first = ({ values: [value = 0] }: Quantity): number => value;
const comesTo = (claim: Quantity, out: number): boolean =>
  Number.isFinite(out) && out > 0 && claim.values.some((said) => amounts(said, out, claim));

/** "£92,000 under budget" of 4 % and £2.3m. */
const isPart = (claim: Quantity, share: Quantity, whole: Quantity): boolean =>
  share.kind === 'percent' &&
  claim.kind !== 'percent' &&
  whole.kind === claim.kind &&
  whole.unit === claim.unit &&
  comesTo(claim, (first(whole) * first(share)) / 100);

/** "94 %" of "31 of my 33 students". */
const isQuota = (claim: Quantity, part: Quantity, whole: Quantity): boolean =>
  claim.kind === 'percent' &&
  claim.points !== true &&
  ['count', 'money'].includes(part.kind) &&
  part.label === undefined &&
  part.kind === whole.kind &&
  part.unit === whole.unit &&
  first(part) < first(whole) &&
  comesTo(claim, (first(part) / first(whole)) * 100);

/** "Two and a half times as many" of 150 and 390. */
const isTimes = (claim: Quantity, from: Quantity, to: Quantity): boolean =>
  claim.kind === 'multiple' &&
  from.kind === to.kind &&
  from.unit === to.unit &&
  comesTo(claim, first(to) / first(from));

/** "Six year groups" of "from Year 1 to Year 6". */
const areFrom = (claim: Quantity, from: Quantity, to: Quantity): boolean =>
  claim.kind === 'count' &&
  claim.label === undefined &&
  from.label !== undefined &&
  from.label === to.label &&
  claim.values.includes(to.figure - from.figure + 1);

/** "200 guests in all" of eight evenings with 25. */
const isProduct = (claim: Quantity, times: Quantity, many: Quantity): boolean =>
  times.kind === 'count' &&
  first(times) > 1 &&
  many.kind === claim.kind &&
  many.unit === claim.unit &&
  comesTo(claim, first(times) * first(many));

const inAll =
  /(?<!\p{L})(?:total|overall|altogether|combined|in all|zusammen|insgesamt|gesamt|au total|en tout|ensemble|en total|en conjunto|juntos)(?!\p{L})/iu;

const each = /^\s(?:per|an?(?= head)|each|apiece|pro|je|par|chacune?|por|cada)(?!\p{L})/iu;

/** "£180 per child" of £9,360 for 52. */
const isForEach = (claim: Quantity, sum: Quantity, among: Quantity): boolean =>
  sum.kind === claim.kind &&
  sum.unit === claim.unit &&
  among.kind === 'count' &&
  first(among) > 1 &&
  comesTo(claim, first(sum) / first(among));

const weekly =
  /(?<!\p{L})(?:weekly|(?:a|per|each|every) week|wöchentlich\p{L}*|(?:pro|je|die|in der) Woche|par semaine|hebdomadaires?|(?:por|a la) semana|semanal(?:es)?)(?!\p{L})/iu;
const monthly =
  /(?<!\p{L})(?:monthly|(?:a|per|each|every) month|monatlich\p{L}*|(?:pro|je|im) Monat|par mois|mensuel\p{L}*|(?:por|al) mes|mensual(?:es)?)(?!\p{L})/iu;
const yearly =
  /(?<!\p{L})(?:(?:a|per|each|every) year|yearly|annual(?:ly)?|p\. ?a\.|jährlich\p{L}*|(?:pro|je|im) Jahr|par an|annuel\p{L}*|(?:por|al) año|anual(?:es|mente)?)(?!\p{L})/iu;
const rhythms: readonly (readonly [RegExp, number])[] = [
  [weekly, 52],
  [monthly, 12],
  [yearly, 1],
];

/** "$1.6 million a year" of a weekly budget, "nearly ten a month" of 110 a year. */
export function inOtherRhythm(
  claim: Quantity,
  figures: readonly Quantity[],
  source: string,
  { before, after }: Around,
): boolean {
  const near = `${before.slice(-30)} | ${/^[^.;!?]{0,60}/.exec(after)?.[0] ?? ''}`;
  const said = rhythms.find(([rhythm]) => rhythm.test(near))?.[1];
  const had = rhythms.find(([rhythm]) => rhythm.test(source))?.[1];
  if (said === undefined || had === undefined || said === had) return false;
  return figures.some(
    (one) => one.kind === claim.kind && one.unit === claim.unit && comesTo(claim, (first(one) * had) / said),
  );
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(1e-6, Math.abs(b) * 1e-6);
