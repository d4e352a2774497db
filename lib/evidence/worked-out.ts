import { mergedMonths } from '../structure/dates';
import { isBeyond } from './beyond';
import { follows } from './figures-follow';
import type { LineFacts } from './line-facts';
import type { Quantity } from './quantities';
import { comesToInAll, inEachYear, isOfEachYear, near, type Around } from './quotients';

/** What a worked-out figure rests on. */
export type Basis = 'dates' | 'figures';

/** The lines that a sentence rests on. */
export interface Ground {
  cited: readonly LineFacts[];
  /** Lines whose dates may be meant, too. */
  anywhere: readonly LineFacts[];
  /** Those of them that are of a job. */
  ofJobs: readonly LineFacts[];
  /** All lines of the jobs that those are of. */
  job: readonly LineFacts[];
  /** How many jobs these are. */
  jobs: number;
}

/**
 * Whether a claimed figure follows from what its sources state: a length of time from their dates, as full years or
 * "n+" with 0.8 · source ≤ n ≤ source, or a difference or a share of two figures that stand together.
 */
export function workedOutFrom(
  claim: Quantity,
  work: { readonly months: number; readonly now: Date },
  { cited, anywhere, ofJobs, job, jobs }: Ground,
  around: Around,
): Basis | undefined {
  const lines = [...cited, ...job];
  if (claim.kind === 'year')
    return cited.some((line) => liesWithin(claim, line, around.before)) ? 'dates' : undefined;
  const length = lengthOf(claim, around.before);
  if (length !== undefined) {
    const ranges = lines.flatMap((line) => line.ranges);
    const lengths = [
      work.months,
      ...sinceEach(ranges),
      ...sinceEach(cited.flatMap((line) => line.ranges)),
      ...sinceEach(ofJobs.flatMap((line) => line.ranges)),
      ...[...lines, ...anywhere].flatMap((line) => line.ranges).map(({ from, to }) => to - from),
    ];
    if (lengths.some((months) => lasts(length, months))) return 'dates';
    if (length.plus && isModest(length, work.months)) return 'dates';
    if (cited.some((line) => isSince(length, line, work.now))) return 'dates';
  }
  if (cited.some((line) => liesBetween(claim, line, around))) return 'dates';
  if (isOfEachYear(around)) {
    const months = mergedMonths(lines.flatMap((line) => line.ranges));
    if (cited.some(({ quantities }) => inEachYear(claim, quantities, months))) return 'figures';
  }
  if (isNumberOfJobs(claim, jobs, around.after) || isNumberOfDegrees(claim, cited, around.after))
    return 'figures';
  if (cited.some(({ quantities, source }) => isBeyond(claim, quantities, around, source))) return 'figures';
  if (isSumOfLines(claim, cited) || isClimb(claim, cited, around.after)) return 'figures';
  if (
    cited.length <= mostTogether &&
    comesToInAll(
      claim,
      cited.map(({ quantities }) => quantities),
      around,
    )
  )
    return 'figures';
  return cited.some((line) => follows(claim, line, around)) ? 'figures' : undefined;
}

/** "Eleven places" from the 14th to the 3rd. */
const isClimb = ({ kind, values }: Quantity, cited: readonly LineFacts[], after: string): boolean =>
  kind === 'count' &&
  /^\s(?:places|ranks|positions|Plätze|rangs|puestos|posiciones)(?!\p{L})/iu.test(after) &&
  cited.some(({ quantities }) => {
    const ranks = quantities.filter(({ label }) => label === 'ordinal').map(({ figure }) => figure);
    return ranks.some((from) => ranks.some((to) => values.includes(from - to)));
  });

