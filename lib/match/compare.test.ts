import { describe, expect, it } from 'vitest';
import { numberLines } from '../structure/lines';
import { parsePosting } from '../structure/posting';
import { parseResume } from '../structure/resume';
import { compareByRules } from './compare';
import { findRequirements } from './requirements';

const compare = (resume: string, posting: string) =>
  compareByRules(
    parseResume(numberLines(resume, 'R'), new Date('2026-11-15')),
    parsePosting(numberLines(posting, 'J')),
  );

const cook = `Pia Romero
Experience
Line Cook, Casa Verde, Porto
May 2021 – present
• Prepared fish and grill dishes for 120 covers a night
• Kept HACCP records and checked deliveries
Education
Diploma in Culinary Arts, Porto Hotel School, 2020`;

const posting = `Sous Chef
What you will do
- Run the pass on busy nights
Requirements
- At least 3 years of experience in a professional kitchen
- HACCP knowledge
- Diploma in culinary arts
- Must hold a driving licence
Nice to have
- Pastry
What we offer
- Free meals and Excel training`;

describe('compareByRules', () => {
  const rows = compare(cook, posting);

  it('holds years against the dates, certificates and education against the lines', () => {
    expect(Object.fromEntries(rows.map((row) => [row.requirement.slice(0, 8), row.match]))).toMatchObject({
      'HACCP kn': 'strong',
      'Diploma ': 'strong',
      'Must hol': 'missing',
      Pastry: 'missing',
    });
  });

  it('takes nothing that is offered for a requirement, and no heading', () => {
    expect(rows.map((row) => row.requirement).join('\n')).not.toMatch(/Free meals|Nice to have|offer/);
  });

  it('weighs by heading and by cue words', () => {
    expect(rows.find((row) => row.requirement === 'Pastry')?.importance).toBe('nice');
    expect(rows.find((row) => row.requirement.includes('driving'))?.importance).toBe('must');
  });

  it('names lines for what is shown, none for what is missing, and asks instead of inventing', () => {
    for (const row of rows) {
      expect(row.postingLines).toHaveLength(1);
      expect(row.resumeLines.length > 0).toBe(row.match !== 'missing');
      if (row.match === 'missing') expect(row.suggestion).toMatch(/\?/);
    }
  });

  it('counts years no further than the dates carry', () => {
    const short = compare(cook.replace('May 2021 – present', 'May 2021 – May 2022'), posting);
    const years = (all: typeof rows) => all.find((row) => row.requirement.includes('years'))?.match;
    expect(years(rows)).not.toBe('missing');
    expect(['missing', 'partial']).toContain(years(short));
  });

  it('does not count what it cannot compare as missing', () => {
    const rowsInJapanese = compare(cook, '応募資格\n・調理師免許をお持ちの方\n・三年以上の経験\n'.repeat(8));
    expect(rowsInJapanese.every((row) => row.match !== 'missing')).toBe(true);
  });
});

describe('findRequirements', () => {
  const importance = (line: string) =>
    findRequirements(
      parsePosting(numberLines(`Anforderungen, requirements\nRequirements\n- ${line}`, 'J')),
    )[0]?.importance;

  it.each([
    ['SQL is required', 'must'],
    ['Python would be a plus', 'nice'],
    ['Erfahrung mit SAP von Vorteil', 'nice'],
    ['Staplerschein zwingend erforderlich', 'must'],
    ['La maîtrise de l’anglais serait un plus', 'nice'],
    ['Se valorará experiencia en hostelería', 'nice'],
  ])('reads the importance of "%s"', (line, expected) => {
    expect(importance(line)).toBe(expected);
  });
});

describe('findRequirements', () => {
  it('takes no duty for a requirement where the posting lists requirements, and weighs them by their heading', () => {
    const text =
      'Bus Mechanic\nWhat you will do\nRepair and inspect 40 buses with two colleagues\nWhat you must have\nCity & Guilds level 3 in heavy vehicles\nWhat would help\nExperience with electric buses';
    const found = findRequirements(parsePosting(numberLines(text, 'J')));
    expect(found.map(({ text: words, importance }) => [importance, words])).toEqual([
      ['must', 'City & Guilds level 3 in heavy vehicles'],
      ['nice', 'Experience with electric buses'],
    ]);
  });
});
