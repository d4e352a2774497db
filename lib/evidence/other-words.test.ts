import { describe, expect, test } from 'vitest';
import { numberLines } from '../structure/lines';
import { parseResume } from '../structure/resume';
import { checkClaims } from './claims';

const now = new Date('2026-11-15');

/** What is flagged in a sentence that rests on one line, what follows from it aside. */
function doubted(source: string, text: string): string[] {
  const resume = numberLines(`Experience\n- ${source}`, 'R');
  const { groupOf } = parseResume(resume, now);
  const blocks = [{ kind: 'paragraph' as const, passages: [{ text, sources: [resume[1]?.id ?? 'R1'] }] }];
  return checkClaims({ blocks, section: 'work_experience', resume, posting: [], groupOf, now })
    .filter(({ kind }) => kind !== 'worked-out')
    .map(({ quote }) => quote);
}

describe('a line in other words is not flagged, and with another figure or name it is', () => {
  test.each([
    // numbers in words
    ['1.5M users', 'Served one and a half million users.', 'Served two and a half million users.'],
    [
      '$2.5bn of assets',
      'Advised on two and a half billion dollars.',
      'Advised on four and a half billion dollars.',
    ],
    ['$450,000 in savings', 'Delivered six-figure savings.', 'Delivered seven-figure savings.'],
    ['1,5 Mio. Nutzer', 'Anderthalb Millionen Nutzer betreut.', 'Zweieinhalb Millionen Nutzer betreut.'],
    ['1,5 M d’utilisateurs', 'Un million et demi d’utilisateurs.', 'Deux millions et demi d’utilisateurs.'],
    [
      '60 à 80 couverts',
      'Entre soixante et quatre-vingts couverts.',
      'Entre soixante et quatre-vingt-dix couverts.',
    ],
    ['Budget de 1,2 M€', 'Un budget à sept chiffres.', 'Un budget à huit chiffres.'],
    ['2,5 M€', 'Dos millones y medio de euros.', 'Tres millones y medio de euros.'],
    ['101 viviendas', 'Ciento una viviendas.', 'Ciento tres viviendas.'],
    ['Local de 200 m2', 'Local de 200 metros cuadrados.', 'Local de 300 metros cuadrados.'],
    // lengths of time, and rhythms
    ['Takes 1 hour 30', 'Takes ninety minutes.', 'Takes seventy minutes.'],
    ['Trajet en 1h30', 'Trajet en une heure et demie.', 'Trajet en deux heures et demie.'],
    ['Aug ’19 - Dec ’20', 'From August 2019 to December 2020.', 'From August 2019 to October 2020.'],
    ['08/19 - 12/20', 'Von August 2019 bis Dezember 2020.', 'Von August 2019 bis Oktober 2020.'],
    ['FY23: $3M', 'Reached three million dollars in 2023.', 'Reached three million dollars in 2022.'],
    ['Monatliche Berichte', 'Zwölf Berichte im Jahr.', 'Zehn Berichte im Jahr.'],
    ['Rapports trimestriels', 'Quatre rapports par an.', 'Six rapports par an.'],
    ['Informes mensuales', 'Doce informes al año.', 'Diez informes al año.'],
    // what has changed
    ['Revenue tripled', 'Grew revenue threefold.', 'Grew revenue fourfold.'],
    ['From 30 to 10 min', 'Made it three times faster.', 'Made it five times faster.'],
    ['Umsatz verdoppelt', 'Umsatz um 100 % gesteigert.', 'Umsatz um 150 % gesteigert.'],
    ['Erreurs divisées par 2', 'Erreurs réduites de 50 %.', 'Erreurs réduites de 70 %.'],
    ['Dupliqué las ventas', 'Ventas un 100 % mayores.', 'Ventas un 200 % mayores.'],
    // names
    [
      'Sites in DE, AT, CH',
      'Work in Germany, Austria and Switzerland.',
      'Work in Germany, Austria and Italy.',
    ],
    ['HR Manager', 'Worked in human resources.', 'Worked in Google Ads.'],
    ['Resp. de RR. HH.', 'Responsable de Recursos Humanos.', 'Responsable de Salesforce.'],
    ['Head of Ops', 'Head of Operations.', 'Head of Finance.'],
    ['Univ. of Calif., Berkeley', 'University of California, Berkeley.', 'University of Nevada, Reno.'],
    ['H&M, Oxford St', 'Sales at H&M on Oxford Street.', 'Sales at H&M on Bond Street.'],
    ['DAF d’une PME', 'Directeur administratif et financier.', 'Directeur commercial et technique.'],
    ['Grado ADE', 'Grado en Administración y Dirección de Empresas.', 'Grado en Derecho y Ciencias.'],
    [
      'Das Studium an der TU Dresden und die Arbeit',
      'An der Technischen Universität Dresden.',
      'An der Technischen Universität Ilmenau.',
    ],
    ['First Aid L3', 'Level 3 first aid.', 'Level 5 first aid.'],
    ['Sales in EMEA', 'Sales in the Middle East and Africa.', 'Sales in the Middle East and Asia.'],
    ['Work in the NYC office', 'Work in the New York office.', 'Work in the New Haven office.'],
    [
      'BTS NDRC',
      'Un BTS Négociation et digitalisation de la relation client.',
      'Un BTS Comptabilité et gestion.',
    ],
    [
      'Wirtschaftsinformatik (B.Sc.)',
      'Bachelor of Science in Wirtschaftsinformatik.',
      'Master of Science in Wirtschaftsinformatik.',
    ],
  ])('%s: %s, and not: %s', (source, text, other) => {
    expect(doubted(source, text)).toEqual([]);
    expect(doubted(source, other)).not.toEqual([]);
  });

  test.each([
    ['Sent home by IT at 5', 'Worked in Italy.'],
    ['The DE licence I hold', 'Work in Germany.'],
    ['A team of 30 people', 'Looked after 30 patients.'],
  ])('%s does not say: %s', (source, text) => {
    expect(doubted(source, text)).not.toEqual([]);
  });
});
