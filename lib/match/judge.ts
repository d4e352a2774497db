import { namesAlternatives } from './asks';
import type { Finding } from './finding';
import type { Match } from './rows';
import { isSoft } from './words';

const openField =
  /\b(?:etc|equivalent|related|similar|comparable|vergleichbar\w*|équivalente?s?|similares?|afín|afines)(?![\p{L}])/iu;

/** How well findings meet a requirement, in one word. */
export function matchOf(findings: readonly Finding[], text: string): Match {
  const [only] = findings;
  // No list of words can show manners; that the resume lacks the word is no gap.
  if (only === undefined || (only.kind === 'words' && only.value === 0 && isSoft(text))) return 'unconfirmed';
  // "A degree in maths, BI or similar": the skills named there are fields of study, and one that fits is enough.
  const studied = findings.some(({ kind, value }) => kind === 'education' && value === 1);
  const skills = findings.filter(
    ({ kind, value }) => kind === 'skill' && !(studied && value < 1 && openField.test(text)),
  );
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
