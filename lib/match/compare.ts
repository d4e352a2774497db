import { lowestEducationLevel } from '../lexicon/education';
import { spokenLanguages } from '../lexicon/languages';
import { related, skillById, type SkillHit } from '../lexicon/skills';
import { isLatin, rulesLanguage, type RulesLanguage } from '../structure/language';
import type { LineId } from '../structure/lines';
import type { Posting } from '../structure/posting';
import type { Resume } from '../structure/resume';
import { namesAlternatives, yearsAsked } from './asks';
import { explain } from './explain';
import type { Finding } from './finding';
import { findRequirements, type Requirement } from './requirements';
import type { Match, Row } from './rows';
import { contentWords, isSoft, sharedCount, wordsOf } from './words';

/** The resume's lines prepared for many look-ups. */
interface Shelf {
  resume: Resume;
  words: Map<LineId, ReadonlySet<string>>;
  all: Set<string>;
  language: RulesLanguage | undefined;
  /** Natural languages by their code, with the lines that name them. */
  spoken: () => ReadonlyMap<string, LineId[]>;
  comparable: boolean;
}

/** Rule-based rows for a resume and a posting, musts first. Empty only where the posting asks for nothing that can be read. */
export function compareByRules(
  resume: Resume,
  posting: Posting,
  requirements: readonly Requirement[] = findRequirements(posting),
): Row[] {
  const shelf = shelve(resume, posting);
  const rows = requirements.map((requirement) => toRow(requirement, shelf));
  // What rules can't compare (another language or script) would only pretend to be a gap.
  const checkable = rows.filter((row) => row.match !== 'unconfirmed');
  return checkable.length >= 4 ? checkable : rows;
}

