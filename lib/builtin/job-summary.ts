import type { Block } from '../evidence/passages';
import { lowestEducationLevel } from '../lexicon/education';
import { findSkills } from '../lexicon/skills';
import type { Line } from '../structure/lines';
import type { Fact } from '../structure/fact';
import type { Analysis } from './analysis';
import { block, field, say } from './block';

const silent = 'Not specified';

/** The posting's facts by pattern and its own top lines, verbatim. */
export function jobSummary(analysis: Analysis): Block[] {
  const { posting } = analysis;
  const education = posting.lines.filter((line) => isEducation(line, analysis)).slice(0, 3);
  return [
    fact('Title', posting.title),
    fact('Company', posting.company),
    fact('Location', posting.place),
    fact('Arrangement', posting.arrangement),
    fact('Employment type', posting.employmentType, posting.hours),
    fact('Pay', posting.pay),
    ...list('Responsibilities', duties(analysis)),
    ...list('Skills', skillLines(analysis, education)),
    ...list('Education', education),
  ];
}

function fact(label: string, ...facts: (Fact | undefined)[]): Block {
  const known = facts.filter((each) => each !== undefined);
  const text = [...new Set(known.map((each) => each.text))].join('; ');
  return field(label, known.length === 0 ? say(silent) : say(text, ...known.map(({ line }) => line)));
}

function list(heading: string, lines: readonly Line[]): Block[] {
  const bullets = lines.map((line) => block('bullet', say(line.text, line.id)));
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

function skillLines({ requirements, posting }: Analysis, education: readonly Line[]): Line[] {
  const lines = [...new Set(requirements.map(({ line }) => line))].filter(
    (line) => !education.includes(line),
  );
  if (lines.length > 0) return lines.slice(0, 10);
  return posting.lines.filter(({ text }) => findSkills(text).length > 0).slice(0, 6);
}

function isEducation(line: Line, { posting, requirements }: Analysis): boolean {
  const section = posting.sectionOf(line.id);
  if (posting.isHeading(line.id) || line.text.length > 320) return false;
  if (section === 'education') return true;
  const asked = requirements.some((requirement) => requirement.line.id === line.id);
  return asked && lowestEducationLevel(line.text) !== undefined;
}
