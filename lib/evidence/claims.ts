import { namesRole } from '../lexicon/roles';
import { findSkills, skillById, type SkillHit } from '../lexicon/skills';
import { rulesLanguage } from '../structure/language';
import type { Line, LineId } from '../structure/lines';
import { lineCarries } from './carries';
import { findCredentials } from './credentials';
import { isDenied } from './denial';
import { maskBlanks, maskContacts, monthsNamed, type LineFacts } from './line-facts';
import { findNames } from './names';
import { openSources } from './open-sources';
import type { Block, Passage } from './passages';
import { findQuantities, type Quantity } from './quantities';
import { settle, type CheckedSection, type Claim, type Sources } from './settle';
import { flagReason, flagSentence, type ClaimKind, type FlagKind, type FlagReason } from './wording';

// Of one section's passages, those edited away included.
const mostKept = 500;

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

/** A flag before it is known where its passage stands. */
export type Finding = Omit<Flag, 'block' | 'passage'>;

export interface ClaimInput {
  blocks: readonly Block[];
  section: CheckedSection;
  resume: readonly Line[];
  posting: readonly Line[];
  /** Which job, or other part, a resume's line belongs to. */
  groupOf(line: LineId): string | undefined;
  /** Employers that the resume names, as it names them: known for names wherever they are said. */
  employers?: readonly string[];
  /** Ends date ranges that run until today. */
  now: Date;
}

/**
 * Points out what a written section states and its source doesn't: first the cited lines, then the same job, then the
 * whole resume. Flags come in reading order and don't overlap. Texts in scripts other than Latin are checked for
 * numbers and skills only.
 */
export function checkClaims(input: ClaimInput): Flag[] {
  const { sources, checked } = openSources(input);
  return input.blocks.flatMap((block, blockIndex) =>
    block.passages.flatMap((passage, index) => {
      const key = `${passage.sources.join()} ${passage.text}`;
      const findings = checked.get(key) ?? checkPassage(passage, sources);
      if (checked.size > mostKept) checked.clear();
      checked.set(key, findings);
      return findings.map((finding) => ({ ...finding, block: blockIndex, passage: index }));
    }),
  );
}

function checkPassage(passage: Passage, sources: Sources): Finding[] {
  const original = passage.sources.find((id) => id.startsWith('R'));
  return withoutOverlap(claimsOf(passage.text, sources)).flatMap((claim): Finding[] => {
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
        ...{ kind: verdict.kind, what, start, end, quote, sentence, why },
        ...(asked ? { posting: true as const } : {}),
        ...(original === undefined ? {} : { originalLine: original }),
      },
    ];
  });
}

// Without one of these no sentence is German: a cheaper look than counting the words of four languages.
const german = /\b(?:der|die|das|den|dem|des|und|ich|mit|von|bei|zu[rm]?|im|in|als|ein|eine[rmn]?|auf)\b/i;

function claimsOf(written: string, sources: Sources): Claim[] {
  const { section, words, employers } = sources;
  const text = maskBlanks(written);
  const masked = maskContacts(text);
  // A draft in German over an English resume is German in part only.
  const mayBeGerman = sources.language !== undefined && sources.language !== 'de' && german.test(text);
  const language = mayBeGerman && rulesLanguage(text) === 'de' ? 'de' : sources.language;
  const dates = monthsNamed(masked).map(({ key, start, end }): Claim => {
    return { what: 'date', start, end, holdsIn: (line) => line.months.has(key) || endsIn(key, line) };
  });
  const quantities = findQuantities(masked)
    .filter((quantity) => quantity.implicit === undefined && !isOfSpeech(masked, quantity))
    .map((quantity): Claim => {
      const named = numberedName(masked, quantity);
      return {
        what: quantity.kind === 'year' ? 'date' : 'quantity',
        start: quantity.start,
        end: quantity.end,
        holdsIn: (line) => lineCarries(line.quantities, quantity) || named?.test(line.text) === true,
        quantity,
      };
    });
  const found = findSkills(text);
  const hits = [...found, ...askedIn(text, found, sources)];
  const skills = hits
    .filter((hit) => hit.kind === 'named' && !namesRole(text.slice(hit.start, hit.end)))
    .map(({ id, start, end }): Claim => {
      const said = text.slice(start, end);
      // "GCP" is Google's cloud, or "Good Clinical Practice".
      const short = /^\p{Lu}{2,5}$/u.test(said) ? said.toLowerCase() : undefined;
      const holdsIn = (line: LineFacts) =>
        line.skills.has(id) ||
        isKindOf(id, line) ||
        isPartOf(said, line) ||
        hasAllOf(said, line) ||
        (short !== undefined && line.initials.includes(short));
      return { what: 'skill', start, end, holdsIn };
    });
  const practices = hits.filter((hit) => hit.kind === 'practice');
  const names =
    language === undefined
      ? []
      : findNames(text, language, words, employers).map((claim) => orPractice(claim, practices));
  if (section === 'job_summary')
    return [...dates, ...quantities, ...skills, ...names.filter(isPlaceOrFirm(text))];
  const credentials = language === undefined ? [] : findCredentials(text, [words.own, words.posting]);
  // A word of an employer's name may be a skill's: "Grantley Rail Services".
  const employed = names.filter(({ employer }) => employer === true);
  return [...employed, ...credentials, ...dates, ...quantities, ...skills, ...names];
}

