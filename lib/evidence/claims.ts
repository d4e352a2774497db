import { namesRole } from '../lexicon/roles';
import { findSkills } from '../lexicon/skills';
import { mergedMonths } from '../structure/dates';
import { isLatin, rulesLanguage, type RulesLanguage } from '../structure/language';
import type { Line, LineId } from '../structure/lines';
import { carries } from './carries';
import { findCredentials } from './credentials';
import { maskContacts, monthsNamed, readLineFacts, type LineFacts } from './line-facts';
import { findNames } from './names';
import type { Block, Passage } from './passages';
import { findQuantities } from './quantities';
import { settle, type CheckedSection, type Claim, type Sources } from './settle';
import { vocabularyOf } from './vocabulary';
import { flagReason, flagSentence, type ClaimKind, type FlagKind, type FlagReason } from './wording';

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
  /** In English; other languages go by `why`, which a check of an older page lacks. */
  sentence: string;
  why?: FlagReason;
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
    byId: new Map(own.map((line) => [line.id, line])),
    byGroup: grouped(own, groupOf),
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

function grouped(
  lines: readonly LineFacts[],
  groupOf: ClaimInput['groupOf'],
): ReadonlyMap<string, readonly LineFacts[]> {
  const groups = new Map<string, LineFacts[]>();
  for (const line of lines) {
    const group = groupOf(line.id);
    if (group === undefined) continue;
    const members = groups.get(group);
    if (members === undefined) groups.set(group, [line]);
    else members.push(line);
  }
  return groups;
}

/** A short text says too little of its language by itself: then it is taken to be its source's. */
function languageOf({ blocks }: ClaimInput, lines: readonly Line[]): RulesLanguage | undefined {
  const text = blocks.flatMap((block) => block.passages.map((passage) => passage.text)).join(' ');
  if (!isLatin(text.slice(0, 1000))) return undefined;
  const sure = text.length > 300 ? rulesLanguage(text.slice(0, 1500)) : undefined;
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
    const why = flagReason(verdict.kind, {
      from: sources.section === 'job_summary' ? 'posting' : 'resume',
      asked,
      basis: verdict.basis ?? 'dates',
      otherJob: verdict.otherJob === true,
    });
    const sentence = flagSentence(why, quote);
    const { what, start, end } = claim;
    return [
      {
        ...{ kind: verdict.kind, what, block, passage: index, start, end, quote, sentence, why },
        ...(asked ? { posting: true as const } : {}),
        ...(original === undefined ? {} : { originalLine: original }),
      },
    ];
  });
}

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
