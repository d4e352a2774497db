import { namesRole } from '../lexicon/roles';
import { findSkills } from '../lexicon/skills';
import { mergedMonths } from '../structure/dates';
import { isLatin, rulesLanguage, type RulesLanguage } from '../structure/language';
import type { Line, LineId } from '../structure/lines';
import { speaksOfEmployer } from './about-employer';
import { carries } from './carries';
import { findCredentials } from './credentials';
import { isDeniedAround } from './denial';
import { maskContacts, monthsNamed, readLineFacts, type LineFacts } from './line-facts';
import { findNames } from './names';
import type { Block, Passage } from './passages';
import { findQuantities, type Quantity } from './quantities';
import { vocabularyOf, type Vocabulary } from './vocabulary';
import { flagSentence, type ClaimKind, type FlagKind } from './wording';
import { workedOutFrom, type Basis } from './worked-out';

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
  words: { own: Vocabulary; posting: Vocabulary };
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
  const { section, groupOf, now } = input;
  const posting = readLineFacts(input.posting, now);
  const ownLines = section === 'job_summary' ? input.posting : input.resume;
  const own = readLineFacts(ownLines, now);
  const sources: Sources = {
    section,
    own,
    posting,
    words: { own: vocabularyOf(ownLines), posting: vocabularyOf(input.posting) },
    months: mergedMonths(own.filter(({ id }) => groupOf(id) !== 'education').flatMap((line) => line.ranges)),
    groupOf,
    language: languageOf(input, ownLines),
  };
  return input.blocks.flatMap((block, blockIndex) =>
    block.passages.flatMap((passage, index) => checkPassage(passage, blockIndex, index, sources)),
  );
}

/** A short text says too little of its language by itself: then it is taken to be its source's. */
function languageOf({ blocks }: ClaimInput, lines: readonly Line[]): RulesLanguage | undefined {
  const text = blocks.flatMap((block) => block.passages.map((passage) => passage.text)).join(' ');
  if (!isLatin(text)) return undefined;
  const sure = text.length > 300 ? rulesLanguage(text) : undefined;
  return (
    sure ??
    rulesLanguage(
      `${text} ${lines
        .map((line) => line.text)
        .join(' ')
        .slice(0, 4000)}`,
    ) ??
    rulesLanguage(text)
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
    const verdict = settle(claim, passage, sources);
    if (verdict === undefined) return [];
    const quote = passage.text.slice(claim.start, claim.end);
    const asked =
      claim.what === 'skill' &&
      sources.section !== 'job_summary' &&
      sources.posting.some((line) => claim.holdsIn(line));
    const sentence = flagSentence(verdict.kind, quote, {
      from: sources.section === 'job_summary' ? 'posting' : 'resume',
      asked,
      basis: verdict.basis ?? 'dates',
      otherJob: verdict.otherJob === true,
    });
    const { what, start, end } = claim;
    return [
      {
        ...{ kind: verdict.kind, what, block, passage: index, start, end, quote, sentence },
        ...(asked ? { posting: true as const } : {}),
        ...(original === undefined ? {} : { originalLine: original }),
      },
    ];
  });
}

const isJob = (group: string | undefined): boolean => group?.startsWith('job-') === true;

function claimsOf(text: string, { section, language, words }: Sources): Claim[] {
  const masked = maskContacts(text);
  const dates = monthsNamed(masked).map(({ key, start, end }): Claim => {
    return { what: 'date', start, end, holdsIn: (line) => line.months.has(key) };
  });
  const quantities = findQuantities(masked)
    .filter((quantity) => quantity.implicit === undefined)
    .map((quantity): Claim => ({
      what: quantity.kind === 'year' ? 'date' : 'quantity',
      start: quantity.start,
      end: quantity.end,
      holdsIn: (line) => line.quantities.some((each) => carries(each, quantity)),
      quantity,
    }));
  const skills = findSkills(text)
    .filter((hit) => hit.kind === 'named' && !namesRole(text.slice(hit.start, hit.end)))
    .map(({ id, start, end }): Claim => ({
      what: 'skill',
      start,
      end,
      holdsIn: (line) => line.skills.has(id),
    }));
  const names = language === undefined ? [] : findNames(text, language, words.own, words.posting);
  if (section === 'job_summary')
    return [...dates, ...quantities, ...skills, ...names.filter(isPlaceOrFirm(text))];
  const credentials = language === undefined ? [] : findCredentials(text, [words.own, words.posting]);
  return [...credentials, ...dates, ...quantities, ...skills, ...names];
}

/** A posting's own summary may use headings and terms of its own: only what stands for who and where is held to it. */
function isPlaceOrFirm(text: string): (claim: Claim) => boolean {
  return ({ start, end }) =>
    start === 0 || /\b(?:at|in|bei|chez|à|en)\s$/iu.test(text.slice(0, start)) || end === text.length;
}

/** Earlier lists win: a skill's name isn't checked again as a capitalised word. */
function withoutOverlap(claims: readonly Claim[]): Claim[] {
  const kept: Claim[] = [];
  for (const claim of claims) {
    if (!kept.some((each) => claim.start < each.end && claim.end > each.start)) kept.push(claim);
  }
  return kept.sort((a, b) => a.start - b.start);
}

const namesYear = (line: LineFacts): boolean => line.quantities.some(({ kind }) => kind === 'year');

/** How a claim stands; undefined where it is carried, or isn't about the person. */
function settle(
  claim: Claim,
  passage: Passage,
  sources: Sources,
): { kind: FlagKind; basis?: Basis; otherJob?: boolean } | undefined {
  const { own, groupOf, section } = sources;
  const holding = own.filter((line) => claim.holdsIn(line));
  if (section === 'job_summary') return holding.length > 0 ? undefined : { kind: 'not-found' };
  const cited = new Set<string>(passage.sources);
  if (holding.some((line) => cited.has(line.id))) return undefined;
  const groups = new Set(passage.sources.map(groupOf).filter((group) => group !== undefined));
  // Lines that name a year themselves aren't helped by another line's.
  const dated = claim.what === 'date' && own.some((line) => cited.has(line.id) && namesYear(line));
  const beside = holding.some((line) => groups.has(groupOf(line.id) ?? ''));
  if (groups.size === 0 ? holding.length > 0 : beside && !dated) return undefined;
  const context = own.filter(
    (line) => cited.has(line.id) || (isJob(groupOf(line.id)) && groups.has(groupOf(line.id) ?? '')),
  );
  const basis = claim.quantity && workedOutFrom(claim.quantity, sources.months, context);
  if (basis !== undefined) return { kind: 'worked-out', basis };
  const isName = claim.what === 'name';
  if ((isName || claim.what === 'skill') && isDeniedAround(passage.text, claim.start, claim.end))
    return undefined;
  if (section === 'cover_letter' && sources.posting.some((line) => claim.holdsIn(line))) {
    if (speaksOfEmployer(passage.text, claim, isName, cited.size > 0)) return undefined;
  }
  if (holding.length === 0) return { kind: 'not-found' };
  // A place, a skills list or a profile speaks for every job; another job doesn't.
  const onlyJobs = holding.every((line) => isJob(groupOf(line.id)));
  const listed = (isName || claim.what === 'skill') && (!onlyJobs || ![...groups].some(isJob));
  return listed ? undefined : { kind: 'elsewhere', otherJob: onlyJobs && !beside && [...groups].some(isJob) };
}