/** Skills of the posting's that a sentence names where a list would be needed to know them. */
function askedIn(text: string, found: readonly SkillHit[], { asked, section }: Sources): SkillHit[] {
  if (section === 'job_summary') return [];
  return asked.flatMap(({ id, text: name }) => {
    const start = text.indexOf(name);
    const end = start + name.length;
    const isPart = name.length < 3 || /[\p{L}\d&+#/-]/u.test((text[start - 1] ?? ' ') + (text[end] ?? ' '));
    if (start < 0 || isPart || found.some((hit) => start < hit.end && end > hit.start)) return [];
    return [{ id, name, kind: 'named' as const, start, end }];
  });
}

/** "Two things may be of use": what a letter counts of its own. */
const isOfSpeech = (text: string, { kind, values: [value = 0], end }: Quantity): boolean =>
  kind === 'count' &&
  value <= 5 &&
  /^\s(?:\p{L}+\s)?(?:things|points|reasons|aspects|(?:of your )?(?:requirements|needs|wishes)|Dinge[n]?|Punkte[n]?|Gründe[n]?|Aspekte[n]?|choses|raisons|aspects|attentes|cosas|razones|aspectos|puntos)(?!\p{L})/iu.test(
    text.slice(end, end + 30),
  );

/** "Until November 2026" of a certificate of November 2022 that is valid for four years. */
const endsIn = (key: string, { months, quantities }: LineFacts): boolean => {
  const [year = 0, month] = key.split('-').map(Number);
  return quantities.some(
    ({ kind, unit, factor, figure }) =>
      kind === 'duration' && unit === 'month' && factor === 12 && months.has(`${year - figure}-${month}`),
  );
};

/** A CRM, of somebody who uses Salesforce. */
const isKindOf = (id: string, { skills }: LineFacts): boolean =>
  [...skills].some((each) => skillById(each)?.group === id);

/** "SAP MM" of "SAP ECC (MM, PP)", and "permis C", which is no language, of "permis B et C". */
function hasAllOf(said: string, { text }: LineFacts): boolean {
  const words = said.split(/\s+/);
  const isLicence = said.length === 1 && /permis|licen[cs]e|Führerschein|Klasse|carnet|class/iu.test(text);
  return (
    (words.length > 1 || isLicence) &&
    words.every(
      (word) =>
        /^\p{Lu}+$/u.test(word) && new RegExp(`(?<![\\p{L}\\d])${word}(?![\\p{L}\\d#+])`, 'u').test(text),
    )
  );
}

/** "APIs" of a "REST API" and "GitLab" of "GitLab CI", which are skills by themselves. */
function isPartOf(said: string, { text }: LineFacts): boolean {
  const name = /^(\p{Lu}[\p{L}\d]{2,}?)s?$/u.exec(said)?.[1];
  const at =
    name === undefined ? -1 : text.search(new RegExp(`(?<![\\p{L}\\d])${name}s?(?![\\p{L}\\d.])`, 'u'));
  return at >= 0 && !isDenied(text, at);
}

/** "OSHA 30-Hour" stands wherever "OSHA 30" does; undefined where no acronym goes before a figure. */
function numberedName(text: string, { start, figure }: Quantity): RegExp | undefined {
  const name = /(?<![\p{L}\d])\p{Lu}{3,6}(?=\s$)/u.exec(text.slice(Math.max(0, start - 8), start))?.[0];
  return name === undefined ? undefined : new RegExp(`(?<![\\p{L}\\d])${name}[\\s-]${figure}(?!\\d)`, 'u');
}

/** "Data & Analytics" with capitals stands where the line names the same practice in other words. */
function orPractice(claim: Claim, practices: readonly SkillHit[]): Claim {
  const within = practices.filter(({ start, end }) => start <= claim.start && end >= claim.end);
  if (within.length === 0) return claim;
  return { ...claim, holdsIn: (line) => claim.holdsIn(line) || within.some(({ id }) => line.skills.has(id)) };
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
