import type { Block } from '../evidence/passages';
import { lowestEducationLevel } from '../lexicon/education';
import { findSkills } from '../lexicon/skills';
import type { Requirement } from '../match/requirements';
import { withoutItemNumber } from '../structure/clean';
import type { Line, LineId } from '../structure/lines';
import type { Fact } from '../structure/fact';
import type { Analysis } from './analysis';
import { block, field, say } from './block';

const silent = 'Not specified';

/** The posting's facts by pattern and its own top lines, verbatim. */
export function jobSummary(analysis: Analysis): Block[] {
  const { posting } = analysis;
  const education = educationPoints(analysis).slice(0, 3);
  return [
    fact('Title', posting.title),
    fact('Company', posting.company),
    fact('Location', posting.place),
    fact('Arrangement', posting.arrangement),
    fact('Employment type', posting.employmentType, posting.hours),
    fact('Pay', posting.pay),
    ...list('Responsibilities', duties(analysis).map(pointOf)),
    ...list('Skills', skillPoints(analysis, education)),
    ...list('Education', education),
  ];
}

function fact(label: string, ...facts: (Fact | undefined)[]): Block {
  const known = facts.filter((each) => each !== undefined);
  const text = [...new Set(known.map((each) => each.text))].join('; ');
  return field(label, known.length === 0 ? say(silent) : say(text, ...known.map(({ line }) => line)));
}

/** A line, or one of the demands that it makes, in its own words. */
type Point = Fact;

const pointOf = ({ text, id }: Line): Point => ({ text: withoutItemNumber(text), line: id });

function list(heading: string, points: readonly Point[]): Block[] {
  const bullets = points.map(({ text, line }) => block('bullet', say(text, line)));
  return [
    block('heading', say(heading)),
    ...(bullets.length > 0 ? bullets : [block('paragraph', say(silent))]),
  ];
}

/** Lines under a heading for duties; without one, the first lines that tell what is to be done. */
function duties({ posting, requirements }: Analysis): Line[] {
  const asking = new Set(requirements.map(({ line }) => line.id));
  const telling = posting.lines.filter((line) => !posting.isHeading(line.id) && line.text.length > 20);
  const under = telling.filter(({ id }) => posting.sectionOf(id) === 'duties');
  // "Acme is growing." above the list tells of the employer.
  const items = under.filter(({ mark, text }) => mark === 'bullet' || !/[.!?]$/.test(text));
  if (items.length > 2) return items.slice(0, 8);
  const listed = under.filter(({ mark, text }) => mark === 'bullet' || text.length < 200);
  if (listed.length > 0) return listed.slice(0, 8);
  if (under.length > 0) return under.slice(0, 5);
  const open = telling.filter(
    ({ id, text, mark }) =>
      posting.sectionOf(id) === undefined &&
      !asking.has(id) &&
      (mark === 'bullet' || doing.test(text)) &&
      text.length < 400,
  );
  return open.slice(0, 5);
}

const doing =
  /\b(?:you(?:'ll| will)|responsib\w+|duties|role|tasks?|work with|du (?:bist|wirst)|sie (?:sind|werden)|aufgaben|vous (?:serez|aurez)|missions?|serás|funciones)\b/i;

function skillPoints({ requirements, posting }: Analysis, education: readonly Point[]): Point[] {
  const points = demands(requirements).filter(
    ({ text, line }) => !education.some((each) => each.line === line && each.text === text),
  );
  if (points.length > 0) return points.slice(0, 10);
  return posting.lines
    .filter(({ text }) => findSkills(text).length > 0)
    .slice(0, 6)
    .map(pointOf);
}

function educationPoints({ posting, requirements }: Analysis): Point[] {
  const asked = demands(requirements).filter(({ text }) => lowestEducationLevel(text) !== undefined);
  const under = posting.lines.filter(
    ({ id, text }) =>
      posting.sectionOf(id) === 'education' && !posting.isHeading(id) && text.length <= longestPoint,
  );
  return [
    ...asked.filter(({ text }) => text.length <= longestPoint),
    ...under.map(pointOf).filter(({ line }) => !asked.some((each) => each.line === line)),
  ];
}

/** In the posting's own order and wording. */
function demands(requirements: readonly Requirement[]): Point[] {
  return [...requirements]
    .sort((a, b) => lineNumber(a.line.id) - lineNumber(b.line.id))
    .map(({ line, said }) => ({ text: said, line: line.id }));
}

const longestPoint = 320;
const lineNumber = (id: LineId): number => Number(id.slice(1));