/** "129 positions" of 71 in one job and 58 in another: large enough to be no chance. */
function isSumOfLines({ kind, unit, values }: Quantity, cited: readonly LineFacts[]): boolean {
  if (!['count', 'money'].includes(kind) || (values[0] ?? 0) < 50) return false;
  const alike = cited.map(({ quantities }) =>
    quantities.filter((each) => each.kind === kind && each.unit === unit && each.label === undefined),
  );
  return alike.some((ones, index) =>
    alike
      .slice(index + 1)
      .some((others) =>
        ones.some((one) =>
          others.some((other) => near((one.values[0] ?? 0) + (other.values[0] ?? 0), values[0] ?? 0)),
        ),
      ),
  );
}

/** The figures of more lines come to too much together. */
const mostTogether = 4;

/** From each beginning on, all months once: a training before one's work may count or not. */
function sinceEach(ranges: LineFacts['ranges']): number[] {
  const ordered = [...ranges].sort((a, b) => a.from - b.from);
  return ordered.map((_, index) => mergedMonths(ordered.slice(index)));
}

/** "More than twelve years" of fifteen: part of one's work may be meant. */
const isModest = ({ values }: Quantity, months: number): boolean =>
  values.some((said) => said <= months && said >= months * 0.6);

/** "For nine years" of a certificate of 2017. */
function isSince({ values }: Quantity, { quantities, ranges }: LineFacts, now: Date): boolean {
  if (ranges.length > 0) return false;
  const years = quantities
    .filter(({ kind }) => kind === 'year')
    .map(({ figure }) => now.getFullYear() - figure);
  return years.some(
    (full) => full > 1 && values.some((said) => said === full * 12 || said === full * 12 - 12),
  );
}

/** "In 2015", "only 2015" of "2014 to 2017"; "since 2015" of them would be untrue. */
const liesWithin = ({ figure }: Quantity, { ranges }: LineFacts, before: string): boolean =>
  /(?:^|\s)(?:in|during|only|im Jahr|nur|en|pendant|seule?|durante|s[oó]lo)\s$/iu.test(before) &&
  ranges.some(({ from, to }) => from <= figure * 12 && to >= figure * 12 + 12);

/** A length of time, also where "five" stands for years: "since March 2021, more than five". */
function lengthOf(claim: Quantity, before: string): Quantity | undefined {
  if (claim.kind === 'duration' && claim.unit === 'month') return claim;
  // "Fourteen years, eight of them in charge"
  if (claim.like?.kind === 'duration' && claim.like.unit === 'month')
    return { ...claim, values: claim.values.map((value) => value * (claim.like?.factor ?? 1)) };
  // "Llevo ocho cursos"
  const inSchoolYears = claim.counted.includes('curso') && /(?:llev\p{L}+|durante|hace)\s$/iu.test(before);
  const isStart = inSchoolYears || /(?<!\p{L})(?:since|seit|depuis|desde)\s[^.!?]*$/iu.test(before);
  if (!isStart || claim.kind !== 'count') return undefined;
  if (claim.bare === undefined && !inSchoolYears) return undefined;
  return { ...claim, values: claim.values.map((value) => value * 12) };
}

/** Before 1950 a figure is no year for certain. */
const isEarlyYear = ({ kind, figure }: Quantity): boolean =>
  kind === 'count' && Number.isInteger(figure) && figure >= 1700 && figure < 1950;

/** "For almost five decades" of a firm founded in 1978. */
export function isAge({ kind, unit, values, plus, about }: Quantity, line: LineFacts, now: Date): boolean {
  if (kind !== 'duration' || unit !== 'month') return false;
  return line.quantities
    .filter((each) => each.kind === 'year' || isEarlyYear(each))
    .some(({ figure }) => {
      const age = now.getFullYear() - figure;
      return values.some(
        (said) =>
          said === age * 12 ||
          said === (age - 1) * 12 ||
          (about && Math.abs(said - age * 12) <= age * 1.2) ||
          (plus && said <= age * 12 && said >= age * 9.6),
      );
    });
}

const listOfYears = /(?<!\d)(?:19|20)\d\d, (?:(?:19|20)\d\d,? )+(?:and|und|et|y) (?:19|20)\d\d/iu;
const areTwoYears = /(?<!\d)(?:19|20)\d\d (?:and|und|et|y|&) (?:19|20)\d\d(?!\d)/iu;

