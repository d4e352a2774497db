import { describe, expect, test } from 'vitest';
import { numberLines } from '../structure/lines';
import { checkClaims } from './claims';
import type { CheckedSection } from './settle';

const resume = numberLines(
  'Ada Quill\nNurse, Oakmoor Clinic, 2013 - 2019\n- Trained 14 volunteers in first aid',
  'R',
);

// A short text by itself is taken to be in its resume's language.
const rest = {
  es: 'Gracias por su atención y por el tiempo que dedican a leer esta carta; quedo a la espera de sus noticias. ',
  fr: 'Je vous remercie de l’attention que vous portez à cette lettre et reste à votre écoute pour un échange. ',
  de: 'Vielen Dank für die Zeit, die Sie sich für das Lesen nehmen; über eine Antwort von Ihnen freue ich mich. ',
};

/** What of a text is flagged, over a posting; the passage names the resume's last line. */
function flagged(
  posting: string,
  text: string,
  section: CheckedSection = 'cover_letter',
  language?: keyof typeof rest,
): string[] {
  const others = language === undefined ? [] : [{ text: rest[language].repeat(4), sources: [] }];
  return checkClaims({
    blocks: [{ kind: 'paragraph', passages: [{ text, sources: ['R3'] }, ...others] }],
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
    ['Salesforce', 'Salesforce is new to me, and I have yet to use Kubernetes, which would be a plus.'],
    ['Salesforce', 'Moving from paper to Salesforce should not take me long.'],
    ['Start 1 March 2027', 'I could start on 1 March 2027.'],
    [
      'Northfield General, Leeds',
      'I would love to bring my years of nursing to Northfield General in Leeds.',
    ],
    ['28 beds', 'In my first 100 days I would visit every ward.'],
  ])('may say what the posting wants, wherever it says so: %s / %s', (posting, text) => {
    expect(flagged(posting, text)).toEqual([]);
  });
  test.each([
    ['fr', 'Connaissance de Revit', 'Revit serait un plus à vos yeux : cela m’intéresse.'],
    ['de', 'Kenntnisse in Revit', 'Revit setzen Sie voraus, und das reizt mich.'],
    ['es', 'Conocimientos de Revit', 'Revit es imprescindible, según el anuncio.'],
    ['de', 'Salesforce', 'Salesforce lerne ich schnell, und mir fehlt nur das.'],
    ['fr', 'Salesforce', 'Passer du papier à Salesforce ne devrait pas poser de difficulté.'],
    ['es', 'Salesforce', 'Salesforce lo aprendería en pocas semanas.'],
    ['de', 'Seit 1921', 'Seit über hundert Jahren steht Ihr Haus für gute Pflege, sagt man.'],
    ['fr', '28 lits', 'Un service de 28 lits correspond à ce que je recherche.'],
    ['de', 'Mindestens vier Jahre Führung', 'Vier Jahre Führung setzen Sie voraus.'],
    ['fr', 'Dix ans de chantier, dont cinq en conduite', 'Vous exigez cinq ans en conduite de chantier.'],
    [
      'es',
      'Formación de 60 mandos intermedios al año',
      'Formar a unos sesenta mandos al año se parece a algo que ya hago desde 2019.',
    ],
    ['es', 'Salesforce y Revit', 'Salesforce y Revit no los he manejado todavía, pero los aprendería.'],
  ] as const)('may say so in %s: %s / %s', (language, posting, text) => {
    expect(flagged(posting, text, 'cover_letter', language)).toEqual([]);
  });
  test('may speak of the employer by name, or in a sentence ahead of the one that names its lines', () => {
    const posting = 'Nurse\nArdmoyle Clinics, Kilferris\nArdmoyle Clinics runs two sites with 28 beds.';
    const letter =
      'Ardmoyle runs two sites with 28 beds. At Oakmoor Clinic I trained 14 volunteers in first aid.';
    expect(flagged(posting, letter)).toEqual([]);
    expect(flagged(posting, 'At Oakmoor Clinic I ran 28 beds.')).toEqual(['28']);
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
