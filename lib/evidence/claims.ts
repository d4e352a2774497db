import { findSkills } from '../lexicon/skills';
import { dateRanges, mergedMonths } from '../structure/dates';
import { rulesLanguage, type RulesLanguage } from '../structure/language';
import type { Line, LineId } from '../structure/lines';
import { findCredentials, findNames } from './claim-words';
import { isDenied, maskContacts, monthsNamed, readLineFacts, type LineFacts } from './line-facts';
import type { Block, Passage } from './passages';
import { carries, findQuantities, type Quantity } from './quantities';
import { flagSentence, type ClaimKind, type FlagKind } from './wording';

/** The sections of running text that state facts. */
export type CheckedSection = 'resume_summary' | 'work_experience' | 'cover_letter' | 'job_summary';

/** A claim that its source doesn't plainly carry. */
export interface Flag {
  kind: FlagKind;
  what: ClaimKind;
  block: number;
  passage: number;
  /** Where the quote stands in the passage's text, in UTF-16 units. */
  start: number;
  end: number;
  quote: string;
  sentence: string;
  /** The posting asks for it. */
  posting?: true;
  /** The first resume line that the passage names as its source. */
  originalLine?: LineId;
}

export interface ClaimInput {
  blocks: readonly Block[];
  section: CheckedSection;
  resume: readonly Line[];
  posting: readonly Line[];
  /** Which job, or other part, a resume's line belongs to. */
  groupOf(line: LineId): string | undefined;
  /** Ends date ranges that run until today. */
  now: Date;
}

interface Claim {
  what: ClaimKind;
  start: number;
  end: number;
  holdsIn(line: LineFacts): boolean;
  quantity?: Quantity;
}

interface Sources {
  section: CheckedSection;
  own: readonly LineFacts[];
  posting: readonly LineFacts[];
  months: number;
  groupOf: ClaimInput['groupOf'];
  language: RulesLanguage | undefined;
}

/**
 * Points out what a written section states and its source doesn't: first the cited lines, then the same job, then the
 * whole resume. Flags come in reading order and don't overlap. Texts in scripts other than Latin are checked for
 * numbers and skills only.
 */
export function checkClaims(input: ClaimInput): Flag[] {
  const aboutPosting = input.section === 'job_summary';
  const posting = readLineFacts(input.posting);
  const text = input.blocks.flatMap((block) => block.passages.map((passage) => passage.text)).join(' ');
  const sources: Sources = {
    section: input.section,
    own: aboutPosting ? posting : readLineFacts(input.resume),
    posting,
    months: mergedMonths(
      input.resume
        .filter(({ id }) => input.groupOf(id) !== 'education')
        .flatMap((line) => dateRanges(line.text, input.now)),
    ),
    groupOf: input.groupOf,
    language: rulesLanguage(text),
  };
  return input.blocks.flatMap((block, blockIndex) =>
    block.passages.flatMap((passage, index) => checkPassage(passage, blockIndex, index, sources)),
  );
}

/** What is checked in a language, and what isn't. */
export function coverage(language: RulesLanguage | undefined): { checked: string[]; unchecked: string[] } {
  const tone = ['tone', 'whether you led or helped'];
  if (language !== undefined)
    return { checked: ['numbers', 'dates', 'names', 'skills', 'degrees'], unchecked: tone };
  return { checked: ['numbers', 'years', 'skills'], unchecked: ['month names', 'names', 'degrees', ...tone] };
}

function checkPassage(passage: Passage, block: number, index: number, sources: Sources): Flag[] {
  const original = passage.sources.find((id) => id.startsWith('R'));
  return withoutOverlap(claimsOf(passage.text, sources)).flatMap((claim): Flag[] => {
    const kind = settle(claim, passage, sources);
    if (kind === undefined) return [];
    const quote = passage.text.slice(claim.start, claim.end);
    const asked =
      claim.what === 'skill' &&
      sources.section !== 'job_summary' &&
      sources.posting.some((line) => claim.holdsIn(line));
    const from = sources.section === 'job_summary' ? 'posting' : 'resume';
    return [
      {
        kind,
        what: claim.what,
        block,
        passage: index,
        start: claim.start,
        end: claim.end,
        quote,
        sentence: flagSentence(kind, quote, from, asked),
        ...(asked ? { posting: true as const } : {}),
        ...(original === undefined ? {} : { originalLine: original }),
      },
    ];
  });
}

