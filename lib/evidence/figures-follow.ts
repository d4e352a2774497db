import { tellsDifference } from './comparing';
import type { LineFacts } from './line-facts';
import type { Quantity } from './quantities';
import { amounts, inOtherRhythm, near, ofTwo, type Around } from './quotients';

/**
 * Whether a claimed figure follows from those of a line: a difference, that in per cent, a sum, the others of a number
 * of people, how many a list names, or about what stands between two.
 */
export function follows(claim: Quantity, line: LineFacts, around: Around): boolean {
  if (claim.kind === 'year' || claim.label !== undefined) return false;
  return (
    followsFrom(claim, line, around) ||
    (claim.like !== undefined && followsFrom(asLike(claim, claim.like), line, around))
  );
}

function followsFrom(claim: Quantity, { quantities, source }: LineFacts, around: Around): boolean {
  const all = quantities.filter(({ kind, label }) => kind !== 'year' && label === undefined);
  const figures = all.slice(0, mostFigures);
  // "From 40 to 15" states two ends and no difference.
  const isEnd =
    /(?:^|\s)(?:from|between|to|von|auf|zwischen|à|entre|al|hasta|jusqu['’]à)\s(?:(?:about|around|some|roughly|rund|etwa|environ|unos|unas)\s)?[$€£]?$|\d[^.,;]{0,20}\sa\s$/iu.test(
      around.before,
    );
  if (
    isSum(claim, all, source) ||
    isOthers(claim, figures, source, around) ||
    isOnes(claim, source) ||
    isMean(claim, all, around) ||
    isListed(claim, source) ||
    isListed(claim, listBehind.exec(around.after)?.[1] ?? '')
  )
    return true;
  if (areNamed(claim, quantities)) return true;
  if (ofTwo(claim, figures, around) || inOtherRhythm(claim, all, source, around)) return true;
  const isCompared = (!isEnd || moreOrLess.test(around.after)) && tellsDifference(around);
  return figures.some((first, index) =>
    figures.slice(index + 1).some((second) => {
      const between = source.slice(first.end, second.start);
      const lead = source.slice(Math.max(0, first.start - 12), first.start);
      return (
        ((isCompared || first.kind === 'money') && isDifference(claim, first, second)) ||
        (!isEnd && isChange(claim, first, second, lead, between)) ||
        isWithin(claim, first, second, between)
      );
    }),
  );
}

const mean =
  /(?<!\p{L})(?:averag\p{L}*|(?:on|in the) (?:average|mean)|durchschnittlich\p{L}*|im (?:Durchschnitt|Schnitt|Mittel)|en moyenne|moyenne|de (?:media|promedio)|media|promedio)(?!\p{L})/iu;

/** "Averaged 110 %" of 104, 112, 96, 121 and 117 %. */
function isMean(claim: Quantity, figures: readonly Quantity[], { before, after }: Around): boolean {
  if (!mean.test(before.slice(-40)) && !mean.test(after.slice(0, 40))) return false;
  const alike = figures.filter(({ kind, unit }) => kind === claim.kind && unit === claim.unit);
  const sum = alike.reduce((total, { values: [value = 0] }) => total + value, 0);
  return alike.length > 2 && claim.values.some((said) => amounts(said, sum / alike.length, claim));
}

const moreOrLess = /^\s(?:more|fewer|less|lower|higher|mehr|weniger|de (?:plus|moins)|más|menos)(?!\p{L})/iu;

/** More than this many figures stand for too many differences. */
const mostFigures = 6;

/** "Six year groups" of "from Year 1 to Year 6". */
const areNamed = (claim: Quantity, quantities: readonly Quantity[]): boolean =>
  claim.kind === 'count' &&
  quantities.some(
    (from) =>
      from.label !== undefined &&
      quantities.some(
        (to) =>
          to.label === from.label &&
          to.start > from.start &&
          claim.values.includes(to.figure - from.figure + 1),
      ),
  );

/** "By 16 points" of 24 and 40. */
function isDifference(claim: Quantity, one: Quantity, other: Quantity): boolean {
  const [first, second] = [asLike(one, claim), asLike(other, claim)];
  if (!areAlike(first, second)) return false;
  // "By some 700" of hours that a line counts
  if (claim.bare && second.kind === 'duration' && first.factor === second.factor)
    return amounts(claim.figure, Math.abs(first.figure - second.figure), claim);
  const isSum = claim.kind === 'count' && second.kind === 'money' && (claim.values[0] ?? 0) >= 10_000;
  const alike = isSum || (second.kind === claim.kind && second.unit === claim.unit);
  const inPoints = claim.points === true && second.kind === 'count';
  return (alike || inPoints) && claim.values.some((said) => amounts(said, apart(first, second), claim));
}

/** "From 14 weeks to 6": a bare figure as what it may measure, where the claim measures that. */
const asLike = (figure: Quantity, { kind, unit }: Pick<Quantity, 'kind' | 'unit'>): Quantity =>
  figure.like?.kind === kind && figure.like.unit === unit
    ? { ...figure, kind, unit, values: figure.values.map((value) => value * (figure.like?.factor ?? 1)) }
    : figure;

/** "By a fifth" of "from 50 to 40": what it was before is the whole. */
function isChange(claim: Quantity, first: Quantity, next: Quantity, lead: string, between: string): boolean {
  const second = asLike(next, first);
  if (claim.kind !== 'percent' || claim.points === true || !areAlike(first, second)) return false;
  if (between.length > 50 || between.includes(';') || !turns.test(lead + between)) return false;
  const before = fromBehind.test(between) ? second : first;
  const share = (apart(first, second) / (before.values[0] ?? 0)) * 100;
  return claim.values.some(
    (said) => (share - said < 1 && said - share <= 0.5) || amounts(said, share, claim),
  );
}

const turns =
  /(?<!\p{L})(?:from|to|against|versus|vs|instead|down|up|by|von|auf|gegenüber|statt|gegen|de|du|à|au|contre|del?|al?|hasta|frente|pasó)(?!\p{L})|[→>–-]|(?:19|20)\d\d/iu;
const fromBehind =
  /(?<!\p{L})(?:from|than|against|versus|vs|instead of|compared|gegenüber|statt|contre|au lieu|frente|desde)(?!\p{L})|\((?:19|20)\d\d/iu;

const apart = (first: Quantity, second: Quantity): number =>
  Math.abs((first.values[0] ?? 0) - (second.values[0] ?? 0));

const areAlike = (first: Quantity, second: Quantity): boolean =>
  first.kind === second.kind && first.unit === second.unit && second.start - first.end <= 110;

/** "Five people" of three journeymen and two apprentices, "seven" of five engineers, a designer and a manager. */
function isSum(claim: Quantity, figures: readonly Quantity[], source: string): boolean {
  if (claim.kind !== 'count') return false;
  return figures.some((first, index) => {
    let sum = first.values[0] ?? 0;
    let last = first;
    for (const next of figures.slice(index + 1)) {
      if (first.kind !== 'count' || next.kind !== 'count' || !plus.test(source.slice(last.end, next.start)))
        break;
      sum += next.values[0] ?? 0;
      last = next;
      if (isSaid(claim, sum)) return true;
    }
    return (
      first.kind === 'count' && andOne.test(source.slice(last.end, last.end + 60)) && isSaid(claim, sum + 1)
    );
  });
}

const isSaid = (claim: Quantity, sum: number): boolean =>
  claim.values.some(
    (said) =>
      near(said, sum) ||
      (claim.plus && said < sum && said >= sum * 0.7) ||
      (claim.about && Math.abs(said - sum) <= sum * 0.05),
  );

const joint = String.raw`(?:,|;|,?\s(?:and|und|et|y|e|plus|sowie|ainsi que|más|&|\+))`;
const plus = new RegExp(
  String.raw`^(?:\s+(?:\p{L}[\p{L}/'’-]*|\d\.?º|\d+s|\d|(?:19|20)\d\d)){0,6}${joint}\s(?:(?:of|about|some|around|roughly|von|etwa|rund|de|environ|unos|unas)\s){0,2}$|^\s*[+&]\s*$`,
  'iu',
);
const andOne = new RegExp(
  String.raw`^(?:\s+(?:\p{L}[\p{L}/-]*|\d\.?º|\d+s)){1,5}${joint}\s(?:of\s|von\s|de\s|d['’])?(?:an?|one|eine[mnr]?|einem|ein|une?|un[ao])\s\p{L}`,
  'iu',
);

/** "With seven colleagues" of a rota of eight, "four of us" of three colleagues, "a team of five" of four others. */
function isOthers(
  claim: Quantity,
  figures: readonly Quantity[],
  source: string,
  { before, after }: Around,
): boolean {
  const step = others.test(after) ? 1 : ofUs.test(after) || asOne.test(before) ? -1 : 0;
  if (claim.kind !== 'count') return false;
  return figures.some(({ kind, start, end, values: [had = 0] }) => {
    const isBeside = besides.test(source.slice(Math.max(0, start - 12), start));
    const isWith = claim.noun === 'person' && withThem.test(source.slice(Math.max(0, start - 6), end + 16));
    const all = isBeside || isWith ? -1 : step;
    return kind === 'count' && all !== 0 && claim.values.includes(had - all);
  });
}

const others =
  /^\s(?:other (?!than)|others|colleagues|more(?!\p{L})|anderen|weiteren|Kolleg(?:en|innen)|autres|collègues|otr[oa]s|compañer[oa]s)/iu;
const besides = /(?<!\p{L})(?:other|anderen|weiteren|autres|otr[oa]s)\s$/iu;
const withThem =
  /(?<!\p{L})(?:with|mit|avec|con)\s\S+\s(?:weiteren\s)?(?:colleagues|Kolleg|collègues|compañer)/iu;
const ofUs = /^\s(?:of us|von uns|d['’]entre nous|de nosotr[oa]s)(?!\p{L})/iu;
const asOne = /(?<!\p{L})(?:zu|à|entre)\s$/iu;

const oneOf = String.raw`(?:an?|one|eine[mnrs]?|ein|une?|un[ao]?)`;
const ones = new RegExp(
  String.raw`(?<!\p{L})${oneOf}\s[^.;:,\d]{3,50}?(?:,\s(?:d['’])?${oneOf}\s[^.;:,\d]{3,50}?)*,?\s(?:and|und|et|y)\s(?:d['’]|de )?${oneOf}\s(?=\p{L})`,
  'giu',
);

/** "Two people" of a junior product manager and an apprentice. */
function isOnes(claim: Quantity, source: string): boolean {
  const [said = 0] = claim.values;
  if (claim.kind !== 'count' || said < 2 || said > 4) return false;
  return [...source.matchAll(ones)].some(
    ([all]) => [...all.matchAll(new RegExp(String.raw`(?<!\p{L})${oneOf}\s`, 'giu'))].length === said,
  );
}

/** "In three shifts" of "morning, evening and night". */
function isListed(claim: Quantity, source: string): boolean {
  const [said = 0] = claim.values;
  if (claim.kind !== 'count' || said < 2 || said > 6) return false;
  return [...source.matchAll(said === 2 ? pairOfNames : list)].some(
    ([all]) => all.split(/,\s|,?\s(?:and|und|et|y|e|&)\s/).length === said,
  );
}

// "Two tools, Lucca and Silae": each of them is held against the source by itself.
const listBehind = /^(?:\s\p{L}[\p{L}-]*){1,6}?(?:,|:|\s[–(—-])\s?([^.;:!?)]*)/u;
const list =
  /(?:\p{L}[\p{L}\d-]*(?:\s\p{L}[\p{L}\d-]*){0,2},\s){1,5}\p{L}[\p{L}\d-]*(?:\s\p{L}[\p{L}\d-]*){0,2},?\s(?:and|und|et|y|e|&)\s\p{L}/giu;
const pairOfNames =
  /\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*){0,3}\s(?:and|und|et|y|e|&)\s(?:de |d['’]|du |des |del |von )?\p{Lu}/gu;

/** "About ten" of 8 to 12. */
function isWithin(claim: Quantity, first: Quantity, second: Quantity, between: string): boolean {
  if (!claim.about || first.kind !== claim.kind || first.unit !== claim.unit) return false;
  if (!/^\s*(?:[-–—]|to|bis|à|a|and|und|et|y)\s*$/iu.test(between)) return false;
  return claim.values.some((said) => said >= (first.values[0] ?? 0) && said <= (second.values[0] ?? 0));
}
