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
    ['MSc HCI, Liffey Institute', 'an MSc in Human–Computer Interaction'],
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
  test('may be said to be certified where the line has them', () => {
    expect(carried('Soporte vital avanzado, ERC (renovado)', 'con certificado ERC')).toEqual([
      ['certificado ERC', true],
    ]);
    expect(carried('Certifications : Google Ads Search (2023)', 'Certifié Google Ads Search')).toEqual([
      ['Certifié Google Ads Search', true],
    ]);
    expect(carried('Google Ads Search (2023)', 'Certifié Google Ads Search')[0]?.[1]).toBe(false);
    expect(carried('Kubernetes training', 'a Certified Kubernetes Administrator')[0]?.[1]).toBe(false);
  });
  test('hold by initials beside a word for a certificate, and not by chance', () => {
    expect(carried('Certified as a project management professional', 'holder of PMP')).toEqual([
      ['PMP', true],
    ]);
    expect(carried('Prepared monthly payroll changes', 'holder of PMP')).toEqual([['PMP', false]]);
  });
});

describe('titles', () => {
  test.each([
    ['PI of a completed award', 'principal investigator of a completed award', true],
    ['Lab manager of a completed award', 'principal investigator of a completed award', false],
    ['Praxisanleitung: 5 Auszubildende', 'Als Praxisleiter und Projektleiter', false],
    ['Projektleitung für die Stadt', 'Als Projektleiter', true],
    ['Pasarela de pagos', 'Responsable de una pasarela de pagos', true],
    ['Vertretung der Geschäftsstellenleiterin', 'Als Leiterin der Geschäftsstelle', true],
    ['Vertretung der Filialleiterin', 'Als Leiterin der Geschäftsstelle', false],
    ['Sites in Leeds', 'Managing 96 sites', true],
    ['Almacén de pagos', 'Responsable de almacén', false],
  ])('“%s” carries “%s”: %s', (source, text, holds) => {
    expect(carried(source, text).every(([, each]) => each)).toBe(holds);
  });
  test('end where another word for a position begins', () => {
    expect(
      carried('Senior Account Executive', 'moved up to Account Executive as Senior Consultant'),
    ).toContainEqual(['Senior Consultant', false]);
  });
});