function shelve(resume: Resume, posting: Posting): Shelf {
  const usable = resume.lines.filter(
    ({ id }) => resume.sectionOf(id) !== 'contact' || resume.lines.length < 12,
  );
  const words = new Map(usable.map((line) => [line.id, wordsOf(line)] as const));
  const text = resume.lines.map((line) => line.text).join('\n');
  const asked = posting.lines.map((line) => line.text).join('\n');
  const language = rulesLanguage(text);
  return {
    resume,
    words,
    language,
    spoken: once(() => languagesSpoken(resume)),
    all: new Set([...words.values()].flatMap((each) => [...each])),
    comparable: isLatin(text) === isLatin(asked) && (language ?? posting.language) === posting.language,
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function languagesSpoken(resume: Resume): Map<string, LineId[]> {
  const spoken = new Map<string, LineId[]>();
  for (const { id, text } of resume.lines) {
    for (const code of spokenLanguages(text)) spoken.set(code, [...(spoken.get(code) ?? []), id]);
  }
  return spoken;
}

function toRow(requirement: Requirement, shelf: Shelf): Row {
  const findings = findFor(requirement, shelf);
  const match = matchOf(findings, requirement.text, shelf);
  const lines = [...new Set(findings.filter(({ value }) => value > 0).flatMap((finding) => finding.lines))];
  return {
    requirement: requirement.text,
    importance: requirement.importance,
    match,
    postingLines: [requirement.line.id],
    resumeLines: match === 'missing' || match === 'unconfirmed' ? [] : lines.slice(0, 4),
    ...explain(match, findings, requirement.text),
  };
}

function findFor({ text, skills }: Requirement, shelf: Shelf): Finding[] {
  const named = unique(skills);
  const findings: Finding[] = named.map((hit) =>
    skillFinding(hit, text.slice(hit.start, hit.end).replace(/[- ]?kenntnisse?n?$/i, ''), shelf),
  );
  const years = yearsAsked(text);
  if (years !== undefined) findings.push(yearsFinding(years, shelf.resume));
  const level = lowestEducationLevel(text);
  if (level !== undefined) findings.push(educationFinding(level, text, shelf));
  for (const code of spokenLanguages(text)) findings.push(languageFinding(code, shelf));
  const onlyYears = findings.every(({ kind }) => kind === 'years');
  if (onlyYears) findings.push(...wordsFinding(text, shelf));
  return findings;
}

function unique(hits: readonly SkillHit[]): SkillHit[] {
  return hits.filter((hit, index) => hits.findIndex((other) => other.id === hit.id) === index);
}

function skillFinding(hit: SkillHit, asked: string, shelf: Shelf): Finding {
  const { resume } = shelf;
  const shown = resume.skills.get(hit.id);
  if (shown !== undefined) return { asked, kind: 'skill', value: 1, lines: bestLines(shown.lines, resume) };
  let beside: Finding | undefined;
  for (const [id, other] of resume.skills) {
    if (!related(id, hit.id)) continue;
    const narrower = skillById(id)?.broader.includes(hit.id) === true;
    const finding: Finding = {
      asked,
      kind: 'skill',
      value: narrower ? 0.8 : 0.5,
      lines: bestLines(other.lines, resume),
      instead: other.hit.name,
    };
    if (narrower) return finding;
    beside ??= finding;
  }
  return beside ?? practiceFinding(hit, asked, shelf) ?? { asked, kind: 'skill', value: 0, lines: [] };
}

/** An activity in other words than the lexicon's: all of its words in one line. */
function practiceFinding(hit: SkillHit, asked: string, shelf: Shelf): Finding | undefined {
  if (hit.kind !== 'practice') return undefined;
  const words = contentWords(asked);
  if (words.size < 2) return undefined;
  const lines = [...shelf.words]
    .filter(([, shown]) => sharedCount(words, shown) === words.size)
    .map(([id]) => id);
  if (lines.length === 0) return undefined;
  return {
    asked,
    kind: 'skill',
    value: 0.8,
    lines: bestLines(lines, shelf.resume),
    instead: 'the same in other words',
  };
}

/** Work shown before a bare list of skills. */
function bestLines(lines: readonly LineId[], resume: Resume): LineId[] {
  const rank = (id: LineId): number =>
    resume.sectionOf(id) === 'experience' || resume.sectionOf(id) === 'projects' ? 0 : 1;
  return [...lines].sort((a, b) => rank(a) - rank(b)).slice(0, 2);
}

function yearsFinding(years: number, resume: Resume): Finding {
  const asked = `${years} years`;
  const months = resume.experience?.months;
  if (months === undefined) return { asked, kind: 'years', value: 0, lines: [] };
  const share = months / 12 / years;
  const value = share >= 1 ? 1 : share >= 0.6 ? 0.5 : 0;
  return {
    asked,
    kind: 'years',
    value,
    lines: (resume.experience?.lines ?? []).slice(0, 3),
    instead: yearsWords(months),
  };
}

const yearsWords = (months: number): string =>
  months < 24 ? `${months} months` : `${Math.floor(months / 12)} years`;

function educationFinding(level: number, text: string, shelf: Shelf): Finding {
  const best = [...shelf.resume.education].sort((a, b) => (b.level ?? 0) - (a.level ?? 0))[0];
  const finding = { asked: 'education', kind: 'education' as const };
  if (best?.level === undefined) return { ...finding, value: 0, lines: [] };
  if (best.level < level) return { ...finding, value: 0.5, lines: best.lines };
  const fields = contentWords(
    text.replace(/\b(?:bachelor|master|degree|university|studium|abschluss|diploma|ausbildung)\S*/gi, ' '),
  );
  const own = best.lines.flatMap((id) => [...(shelf.words.get(id) ?? [])]);
  if (!shelf.comparable) return { ...finding, value: 0.7, lines: best.lines };
  const fits =
    fields.size === 0 ||
    own.some((word) => fields.has(word)) ||
    /equivalent|related|similar|vergleichbar|équivalent|comparable|any field/i.test(text);
  return { ...finding, value: fits ? 1 : 0.4, lines: best.lines };
}

function languageFinding(code: string, { resume, language, spoken }: Shelf): Finding {
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
  const lines = spoken().get(code) ?? [];
  if (lines.length > 0) return { asked: name, kind: 'language', value: 1, lines: lines.slice(-1) };
  const written = language === code;
  const first = resume.lines.find(({ text }) => text.length > 60)?.id;
  // A whole resume in a language shows that its writer writes it.
  return {
    asked: name,
    kind: 'language',
    value: written ? 0.8 : 0,
    lines: written && first !== undefined ? [first] : [],
    ...(written ? { instead: `a resume written in ${name}` } : {}),
  };
}

/** For what no lexicon knows: how much of the requirement's own words the resume's lines share. */
function wordsFinding(text: string, shelf: Shelf): Finding[] {
  const asked = contentWords(text);
  if (asked.size === 0 || !shelf.comparable) return [];
  const ranked = [...shelf.words]
    .map(([id, words]) => ({ id, shared: sharedCount(asked, words) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared);
  const best = ranked[0]?.shared ?? 0;
  const share = best / asked.size;
  const overall = sharedCount(asked, shelf.all) / asked.size;
  const lines = ranked
    .filter(({ shared }) => shared === best)
    .slice(0, 2)
    .map(({ id }) => id);
  return [{ asked: text, kind: 'words', value: wordsValue(share, best, overall, asked.size), lines }];
}

function wordsValue(share: number, best: number, overall: number, size: number): number {
  if (best >= 3 && share >= 0.6) return 0.8;
  if (best >= 2 && share >= 0.5) return 0.7;
  if (best >= 2 && (share >= 0.25 || overall >= 0.5)) return 0.5;
  if (best === 1 && (size <= 2 || overall >= 0.6)) return 0.4;
  return 0;
}

function matchOf(findings: readonly Finding[], text: string, shelf: Shelf): Match {
  if (findings.length === 0) return shelf.comparable && isSoft(text) ? 'missing' : 'unconfirmed';
  const skills = findings.filter(({ kind }) => kind === 'skill');
  const others = findings.filter(({ kind }) => kind !== 'skill');
  const parts = others.map(({ value, kind }) => ({
    value,
    weight: kind === 'years' && findings.length > 1 ? 0.5 : 1,
  }));
  if (skills.length > 0)
    parts.push({ value: skillsValue(skills, text), weight: Math.min(2, 1 + skills.length / 4) });
  const value =
    parts.reduce((sum, part) => sum + part.value * part.weight, 0) /
    parts.reduce((sum, part) => sum + part.weight, 0);
  if (value >= 0.85) return 'strong';
  if (value >= 0.6) return 'moderate';
  return value >= 0.22 ? 'partial' : 'missing';
}

/** All of them, or, where they are alternatives, any: two of many count as all. */
function skillsValue(skills: readonly Finding[], text: string): number {
  const values = skills.map(({ value }) => value).sort((a, b) => b - a);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  if (!namesAlternatives(text)) return mean;
  const [best = 0, second = 0] = values;
  return Math.max(mean, values.length <= 2 || second >= 0.8 ? best : best * 0.8);
}