function claimsOf(text: string, { section, language }: Sources): Claim[] {
  const masked = maskContacts(text);
  const dates = monthsNamed(masked).map(({ key, start, end }): Claim => {
    return { what: 'date', start, end, holdsIn: (line) => line.months.has(key) };
  });
  const quantities = findQuantities(masked).map((quantity): Claim => ({
    what: quantity.kind === 'year' ? 'date' : 'quantity',
    start: quantity.start,
    end: quantity.end,
    holdsIn: (line) => line.quantities.some((each) => carries(each, quantity)),
    quantity,
  }));
  const skills = findSkills(text)
    .filter((hit) => hit.kind === 'named' && !isDenied(text, hit.start))
    .map(({ id, start, end }): Claim => ({
      what: 'skill',
      start,
      end,
      holdsIn: (line) => line.skills.has(id),
    }));
  if (section === 'job_summary') return [...dates, ...quantities, ...skills];
  const words =
    language === undefined
      ? []
      : [...findCredentials(text), ...skills, ...findNames(text, language === 'de')];
  return [...dates, ...quantities, ...(language === undefined ? skills : words)];
}

/** Earlier lists win: a skill's name isn't checked again as a capitalised word. */
function withoutOverlap(claims: readonly Claim[]): Claim[] {
  const kept: Claim[] = [];
  for (const claim of claims) {
    if (!kept.some((each) => claim.start < each.end && claim.end > each.start)) kept.push(claim);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** How a claim stands; undefined where it is carried, or isn't about the person. */
function settle(claim: Claim, passage: Passage, sources: Sources): FlagKind | undefined {
  const { own, groupOf, section } = sources;
  const cited = new Set<string>(passage.sources);
  const holding = own.filter((line) => claim.holdsIn(line));
  if (section === 'job_summary') return holding.length > 0 ? undefined : 'not-found';
  if (holding.some((line) => cited.has(line.id))) return undefined;
  const groups = new Set(passage.sources.map((id) => groupOf(id)).filter((group) => group !== undefined));
  const free = groups.size === 0 || ![...groups].some((group) => group.startsWith('job-'));
  if (holding.some((line) => free || groups.has(groupOf(line.id) ?? ''))) return undefined;
  if (holding.length > 0) {
    return claim.what !== 'skill' && holding.every((line) => groupOf(line.id)?.startsWith('job-'))
      ? 'elsewhere'
      : undefined;
  }
  if (section === 'cover_letter' && isAboutEmployer(claim, passage.text, sources)) return undefined;
  return isWorkedOut(claim.quantity, sources.months) ? 'worked-out' : 'not-found';
}

const own = /\b(?:I(?:['’](?:ve|m))?|my|me|ich|meine?[nmrs]?|je|j['’]|mon|ma|mes|mi|mis|yo|he)\b/giu;
const theirs =
  /\b(?:you|your|the (?:team|role|position|company)|Sie|Ihre?[nmrs]?|vous|votre|vos|su|sus|usted(?:es)?)\b/giu;
const wish =
  /\b(?:would|look(?:ing)? forward|eager|excited|hope|apply(?:ing)?|interest(?:ed)?|bewerbe|freue|würde|postule|candidature|souhaite|solicito|me gustaría|keen|at|bei|chez|en) [^.;]{0,80}$/iu;
const past =
  /\b(?:used|worked|built|managed|led|earned|experience|years|verwendet|gearbeitet|Erfahrung|travaillé|utilisé|expérience|trabajé|usé|experiencia)\b/iu;

/** The posting speaks for the employer, the role and what is wanted, never for what the person has done. */
function isAboutEmployer(claim: Claim, text: string, { posting }: Sources): boolean {
  if (!posting.some((line) => claim.holdsIn(line))) return false;
  const before = text.slice(0, claim.start);
  const lastOwn = [...before.matchAll(own)].at(-1)?.index ?? -1;
  const lastTheirs = [...before.matchAll(theirs)].at(-1)?.index ?? -1;
  if (lastOwn < 0 || lastTheirs > lastOwn) return true;
  const clause = before.slice(lastOwn);
  return wish.test(clause) && !past.test(clause);
}

/** Total years: as full years of the merged ranges, or "n+" with 0.8 · total ≤ n ≤ total. */
function isWorkedOut(quantity: Quantity | undefined, months: number): boolean {
  if (quantity?.kind !== 'duration' || quantity.unit !== 'month' || months === 0) return false;
  return quantity.values.some(
    (said) =>
      Math.floor(months / 12) * 12 === said ||
      said === months ||
      ((quantity.plus || quantity.about) &&
        said <= months + (quantity.about ? 6 : 0) &&
        said >= months * 0.8),
  );
}
