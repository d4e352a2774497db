import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { numberLines } from '../structure/lines';
import type { Row } from './rows';
import { ruleRows } from './rule-rows';
import { secondOpinion } from './second-opinion';

const resume = `Ida Brandvold
Experience
Data Analyst, Fjordline Ferries, Bergen
March 2019 – present
• Built Tableau dashboards for 40 route managers
• Wrote SQL over the booking database`;
const posting = `Data Analyst
Requirements
- SQL and Python
- Tableau or Power BI
- Experience with A/B testing
- Team player with a positive attitude
Nice to have
- Norwegian language`;
const rules = ruleRows(numberLines(resume, 'R'), numberLines(posting, 'J'), new Date('2026-11-15'));

const row = (
  requirement: string,
  postingLine: Row['postingLines'][number],
  rest: Partial<Row> = {},
): Row => ({
  requirement,
  importance: 'must',
  match: 'strong',
  postingLines: [postingLine],
  resumeLines: ['R6'],
  reason: '',
  suggestion: '',
  ...rest,
});
const table = [
  row('SQL', 'J3'),
  row('Python', 'J3', { match: 'missing', resumeLines: [] }),
  row('Dashboards with a BI tool', 'J4', { resumeLines: ['R5'] }),
  row('Experiments', 'J5', { match: 'missing', resumeLines: [] }),
  row('Norwegian', 'J8', { importance: 'nice', match: 'missing', resumeLines: [] }),
];
const lacking = (rows: readonly Row[]) => secondOpinion(rows, rules).lacking.map((each) => each.requirement);

describe('secondOpinion', () => {
  it('finds nothing lacking in a table that words or divides the requirements differently', () => {
    expect(secondOpinion(table, rules)).toEqual({ lacking: [], shown: [] });
  });

  it('names each requirement that no row of the table speaks of', () => {
    expect(lacking(table.filter(({ requirement }) => requirement !== 'Experiments'))).toEqual([
      'Experience with A/B testing',
    ]);
    expect(lacking(table.slice(3))).toEqual(['SQL and Python', 'Tableau or Power BI']);
  });

  it('tells a table in another language by its lines', () => {
    const german = table.map((each) => ({ ...each, requirement: 'Einschlägige Vorkenntnisse' }));
    expect(lacking(german)).toEqual([]);
  });

  it('misses no manners', () => {
    expect(lacking([])).not.toContain('Team player with a positive attitude');
    expect(lacking([]).length).toBeGreaterThan(2);
  });

  it('sets a line that rules found against a row that the table has as missing', () => {
    const doubting = table.map((each) =>
      each.postingLines[0] === 'J4' ? row('Tableau', 'J4', { match: 'missing', resumeLines: [] }) : each,
    );
    expect(secondOpinion(doubting, rules).shown).toEqual([
      { table: doubting[2], rules: expect.objectContaining({ resumeLines: ['R5'] }) },
    ]);
  });

  it('contradicts no row about more than rules found', () => {
    const more = [row('Tableau and A/B testing', 'J4', { match: 'missing', resumeLines: [] })];
    expect(secondOpinion(more, rules).shown).toEqual([]);
  });

  it('changes neither list', () => {
    const before = structuredClone([table, rules]);
    secondOpinion(table, rules);
    expect([table, rules]).toEqual(before);
  });
});

describe('what the browser loads for a second opinion', () => {
  const files = reachedFrom(
    ['rule-rows.ts', 'second-opinion.ts'].map((name) => join(import.meta.dirname, name)),
  );
  const sources = [...files].map((file) => readFileSync(file, 'utf8'));

  it('holds nothing that belongs on the server, and no package', () => {
    const packages = sources.flatMap((source) =>
      [...source.matchAll(/^(?:import|export) (?:[^'"();=]* from )?'([^.'][^']*)'/gm)].map(
        (match) => match[1],
      ),
    );
    expect(packages).toEqual([]);
    expect(files.size).toBeGreaterThan(20);
  });

  it('stays small: its sources, comments and all, are under 80 KB compressed', () => {
    expect(gzipSync(sources.join('\n')).length).toBeLessThan(80 * 1024);
  });
});

/** The files that these import, and so on; types alone aside. */
function reachedFrom(entries: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const visit = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    const source = readFileSync(file, 'utf8');
    for (const match of source.matchAll(/^(?:import|export) (?!type\b)[^'"]*from '(\.[^']*)'/gm)) {
      const path = `${join(dirname(file), match[1] ?? '')}.ts`;
      if (existsSync(path)) visit(path);
    }
  };
  for (const entry of entries) visit(entry);
  return reached;
}
