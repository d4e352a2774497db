import { educationLevel } from '../lexicon/education';
import { spokenLanguages } from '../lexicon/languages';
import { findSkills, related, skillById } from '../lexicon/skills';
import { withoutAsides } from '../structure/asides';
import { yearsIn } from '../structure/dates';
import { isLatin, rulesLanguage } from '../structure/language';
import type { Line, LineId } from '../structure/lines';
import { yearsAsked } from './asks';
import type { Match, Row } from './rows';
import { contentWords, isSoft, sharedCount } from './words';

/**
 * What a writer's rows are worth, by the lines they name: ids that don't exist, or whose lines address a machine, are
 * dropped; a claim without a line,
 * or whose lines show nothing of what is asked, becomes `unconfirmed`; one whose lines show only a related skill is
 * at most `partial`; a missing row keeps no resume lines. Where wording can't be compared (another language or
 * script, manners) the claim stands. Rows keep their order.
 */
export function settleRows(
  rows: readonly Row[],
  resumeLines: readonly Line[],
  postingLines: readonly Line[],
): Row[] {
  const resume = new Map(withoutAsides(resumeLines).map((line) => [line.id, line.text]));
  const posting = new Map(withoutAsides(postingLines).map((line) => [line.id, line.text]));
  const comparable = speakAlike(resumeLines, postingLines);
  return rows.map((row) => {
    const lines = existing(row.resumeLines, resume);
    const settled = { ...row, postingLines: existing(row.postingLines, posting), resumeLines: lines };
    if (row.match === 'missing') return { ...settled, resumeLines: [] };
    if (row.match === 'unconfirmed') return settled;
    const texts = lines.map((id) => resume.get(id) ?? '');
    return { ...settled, match: texts.length === 0 ? 'unconfirmed' : settle(row, texts, comparable) };
  });
}

function existing(ids: readonly LineId[], lines: ReadonlyMap<LineId, string>): LineId[] {
  return [...new Set(ids)].filter((id) => lines.has(id));
}

/** Whether the words of the two texts can be held against each other at all. */
function speakAlike(resumeLines: readonly Line[], postingLines: readonly Line[]): boolean {
  const resume = resumeLines.map(({ text }) => text).join('\n');
  const posting = postingLines.map(({ text }) => text).join('\n');
  if (!isLatin(resume) || !isLatin(posting)) return false;
  const [one, other] = [rulesLanguage(resume), rulesLanguage(posting)];
  // A short or mixed text has no language of its own; its words are compared as they are.
  return one === other || (posting === '' && one !== undefined);
}

function settle(row: Row, texts: readonly string[], comparable: boolean): Match {
  const asked = findSkills(row.requirement);
  const shown = texts.flatMap((text) => findSkills(text).map(({ id }) => id));
  const named = asked.filter(({ kind }) => kind === 'named');
  if (asked.some(({ id }) => shown.includes(id))) return row.match;
  const relation = bestRelation(
    asked.map(({ id }) => id),
    shown,
  );
  if (relation === 'narrower') return row.match === 'strong' ? 'moderate' : row.match;
  if (relation === 'beside') return 'partial';
  if (named.length > 0 && named.length === asked.length && !asksMore(row.requirement)) {
    return texts.some((text) => literally(named, text)) ? row.match : 'unconfirmed';
  }
  return !comparable || !isLatin(row.requirement) || bears(row.requirement, texts)
    ? row.match
    : 'unconfirmed';
}

/** `narrower`: the resume names a kind of what is asked (PostgreSQL for SQL). `beside`: the other way round, or a rival. */
function bestRelation(asked: readonly string[], shown: readonly string[]): 'narrower' | 'beside' | undefined {
  let beside = false;
  for (const a of asked) {
    for (const s of shown) {
      if (skillById(s)?.broader.includes(a)) return 'narrower';
      beside ||= related(a, s);
    }
  }
  return beside ? 'beside' : undefined;
}

/** A skill's name that the lexicon reads as something else in this line (Go, Chef): its letters stand there all the same. */
function literally(named: readonly { name: string }[], text: string): boolean {
  return named.some(({ name }) => name.length > 3 && text.toLowerCase().includes(name.toLowerCase()));
}

/** Years, a degree or a language beside the named skill. */
function asksMore(requirement: string): boolean {
  return (
    yearsAsked(requirement) !== undefined ||
    educationLevel(requirement) !== undefined ||
    spokenLanguages(requirement).length > 0
  );
}

/** Whether lines say something of a requirement that names no product: years, a degree, a language, or its words. */
function bears(requirement: string, texts: readonly string[]): boolean {
  if (isSoft(requirement)) return true;
  if (
    yearsAsked(requirement) !== undefined &&
    texts.some((text) => yearsIn(text).length > 0 || yearsAsked(text))
  )
    return true;
  if (educationLevel(requirement) !== undefined && texts.some((text) => educationLevel(text) !== undefined))
    return true;
  const languages = spokenLanguages(requirement);
  if (
    languages.length > 0 &&
    texts.some((text) => spokenLanguages(text).some((each) => languages.includes(each)))
  )
    return true;
  const asked = contentWords(requirement);
  if (asked.size === 0) return true;
  return texts.some((text) => !isLatin(text) || sharedCount(asked, contentWords(text)) > 0);
}
