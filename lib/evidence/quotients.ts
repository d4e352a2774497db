import { findQuantities, type Quantity } from './quantities';

/** The text around a claim. */
export interface Around {
  before: string;
  /** The claim as it is written. */
  said: string;
  after: string;
}

/** Whether a figure is said as it comes out: equal, rounded to the precision shown, near it, or a least one. */
export function amounts(said: number, out: number, { kind, plus, about, precision }: Quantity): boolean {
  if (near(said, out)) return true;
  if (plus && said <= out && said >= out * 0.8) return true;
  if (plus && kind === 'multiple' && said === Math.floor(out)) return true;
  const most = about ? Math.min(out * 0.12, kind === 'percent' ? 2.5 : Infinity) : out * 0.1;
  if (Math.abs(said - out) > most) return false;
  return about || near(Math.round(out / precision) * precision, said);
}

/** Whether a claimed figure is a share of one of a line's figures or what one comes to by another. */
export function ofTwo(claim: Quantity, figures: readonly Quantity[], { before, after }: Around): boolean {
  const isDivided = dividedBy.test(before) || faster.test(after);
  const isMultiplied = multipliedBy.test(before);
  const isTotal = inAll.test(before) || inAll.test(after);
  return figures.some((one) =>
    figures.some(
      (other) =>
        one !== other &&
        (isPart(claim, one, other) ||
          isQuota(claim, one, other) ||
          isTimes(claim, one, other) ||
          (isDivided && isTimes({ ...claim, kind: 'multiple' }, other, one)) ||
          (isMultiplied && isTimes({ ...claim, kind: 'multiple' }, one, other)) ||
          isPace(claim, one, other, after) ||
          (isProduct(claim, one, other) &&
            (isTotal || saysTimes(`${before.slice(-45)} | ${after.slice(0, 40)}`, one))) ||
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

/** "200 guests in all" of eight evenings with 25. */
const isProduct = (claim: Quantity, times: Quantity, many: Quantity): boolean =>
  ['count', 'multiple'].includes(times.kind) &&
  first(times) > 1 &&
  many.kind === claim.kind &&
  many.unit === claim.unit &&
  comesTo(claim, first(times) * first(many));

/** "96 guests in two seatings" of 48 places. */
const saysTimes = (text: string, times: Quantity): boolean =>
  findQuantities(text).some(({ kind, figure }) => kind === 'count' && figure === times.figure);

const dividedBy =
  /(?<!\p{L})(?:divid\p{L}*|divis\p{L}*|split) (?:by|par|por)\s(?:(?:more than|over|almost|nearly|plus de|près de|presque|más de|casi)\s)?$/iu;
const multipliedBy =
  /(?<!\p{L})m?u?ltipli\p{L}* (?:(?:almost|nearly|fast|presque|casi|roughly) )?(?:by|par|por|mit)\s(?:(?:almost|nearly|fast|presque|casi|more than|plus de|más de)\s)?$/iu;
const faster =
  /^\s(?:faster|quicker|shorter|as (?:fast|quick)|schneller|kürzer|plus (?:vite|rapide|court)|más (?:rápid|cort))/iu;
const inAll =
  /(?<!\p{L})(?:total|overall|altogether|combined|in all|across the (?:whole )?team|im ganzen Team|pour toute l['’]équipe|en todo el equipo|zusammen|insgesamt|gesamt|au total|en tout|ensemble|en total|en conjunto|juntos)(?!\p{L})/iu;

/** "55 a week across the team" of five each, and of eleven people that another line names. */
export const comesToInAll = (
  claim: Quantity,
  lines: readonly (readonly Quantity[])[],
  { before, after }: Around,
): boolean =>
  (inAll.test(before) || inAll.test(after)) &&
  lines.some((one, index) =>
    lines.some(
      (other, at) => at !== index && one.some((times) => other.some((many) => isProduct(claim, times, many))),
    ),
  );

/** "Nearly four homes a month" of 54 in 14 months. */
function isPace(claim: Quantity, count: Quantity, time: Quantity, after: string): boolean {
  if (time.kind !== 'duration' || time.unit !== 'month') return false;
  // "62,000 euros in two years, some 31,000 a year"
  const isSum = claim.kind === 'count' && count.kind === 'money' && first(claim) >= 1000;
  if (count.kind !== claim.kind && !isSum) return false;
  const said = after.slice(0, 60);
  const months = monthly.test(said) ? 1 : yearly.test(said) ? 12 : undefined;
  if (months === undefined || first(time) <= months) return false;
  return comesTo(claim, (first(count) / first(time)) * months);
}

const each =
  /^(?:\s[\p{L}\d]+){0,3}?\s(?:per|an?(?= head)|each|apiece|pro|je|par|chacune?|por|cada)(?!\p{L})/iu;

/** "£180 per child" of £9,360 for 52. */
const isForEach = (claim: Quantity, sum: Quantity, among: Quantity): boolean =>
  sum.kind === claim.kind &&
  sum.unit === claim.unit &&
  among.kind === 'count' &&
  first(among) > 1 &&
  comesTo(claim, first(sum) / first(among));

const weekly =
  /(?:(?<!\p{L})(?:weekly|(?:a|per|each|every) week|wöchentlich\p{L}*|(?:pro|jede?|die|in der) Woche|(?:par|chaque) semaine|toutes les semaines|cada semana|hebdomadaires?|(?:por|a la) semana|semanal(?:es)?)|\/ ?(?:wk|week|woche))(?!\p{L})/iu;
const monthly =
  /(?:(?<!\p{L})(?:monthly|(?:a|per|each|every) month|monatlich\p{L}*|(?:pro|je|jeden|im) Monat|(?:par|chaque) mois|tous les mois|cada mes|mensuel\p{L}*|(?:por|al) mes|mensual(?:es)?)|\/ ?(?:mo|month|monat|mois|mes))(?!\p{L})/iu;
const yearly =
  /(?:(?<!\p{L})(?:(?:a|per|each|every) year|yearly|annual(?:ly)?|p\. ?a\.|jährlich\p{L}*|(?:pro|je|jedes|im) Jahr|par an|chaque année|tous les ans|cada año|annuel\p{L}*|(?:por|al) año|anual(?:es|mente)?)|\/ ?(?:yr|year|jahr|an|año)|(?<!\p{L})(?:in|im Jahr|en) (?:19|20)\d\d|\((?:19|20)\d\d\)|^(?:19|20)\d\d ?:)(?!\p{L})/iu;
const daily =
  /(?<!\p{L})(?:daily|(?:a|per|each|every) day|täglich\p{L}*|(?:pro|je|jeden|am) (?:Arbeits)?[Tt]ag|(?:par|chaque) jour|tous les jours|cada día|quotidien\p{L}*|(?:por|al) día|diari[oa]s?)(?!\p{L})/iu;
const quarterly =
  /(?<!\p{L})(?:quarterly|(?:a|per|each|every) quarter|vierteljährlich\p{L}*|quartalsweise|(?:pro|je|im) Quartal|par trimestre|trimestriel\p{L}*|(?:por|al) trimestre|trimestral(?:es)?)(?!\p{L})/iu;
const rhythms: readonly (readonly [RegExp, number])[] = [
  [weekly, 52],
  [monthly, 12],
  [quarterly, 4],
  [yearly, 1],
  [daily, 365],
  [daily, 260],
];

/** How often it is in a year what a text says that it is; more than once where it can be read so. */
const inYear = (text: string): number[] =>
  rhythms.filter(([rhythm]) => rhythm.test(text)).map(([, times]) => times);

/** "$1.6 million a year" of a weekly budget, "nearly ten a month" of 110 a year. */
export function inOtherRhythm(
  claim: Quantity,
  figures: readonly Quantity[],
  source: string,
  { before, after }: Around,
): boolean {
  const said = inYear(`${before.slice(-30)} | ${/^[^.;!?]{0,60}/.exec(after)?.[0] ?? ''}`);
  if (said.length === 0) return false;
  const alike = figures.filter(({ kind, unit }) => kind === claim.kind && unit === claim.unit);
  return inYear(source).some((had) =>
    said.some(
      (times) =>
        (times < had && claim.kind === 'count' && claim.values.includes(had / times)) ||
        (times !== had && alike.some((one) => comesTo(claim, (first(one) * had) / times))),
    ),
  );
}

/** Whether what follows a figure says that it is one of each year. */
export const isOfEachYear = ({ after }: Around): boolean => yearly.test(after.slice(0, 60));

/** "Some forty a year" of 140 over the months that the lines span. */
export const inEachYear = (claim: Quantity, figures: readonly Quantity[], months: number): boolean =>
  months > 12 &&
  figures.some(
    (one) => one.kind === claim.kind && one.unit === claim.unit && comesTo(claim, (first(one) * 12) / months),
  );

/** Equal, as floating point has it. */
export const near = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(1e-6, Math.abs(b) * 1e-6);
