import type { RulesLanguage } from '../structure/language';
import type { LineId } from '../structure/lines';
import {
  isOfPlan,
  isToLearn,
  readTold,
  speaksOfEmployer,
  tellsDemand,
  tellsOfPosting,
} from './about-employer';
import { countsSame, lineGives } from './carries';
import { isDeniedAround } from './denial';
import { follows } from './figures-follow';
import type { Employer } from './employers';
import { likelyLines } from './likely-lines';
import type { LineFacts } from './line-facts';
import type { Passage } from './passages';
import type { Quantity } from './quantities';
import type { Around } from './quotients';
import type { Vocabulary } from './vocabulary';
import type { ClaimKind, FlagKind } from './wording';
import { isAge, workedOutFrom, type Basis } from './worked-out';

/** The sections of running text that state facts. */
export type CheckedSection = 'resume_summary' | 'work_experience' | 'cover_letter' | 'job_summary';

/** A fact stated in a passage; `start` and `end` are UTF-16 offsets in its text. */
export interface Claim {
  what: ClaimKind;
  start: number;
  end: number;
  /** `listed` says that the line stands under a heading for certificates. */
  holdsIn(line: LineFacts, listed?: boolean): boolean;
  quantity?: Quantity;
  /** A name that is one of the resume's employers. */
  employer?: true;
}

/** What a section is checked against; for the job summary, `own` is the posting. */
export interface Sources {
  section: CheckedSection;
  own: readonly LineFacts[];
  byId: ReadonlyMap<string, LineFacts>;
  byGroup: ReadonlyMap<string, readonly LineFacts[]>;
  posting: readonly LineFacts[];
  /** Skills that the posting names, as it writes them. */
  asked: readonly { id: string; text: string }[];
  /** Words of the employer's name, as the posting gives it. */
  hirer: RegExp | undefined;
  words: { own: Vocabulary; posting: Vocabulary };
  employers: readonly Employer[];
  /** Of all work, each month once. */
  months: number;
  now: Date;
  groupOf(line: LineId): string | undefined;
  language: RulesLanguage | undefined;
}

/** How a doubtful claim stands; `otherJob` where only another job than the passage's has it. */
export interface Verdict {
  kind: FlagKind;
  basis?: Basis;
  otherJob?: boolean;
}

/** Whether a group of lines is a job. */
export const isJob = (group: string | undefined): boolean => group?.startsWith('job-') === true;

/** A line with a year of its own, or that counts the same or gives the same figure of something else, isn't helped by its neighbours. */
function contradicts({ quantities }: LineFacts, { what, quantity }: Claim): boolean {
  if (what === 'date') return quantities.some(({ kind }) => kind === 'year');
  return (
    quantity !== undefined &&
    quantities.some(
      (each) =>
        each.figure === quantity.figure ||
        countsSame(each, quantity) ||
        (quantity.label !== undefined && each.label === quantity.label),
    )
  );
}

/** How a claim stands; undefined where it is carried, or isn't about the person. */
export function settle(claim: Claim, passage: Passage, sources: Sources): Verdict | undefined {
  const { own, byId, byGroup, groupOf, section } = sources;
  const holds = (line: LineFacts) => claim.holdsIn(line, groupOf(line.id) === 'certificates');
  if (section === 'job_summary') return own.some(holds) ? undefined : { kind: 'not-found' };
  const cited = passage.sources.map((id) => byId.get(id)).filter((line) => line !== undefined);
  if (cited.some(holds)) return undefined;
  const groups = new Set(passage.sources.map((id) => groupOf(id)).filter((group) => group !== undefined));
  const contradicted = cited.some((line) => contradicts(line, claim));
  // Of other lines only what they say just so is the sentence's: a figure near theirs is another fact.
  const holdsBeside = (line: LineFacts) =>
    holds(line) &&
    (claim.quantity === undefined || claim.what === 'date' || lineGives(line.quantities, claim.quantity));
  const beside = [...groups].some((group) => byGroup.get(group)?.some(holdsBeside));
  if (beside && !contradicted) return undefined;
  const resting = cited.length > 0 ? cited : likelyLines(passage.text, own, sources.words.own);
  if (groups.size === 0 && (resting.some(holds) || own.some(holdsBeside)))
    return claim.what === 'date' && isOfAnotherTime(claim, passage, sources)
      ? { kind: 'elsewhere' }
      : undefined;
  const jobs = new Set(resting.map(({ id }) => groupOf(id)).filter(isJob));
  const figure = cited.some((line) => givesOtherwise(line, claim.quantity)) ? undefined : claim.quantity;
  const basis =
    figure &&
    workedOutFrom(
      figure,
      sources,
      {
        cited: resting,
        // A sentence that names no line may tell of any job.
        anywhere: cited.length > 0 ? [] : own,
        ofJobs: cited.length > 0 ? [] : own.filter(({ id }) => isJob(groupOf(id))),
        job: [...jobs].flatMap((group) => byGroup.get(group ?? '') ?? []),
        jobs: jobs.size,
      },
      aroundIn(passage.text, claim),
    );
  if (basis !== undefined) return { kind: 'worked-out', basis };
  if (isOfOthers(claim, passage, sources)) return undefined;
  if (claim.what === 'name' && isWrapped(passage.text.slice(claim.start, claim.end), cited)) return undefined;
  return elsewhere(claim, sources, groups, beside);
}

