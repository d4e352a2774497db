import { describe, expect, test } from 'vitest';
import type { Line } from '../structure/lines';
import { findCredentials } from './credentials';
import { readLineFacts } from './line-facts';
import { vocabularyOf } from './vocabulary';

/** Quotes of credentials that a text claims, and whether a line carries each. */
function carried(source: string, text: string): [string, boolean][] {
  const lines: Line[] = [{ id: 'R1', text: source }];
  const [facts] = readLineFacts(lines, new Date('2026-11-01'));
  return findCredentials(text, [vocabularyOf(lines)]).map(({ start, end, holdsIn }) => [
    text.slice(start, end),
    facts !== undefined && holdsIn(facts),
  ]);
}

describe('degrees', () => {
  test.each([
    ['MSc Physics 2018, BSc Physics 2016', "holds a bachelor's degree"],
    ['Master Computer Application Mumbai, BSc Computer Science', 'with a BSc in Computer Science'],
    ['Diplôme d’ingénieur, École de Valmire', 'titulaire d’un diplôme d’ingénieur'],
  ])('“%s” carries “%s”', (source, text) => {
    expect(carried(source, text).map(([, holds]) => holds)).toEqual([true]);
  });
  test.each([
    ['Licence professionnelle Conduite de travaux', 'titulaire d’un diplôme d’ingénieur'],
    ['BSc Physics 2016', 'with an MSc in Physics'],
  ])('“%s” does not carry “%s”', (source, text) => {
    expect(carried(source, text).map(([, holds]) => holds)).toEqual([false]);
  });
});

describe('certificates', () => {
  test('hold by initials beside a word for a certificate, and not by chance', () => {
    expect(carried('Certified as a project management professional', 'holder of PMP')).toEqual([
      ['PMP', true],
    ]);
    expect(carried('Prepared monthly payroll changes', 'holder of PMP')).toEqual([['PMP', false]]);
  });
});

describe('titles', () => {
  test('end where another word for a position begins', () => {
    expect(
      carried('Senior Account Executive', 'moved up to Account Executive as Senior Consultant'),
    ).toContainEqual(['Senior Consultant', false]);
  });
});
