import { findSkills } from '../lexicon/skills';
import { wordKey } from '../lexicon/tokens';
import { withoutAsides } from '../structure/asides';
import { mergedMonths } from '../structure/dates';
import { isLatin, rulesLanguage, type RulesLanguage } from '../structure/language';
import type { Line } from '../structure/lines';
import { parsePosting } from '../structure/posting';
import type { ClaimInput, Finding } from './claims';
import { readEmployers } from './employers';
import { readLineFacts, type LineFacts } from './line-facts';
import type { Sources } from './settle';
import { vocabularyOf } from './vocabulary';

/** A section's sources, and what was found in its passages so far, by their text and the lines that they name. */
export interface OpenSources {
  sources: Sources;
  checked: Map<string, readonly Finding[]>;
}

type Kept = Pick<ClaimInput, 'resume' | 'posting' | 'section'> & OpenSources & { at: number };

// After an edit all passages but one are as they were.
const kept = new WeakMap<ClaimInput['groupOf'], Kept[]>();

/** What a section is held against: the same object for the same texts, section and language. */
export function openSources(input: ClaimInput): OpenSources {
  const { section, groupOf, now } = input;
  const [resume, posting] = [withoutAsides(input.resume), withoutAsides(input.posting)];
  const ownLines = section === 'job_summary' ? posting : resume;
  const language = languageOf(input, ownLines);
  const all = kept.get(groupOf) ?? [];
  kept.set(groupOf, all);
  const same = all.find(
    (each) =>
      each.resume === resume &&
      each.posting === posting &&
      each.section === section &&
      each.sources.language === language &&
      each.at === now.getTime(),
  );
  if (same !== undefined) return same;
  const opened: Kept = {
    ...{ resume, posting, section, at: now.getTime(), checked: new Map() },
    sources: sourcesOf({ ...input, posting }, ownLines, language),
  };
  all.unshift(opened);
  all.splice(10);
  return opened;
}

function sourcesOf(
  { section, posting, groupOf, employers, now }: ClaimInput,
  ownLines: readonly Line[],
  language: RulesLanguage | undefined,
): Sources {
  const own = readLineFacts(ownLines, now);
  let months: number | undefined;
  let asked: Sources['asked'] | undefined;
  let hirer: { name: RegExp | undefined } | undefined;
  return {
    section,
    own,
    byId: new Map(own.map((line) => [line.id, line])),
    byGroup: grouped(own, groupOf),
    posting: readLineFacts(posting, now),
    words: { own: vocabularyOf(ownLines), posting: vocabularyOf(posting) },
    employers: section === 'job_summary' ? [] : readEmployers(employers ?? []),
    get months() {
      return (months ??= mergedMonths(
        own.filter(({ id }) => groupOf(id) !== 'education').flatMap((line) => line.ranges),
      ));
    },
    get asked() {
      return (asked ??= skillsAsked(posting));
    },
    get hirer() {
      return (hirer ??= { name: hirerOf(posting) }).name;
    },
    groupOf,
    language,
    now,
  };
}

/** A word that is a skill's name among others of a list is one in a sentence, too: "Blender". */
function skillsAsked(posting: readonly Line[]): Sources['asked'] {
  const named = posting.flatMap(({ text }) =>
    findSkills(text)
      .filter(({ kind }) => kind === 'named')
      .map(({ id, start, end }) => ({ id, text: text.slice(start, end) })),
  );
  return [...new Map(named.map((each) => [each.text, each])).values()].filter(({ text }) =>
    /^\p{Lu}/u.test(text),
  );
}

/** The words that an employer is called by: "Ardmoyle" of "Ardmoyle Medical Devices Ltd". */
function hirerOf(posting: readonly Line[]): RegExp | undefined {
  const [employer] = readEmployers([parsePosting(posting).company?.text ?? '']);
  const words = (employer?.name.match(/\p{Lu}[\p{L}\d&-]{2,}/gu) ?? []).filter((word) =>
    employer?.telling.has(wordKey(word)),
  );
  const [first] = words;
  return first === undefined ? undefined : new RegExp(`(?<![\\p{L}\\d])${first}(?![\\p{L}\\d])`, 'u');
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