/** Whether a line gives the same figure of something else: "18 months" for which a sentence has "18 years". */
const givesOtherwise = ({ quantities }: LineFacts, claim: Quantity | undefined): boolean =>
  claim !== undefined &&
  claim.bare === undefined &&
  claim.share === undefined &&
  claim.written === claim.figure &&
  quantities.some(
    ({ figure, kind, unit, label, implicit }) =>
      figure === claim.figure &&
      label === undefined &&
      implicit === undefined &&
      ((kind === 'percent') !== (claim.kind === 'percent') ||
        (kind === 'duration' && claim.kind === 'duration' && unit !== claim.unit)),
  );

/** "OMICRON Test Universe", whose last word begins the next line. */
const isWrapped = (name: string, cited: readonly LineFacts[]): boolean =>
  name.split(' ').some((_, at, words) => {
    const [end, start] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    return (
      end !== '' &&
      cited.some(({ text }, index) => text.endsWith(end) && cited[index + 1]?.text.startsWith(start) === true)
    );
  });

const aroundIn = (text: string, { start, end }: Claim): Around => ({
  before: text.slice(0, start),
  said: text.slice(start, end),
  after: text.slice(end),
});

/** Whether a year stands in the resume, but not with what a sentence without citations tells of. */
function isOfAnotherTime(claim: Claim, passage: Passage, sources: Sources): boolean {
  const likely = likelyLines(passage.text, sources.own, sources.words.own);
  const year = (claim.quantity?.figure ?? NaN) * 12;
  const tells = (line: LineFacts) =>
    claim.holdsIn(line) || line.ranges.some(({ from, to }) => from < year + 12 && to > year);
  if (likely.length === 0 || likely.some(tells)) return false;
  if (likely.some((line) => contradicts(line, claim))) return true;
  const jobs = new Set(likely.map(({ id }) => sources.groupOf(id)).filter(isJob));
  return ![...jobs].some((job) => sources.byGroup.get(job ?? '')?.some(tells));
}

/** "Ten years, five of them in charge": a posting's figure may leave out what it counts. */
const givesFigure = ({ quantities }: LineFacts, { quantity }: Claim): boolean =>
  quantity !== undefined &&
  quantities.some(
    ({ figure, kind, unit, bare }) =>
      figure === quantity.figure &&
      ((kind === quantity.kind && unit === quantity.unit) ||
        kind === 'count' ||
        bare === true ||
        quantity.bare === true),
  );

/** Denied ("I have not used …"), or a letter's word about the employer. */
function isOfOthers(
  claim: Claim,
  { text, sources: ids }: Passage,
  { section, posting, hirer, language, now }: Sources,
): boolean {
  const isName = claim.what === 'name';
  if (claim.what !== 'quantity' && claim.what !== 'date' && isDeniedAround(text, claim.start, claim.end))
    return true;
  if (tellsOfPosting(text, claim.start, language) && posting.some((line) => claim.holdsIn(line))) return true;
  if (section !== 'cover_letter') return false;
  const told = readTold({ text, citesOwn: ids.length > 0, language, hirer }, claim);
  if (claim.quantity?.kind === 'duration' && isOfPlan(told)) return true;
  if (claim.what === 'quantity' && isDeniedAround(text, claim.start, claim.end))
    return posting.some((line) => givesFigure(line, claim));
  if (posting.some((line) => claim.holdsIn(line)))
    return (
      speaksOfEmployer(told, isName) ||
      (claim.what === 'skill' && isToLearn(told)) ||
      (claim.what === 'quantity' && tellsDemand(told))
    );
  const { quantity } = claim;
  const around = aroundIn(text, claim);
  const follow = (line: LineFacts) =>
    quantity !== undefined && (isAge(quantity, line, now) || follows(quantity, line, around));
  if (speaksOfEmployer(told, false) && posting.some(follow)) return true;
  return posting.some((line) => givesFigure(line, claim)) && tellsDemand(told);
}

// The same figure comes in several sentences and sections, and each search goes through the whole resume.
const found = new WeakMap<readonly LineFacts[], Map<string, readonly LineFacts[]>>();

function linesHolding(claim: Claim, own: readonly LineFacts[]): readonly LineFacts[] {
  const search = () => own.filter((line) => claim.holdsIn(line));
  if (claim.quantity === undefined) return search();
  const known = found.get(own) ?? new Map<string, readonly LineFacts[]>();
  found.set(own, known);
  const key = JSON.stringify({ ...claim.quantity, start: 0, end: 0 });
  const lines = known.get(key) ?? search();
  known.set(key, lines);
  return lines;
}

/** A place, a skills list or a profile speaks for every job; another job doesn't. */
function elsewhere(
  claim: Claim,
  { own, groupOf }: Sources,
  groups: ReadonlySet<string>,
  beside: boolean,
): Verdict | undefined {
  const holding = linesHolding(claim, own);
  if (holding.length === 0) return { kind: 'not-found' };
  const fromJob = [...groups].some(isJob);
  const ofJobs = holding.filter((line) => isJob(groupOf(line.id)));
  // A profile that names an employer doesn't lend it to another job.
  const onlyJobs = claim.employer === true ? ofJobs.length > 0 : ofJobs.length === holding.length;
  const free = claim.what === 'name' || claim.what === 'skill';
  if (free && !(onlyJobs && fromJob)) return undefined;
  return { kind: 'elsewhere', otherJob: onlyJobs && fromJob && !beside };
}
