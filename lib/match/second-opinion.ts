import { findSkills } from '../lexicon/skills';
import type { Row } from './rows';
import { contentWords, isSoft, sharedCount } from './words';

/** What rules say beside a table that somebody else wrote; both lists may be empty. */
export interface SecondOpinion {
  /** Requirements that no row of the table speaks of, by lines, skills or words; in the rules' order. */
  lacking: Row[];
  /** Rows that the table has as missing or unconfirmed, where rules found a line that shows it; in the table's order. */
  shown: { table: Row; rules: Row }[];
}

/**
 * Holds a table against the rows that rules made of the same two texts. Manners and what rules could not compare are
 * left out: there rules have no opinion. Changes no row and no score.
 */
export function secondOpinion(tableRows: readonly Row[], ruleRows: readonly Row[]): SecondOpinion {
  const table = tableRows.map(readTopic);
  const rules = ruleRows.map(readTopic);
  const onLine = new Map<string, number>();
  for (const { row } of rules) for (const id of row.postingLines) onLine.set(id, (onLine.get(id) ?? 0) + 1);
  const alone = (row: Row): boolean => row.postingLines.every((id) => onLine.get(id) === 1);
  return {
    lacking: rules
      .filter(({ row }) => row.match !== 'unconfirmed' && !isSoft(row.requirement))
      .filter((rule) => !table.some((written) => speaksOf(written, rule, alone(rule.row))))
      .map(({ row }) => row),
    shown: table
      .filter(({ row }) => row.match === 'missing' || row.match === 'unconfirmed')
      .flatMap((written) => {
        const found = rules.find((rule) => showsIt(rule.row) && isSameTopic(written, rule));
        return found === undefined ? [] : [{ table: written.row, rules: found.row }];
      }),
  };
}

interface Topic {
  row: Row;
  skills: ReadonlySet<string>;
  words: ReadonlySet<string>;
}

function readTopic(row: Row): Topic {
  return {
    row,
    skills: new Set(findSkills(row.requirement).map(({ id }) => id)),
    words: contentWords(row.requirement),
  };
}

const showsIt = (row: Row): boolean =>
  (row.match === 'strong' || row.match === 'moderate') && row.resumeLines.length > 0;

const shareLine = (one: Topic, other: Topic): boolean =>
  one.row.postingLines.some((id) => other.row.postingLines.includes(id));

/** How much of the shorter wording stands in the other; 0 where one has no words of its own. */
function likeness(one: Topic, other: Topic): number {
  const shorter = Math.min(one.words.size, other.words.size);
  return shorter === 0 ? 0 : sharedCount(one.words, other.words) / shorter;
}

/** Generous, so that nothing is called lacking that stands there in other words or divided over rows. */
function speaksOf(written: Topic, rule: Topic, aloneOnItsLine: boolean): boolean {
  const sharesSkill = sharedCount(rule.skills, written.skills) > 0;
  if (sharesSkill || likeness(written, rule) >= 0.6) return true;
  // A table in another language than the posting has its lines alone to be told by.
  return shareLine(written, rule) && (aloneOnItsLine || likeness(written, rule) > 0);
}

/** Strict, so that no row is contradicted by one about something else or about less. */
function isSameTopic(written: Topic, rule: Topic): boolean {
  if (!shareLine(written, rule)) return false;
  if (written.skills.size > 0) return sharedCount(written.skills, rule.skills) === written.skills.size;
  return likeness(written, rule) >= 0.5;
}
