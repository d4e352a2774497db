import { skills, termIndex, type Skill, type SkillKind, type Term } from './skill-catalog';
import { tokensOf, type Token } from './tokens';

export type { Skill, SkillKind } from './skill-catalog';

/** A skill named in a text; `start` and `end` are where, in UTF-16 units. */
export interface SkillHit {
  id: string;
  name: string;
  kind: SkillKind;
  start: number;
  end: number;
}

interface Candidate extends SkillHit {
  term: Term;
}

/**
 * The skills that a text names, by canonical name, in order and without overlap; the longest name wins.
 * Never a part of a word (`Java` in `JavaScript`); words with an everyday meaning (Go, R, Chef) count only with
 * their capitals, and where they stand among other skills.
 */
export function findSkills(text: string): SkillHit[] {
  const tokens = tokensOf(text);
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length;) {
    const match = longestFrom(text, tokens, at);
    if (match === undefined) {
      at++;
      continue;
    }
    found.push(match.candidate);
    at = match.after;
  }
  const sure = found.filter(({ term }) => term.caution !== 'neighbours');
  return found
    .filter((hit) => hit.term.caution !== 'neighbours' || standsAmongSkills(text, hit, sure))
    .map(({ id, name, kind, start, end }) => ({ id, name, kind, start, end }));
}

/** A skill by its id. */
export function skillById(id: string): Skill | undefined {
  return skills.get(id);
}

/** Whether knowing one says something about the other without showing it: React and JavaScript, Tableau and Power BI. */
export function related(a: string, b: string): boolean {
  if (a === b) return false;
  const one = skills.get(a);
  const other = skills.get(b);
  if (one === undefined || other === undefined) return false;
  return (
    one.broader.includes(b) ||
    other.broader.includes(a) ||
    (one.group !== undefined && one.group === other.group)
  );
}

const joint = /^[\s\-‐‑–./&'’_·]{0,3}$/;

function longestFrom(
  text: string,
  tokens: readonly Token[],
  from: number,
): { candidate: Candidate; after: number } | undefined {
  let node = termIndex;
  let best: { candidate: Candidate; after: number } | undefined;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (token === undefined) break;
    if (at > from && before !== undefined && !isJoint(text.slice(before.end, token.start))) break;
    const next = node.next.get(token.key);
    if (next === undefined) break;
    node = next;
    const start = tokens[from]?.start ?? 0;
    const term = node.terms.find((each) => fits(each, text, start, token.end));
    if (term !== undefined) {
      const { id, name, kind } = term.skill;
      best = { candidate: { id, name, kind, start, end: token.end, term }, after: at + 1 };
    }
  }
  return best;
}

const isJoint = (between: string): boolean =>
  between === ' ' || (joint.test(between) && !between.includes('\n'));

function fits(term: Term, text: string, start: number, end: number): boolean {
  if (term.caution === 'none') return true;
  const written = text.slice(start, end);
  if (
    !written.startsWith(term.text) ||
    !/^(?:kenntnisse?n?|erfahrung(?:en)?)?$/.test(written.slice(term.text.length))
  ) {
    return false;
  }
  const after = text.slice(end, end + 4);
  if (/^-\p{Lu}\p{Ll}/u.test(after) && /^(?:Excel|Outlook|Word)$/.test(term.text)) return true;
  // "Excel in a busy team" opens a sentence; "Go-getter" and "R&D" are other words.
  return !/^(?: (?:in|at|as) |[-&]\p{L}|['’]\p{L}{2})/u.test(after);
}

const listed =
  /[,;/|(•·:&]\s*(?:and |or |und |et |y |ou |oder )?$|(?:^|\n)\s*$|[,;/|(]?\s(?:and|or|und|et|y) $/;
const listedAfter = /^\s*(?:[,;/|)•·&\n]|$|(?:and|or|und|et|y|ou|oder) )/;
const spoken = /^\s*(?:programming|language|developer|development|code|scripts?|cookbooks?)\b/i;

function standsAmongSkills(text: string, hit: Candidate, sure: readonly Candidate[]): boolean {
  const near = sure.some(
    (other) => other.kind === 'named' && Math.abs(other.start - hit.start) < 80 && other.start !== hit.start,
  );
  const before = text.slice(Math.max(0, hit.start - 12), hit.start);
  const after = text.slice(hit.end, hit.end + 14);
  if (spoken.test(after)) return true;
  return near && (listed.test(before) || listedAfter.test(after));
}
