import { lowestEducationLevel } from '../lexicon/education';
import { spokenLanguages } from '../lexicon/languages';
import { related, skillById, type SkillHit } from '../lexicon/skills';
import type { LineId } from '../structure/lines';
import { yearsAsked } from './asks';
import type { Finding, SkillFinding } from './finding';
import type { Resume } from '../structure/resume';
import type { Requirement } from './requirements';
import type { Shelf } from './shelf';
import { contentWords, sharedCount } from './words';

/** What the resume shows of each thing that a requirement names; empty where rules can't tell. */
export function findEvidence({ text, skills }: Requirement, shelf: Shelf): Finding[] {
  const named = unique(skills);
  const best = bestLines(text, shelf);
  const findings: Finding[] = named.map((hit) =>
    skillFinding(hit, text.slice(hit.start, hit.end).replace(/[- ]?kenntnisse?n?$/i, ''), shelf, best),
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

/** The two lines of several that show the most. */
type BestLines = (lines: readonly LineId[]) => LineId[];

function skillFinding(hit: SkillHit, asked: string, shelf: Shelf, best: BestLines): SkillFinding {
  const { resume } = shelf;
  const shown = resume.skills.get(hit.id);
  if (shown !== undefined) return { asked, kind: 'skill', value: 1, lines: best(shown.lines) };
  let beside: SkillFinding | undefined;
  for (const [id, other] of resume.skills) {
    if (!related(id, hit.id)) continue;
    const narrower = skillById(id)?.broader.includes(hit.id) === true;
    const finding: SkillFinding = {
      asked,
      kind: 'skill',
      value: narrower ? 0.8 : 0.5,
      lines: best(other.lines),
      instead: { name: spelled(other, shelf), as: narrower ? 'kind' : 'relative' },
    };
    if (narrower) return finding;
    beside ??= finding;
  }
  return beside ?? practiceFinding(hit, asked, shelf, best) ?? { asked, kind: 'skill', value: 0, lines: [] };
}

/** As the resume has it: its own spelling, and its own language. */
function spelled(
  { hit, lines: [line] }: { hit: SkillHit; lines: readonly LineId[] },
  { texts }: Shelf,
): string {
  const text = line === undefined ? undefined : texts.get(line);
  return text?.slice(hit.start, hit.end) ?? hit.name;
}

/** An activity in other words than the lexicon's: all of its words in one line. */
function practiceFinding(
  hit: SkillHit,
  asked: string,
  shelf: Shelf,
  best: BestLines,
): SkillFinding | undefined {
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
    lines: best(lines),
    instead: 'other-words',
  };
}

/** Lines that share more of the requirement's own words come first, then work shown before a bare list of skills. */
function bestLines(text: string, { words, resume }: Shelf): BestLines {
  const asked = contentWords(text);
  const shared = (id: LineId): number => sharedCount(asked, words.get(id) ?? new Set());
  const rank = (id: LineId): number =>
    resume.sectionOf(id) === 'experience' || resume.sectionOf(id) === 'projects' ? 0 : 1;
  return (lines) => [...lines].sort((a, b) => shared(b) - shared(a) || rank(a) - rank(b)).slice(0, 2);
}

function yearsFinding(years: number, { experience }: Resume): Finding {
  const months = experience?.months;
  const share = (months ?? 0) / 12 / years;
  const value = share >= 1 ? 1 : share >= 0.6 ? 0.5 : 0;
  return { kind: 'years', value, years, months, lines: (experience?.lines ?? []).slice(0, 3) };
}

// What is said of any degree: nothing of its field.
const notField =
  /\b(?:bachelor|master|ll\.?[bm]|b\.?(?:sc|a|e|tech|com|eng)\b|m\.?(?:sc|a|eng|tech)\b|degree|university|universit|college|institution|recogni[sz]ed|accredited|completed|relevant|preferred|required|studium|studies|abgeschlossen|abschluss|hochschul|universität|diploma|diplôme|ausbildung|berufsausbildung|formation|formación|titulación|grado|licence|qualifi)\S*/gi;

function educationFinding(level: number, text: string, shelf: Shelf): Finding {
  const best = [...shelf.resume.education].sort((a, b) => (b.level ?? 0) - (a.level ?? 0))[0];
  const finding = { kind: 'education' as const };
  if (best?.level === undefined) return { ...finding, value: 0, lines: [] };
  if (best.level < level) return { ...finding, value: 0.5, lines: best.lines };
  const fields = contentWords(text.replace(notField, ' '));
  const own = best.lines.flatMap((id) => [...(shelf.words.get(id) ?? [])]);
  if (!shelf.comparable) return { ...finding, value: 0.7, lines: best.lines };
  const fits =
    fields.size === 0 ||
    own.some((word) => fields.has(word)) ||
    /equivalent|related|similar|vergleichbar|équivalent|comparable|any field/i.test(text);
  return { ...finding, value: fits ? 1 : 0.4, lines: best.lines };
}

function languageFinding(code: string, { resume, language, spoken }: Shelf): Finding {
  const lines = spoken().get(code) ?? [];
  if (lines.length > 0) return { kind: 'language', code, value: 1, written: false, lines: lines.slice(-1) };
  const first = resume.lines.find(({ text }) => text.length > 60)?.id;
  // A whole resume in a language shows that its writer writes it.
  const written = language === code && first !== undefined;
  return { kind: 'language', code, value: written ? 0.8 : 0, written, lines: written ? [first] : [] };
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
  return [{ kind: 'words', value: wordsValue(share, best, overall, asked.size), lines }];
}

function wordsValue(share: number, best: number, overall: number, size: number): number {
  if (best >= 3 && share >= 0.6) return 0.8;
  if (best >= 2 && share >= 0.5) return 0.7;
  if (best >= 2 && (share >= 0.25 || overall >= 0.5)) return 0.5;
  if (best === 1 && (size <= 2 || overall >= 0.6)) return 0.4;
  return 0;
}
