import { describe, expect, test } from 'vitest';
import { numberLines } from '../structure/lines';
import { checkClaims } from './claims';
import type { CheckedSection } from './settle';

const resume = numberLines(
  'Ada Quill\nNurse, Oakmoor Clinic, 2013 - 2019\n- Trained 14 volunteers in first aid',
  'R',
);

/** What of a text is flagged, over a posting; every passage names the resume's last line. */
function flagged(posting: string, text: string, section: CheckedSection = 'cover_letter'): string[] {
  return checkClaims({
    blocks: [{ kind: 'paragraph', passages: [{ text, sources: ['R3'] }] }],
    section,
    resume,
    posting: numberLines(posting, 'J'),
    groupOf: () => undefined,
    now: new Date('2026-11-01'),
  }).map(({ quote }) => quote);
}

describe('a letter', () => {
  test.each([
    ['Kubernetes and Revit', 'Kubernetes and Revit would be a plus, and I am keen to learn.'],
    ['Connaissance de Revit', 'Revit serait un plus à vos yeux : cela m’intéresse.'],
    ['Kenntnisse in Revit', 'Revit setzen Sie voraus, und das reizt mich.'],
    ['Conocimientos de Revit', 'Revit es imprescindible, según el anuncio.'],
    ['Salesforce', 'Salesforce is new to me, and I have yet to use Kubernetes, which would be a plus.'],
    ['Salesforce', 'Moving from paper to Salesforce should not take me long.'],
    ['Salesforce', 'Salesforce lerne ich schnell, und mir fehlt nur das.'],
    ['Salesforce', 'Passer du papier à Salesforce ne devrait pas poser de difficulté.'],
    ['Salesforce', 'Salesforce lo aprendería en pocas semanas.'],
    ['Start 1 March 2027', 'I could start on 1 March 2027.'],
    ['Seit 1921', 'Seit über hundert Jahren steht Ihr Haus für gute Pflege, sagt man.'],
    [
      'Northfield General, Leeds',
      'I would love to bring my years of nursing to Northfield General in Leeds.',
    ],
    ['28 beds', 'In my first 100 days I would visit every ward.'],
    ['28 lits', 'Un service de 28 lits correspond à ce que je recherche.'],
    ['Mindestens vier Jahre Führung', 'Vier Jahre Führung setzen Sie voraus.'],
    ['Dix ans de chantier, dont cinq en conduite', 'Vous exigez cinq ans en conduite de chantier.'],
  ])('may say what the posting wants, wherever it says so: %s / %s', (posting, text) => {
    expect(flagged(posting, text)).toEqual([]);
  });
  test.each([
    ['Kubernetes', 'I have used Kubernetes, which would be a plus.', 'Kubernetes'],
    ['Salesforce', 'I led the move from paper to Salesforce.', 'Salesforce'],
    ['Start 1 March 2027', 'I have been a nurse since 1 March 2027.', 'March 2027'],
    ['Northfield General', 'I gained it at Northfield General.', 'Northfield General'],
    ['Revit', 'J’ai utilisé Revit pendant mes études.', 'Revit'],
    ['Revit', 'Mit Revit habe ich lange gearbeitet, was Sie verlangen.', 'Revit'],
    ['Ten years, five in charge', 'I have five years in charge.', 'five years'],
  ])('may not say that the person has it: %s / %s', (posting, text, quote) => {
    expect(flagged(posting, text)).toEqual([quote]);
  });
});

describe('in any section', () => {
  test.each([
    'The posting asks for Kubernetes. Do you have experience with it?',
    'Die Stelle verlangt Kubernetes.',
    'L’annonce demande Kubernetes.',
    'La oferta pide Kubernetes.',
  ])('a word about the posting claims nothing: %s', (text) => {
    expect(flagged('Kubernetes', text, 'work_experience')).toEqual([]);
  });
  test('a word about the posting does not cover what the person says in the same breath', () => {
    expect(flagged('Kubernetes', 'The posting asks for what I know, Kubernetes.', 'work_experience')).toEqual(
      ['Kubernetes'],
    );
  });
  test('a blank that is left to the person claims nothing, a figure in brackets does', () => {
    expect(flagged('', '[Why Brightwell Trust and these two wards?]')).toEqual([]);
    expect(flagged('', 'Trained volunteers [30 in all].')).toEqual(['30']);
  });
});
