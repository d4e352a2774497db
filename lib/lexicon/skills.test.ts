import { describe, expect, it } from 'vitest';
import { findSkills, related, skillById } from './skills';
import { skills } from './skill-catalog';

const names = (text: string) => findSkills(text).map((hit) => hit.name);

describe('findSkills', () => {
  it.each([
    ['k8s and Postgres', ['Kubernetes', 'PostgreSQL']],
    ['JavaScript, not Java', ['JavaScript', 'Java']],
    ['C#/.NET, C++ and ASP.NET', ['C#', '.NET', 'C++', 'ASP.NET']],
    ['Gute Excelkenntnisse und SQL-Kenntnisse', ['Microsoft Excel', 'SQL']],
    ['gestion de projets, caisse: tenue de caisse', ['project management', 'cash handling']],
    ['Staplerschein', ['forklift']],
    ['RN with ACLS', ['Registered Nurse', 'ACLS']],
  ])('finds in "%s" what it names', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    'We go far and swiftly',
    'Excel in a busy team',
    'R&D',
    'send the express parcel',
    'our chef',
    'access to a car',
    'react quickly',
  ])('takes no everyday word for a product in "%s"', (text) => {
    expect(findSkills(text).filter((hit) => hit.kind === 'named')).toEqual([]);
  });

  it('takes Go, R and C among other languages', () => {
    expect(names('Python, R, C and Go')).toEqual(['Python', 'R', 'C', 'Go']);
  });

  it('says where a skill stands', () => {
    const text = 'Knows Node JS well';
    expect(findSkills(text).map((hit) => text.slice(hit.start, hit.end))).toEqual(['Node JS']);
  });

  it('finds nothing in the middle of words', () => {
    expect(names('postgresqlish xsqlx Javanese')).toEqual([]);
  });
});

describe('the lexicon', () => {
  it('names at least 600 skills, each broader one among them', () => {
    expect(skills.size).toBeGreaterThanOrEqual(600);
    for (const skill of skills.values())
      for (const broader of skill.broader) expect(skillById(broader), broader).toBeDefined();
  });
});

describe('related', () => {
  it('relates a kind to its whole and rivals to each other, never Java to JavaScript', () => {
    expect(related('react', 'javascript')).toBe(true);
    expect(related('javascript', 'react')).toBe(true);
    expect(related('tableau', 'power-bi')).toBe(true);
    expect(related('java', 'javascript')).toBe(false);
    expect(related('react', 'react')).toBe(false);
  });
});