/** "Four years earlier" of two years that a line names, or how many there are from the one to the other. */
function liesBetween(
  { kind, unit, values, noun, counted }: Quantity,
  { quantities, source }: LineFacts,
  around: Around,
): boolean {
  const isYears = kind === 'duration' && unit === 'month';
  const arePeople = noun === 'client' || (noun === 'person' && !counted.includes('report'));
  if (!isYears && (kind !== 'count' || arePeople)) return false;
  const said = (values[0] ?? 0) / (isYears ? 12 : 1);
  const years = quantities.filter((each) => each.kind === 'year').map(({ figure }) => figure);
  // "The festivals of 2016 and 2017", "three financial years" of 2017, 2018 and 2019
  if (kind === 'count' && said === 2 && areTwoYears.test(source)) return true;
  if (said === new Set(years).size && said > 2 && listOfYears.test(source)) return true;
  return years.some((from, index) =>
    years.slice(index + 1).some((to) => {
      const apart = Math.abs(to - from);
      if (apart === 0 || apart > mostYears) return false;
      const names = [from, to].every((year) => (around.before + around.after).includes(String(year)));
      if (said === apart + 1)
        return (
          names || season.test(around.after) || (isYears && inSuccession.test(around.said + around.after))
        );
      return isYears && said === apart;
    }),
  );
}

/** Of a longer stretch nobody counts the years. */
const mostYears = 8;
const season =
  /^\s(?:\p{L}+\s)?(?:summers?|winters|seasons|Sommern?|Wintern?|Saisons?|étés|hivers|saisons|veranos|inviernos|temporadas|campañas)(?!\p{L})/iu;
const inSuccession =
  /^[^.,;]{0,40}(?:success|consecutiv|consécutiv|running|in a row|in Folge|hintereinander|aufeinander|de suite|d['’]affilée|seguid)/iu;

const places =
  /^\s(?:\p{L}+\s)?(?:employers?|companies|firms|schools|hospitals|clinics|stores|hotels|restaurants|sites|agencies|organi[sz]ations|places|roles|positions|jobs|posts|Arbeitgebern?|Unternehmen|Firmen|Betrieben?|Einrichtungen|Häusern?|Schulen|Kliniken|Filialen|Agenturen|Stationen|Stellen|employeurs|entreprises|sociétés|établissements|écoles|hôpitaux|hôtels|agences|postes|empresas|centros|colegios|hospitales|hoteles|restaurantes|agencias|puestos)(?!\p{L})/iu;

/** "In three schools", where the sentence rests on three jobs. */
const isNumberOfJobs = ({ kind, values }: Quantity, jobs: number, after: string): boolean =>
  kind === 'count' && jobs > 1 && values.includes(jobs) && places.test(after);

/** "Two degrees", where the sentence rests on a bachelor's and a master's. */
const isNumberOfDegrees = ({ values }: Quantity, cited: readonly LineFacts[], after: string): boolean =>
  /^\s(?:\p{L}+\s)?(?:degrees|Abschlüssen?|Studienabschlüssen?|diplômes|títulos|titulaciones)(?!\p{L})/iu.test(
    after,
  ) && values.includes(cited.filter(({ level }) => level !== undefined).length);

function lasts(claim: Quantity, months: number): boolean {
  if (months <= 0) return false;
  return claim.values.some((said) => {
    // Full years, or "seven and a half".
    if (said % 12 === 0 && Math.floor(months / 12) * 12 === said) return true;
    if (said > 12 && said % 6 === 0 && Math.floor(months / 6) * 6 === said) return true;
    // Bare years and months counted from their first day may miss the end's.
    if (Math.abs(said - months) <= 1) return true;
    if (claim.about) return Math.abs(said - months) <= Math.max(2, Math.min(6, months * 0.1));
    return claim.plus && said <= months && said >= months * 0.8;
  });
}
