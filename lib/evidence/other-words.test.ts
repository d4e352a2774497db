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
    ['Course, Nov ’24', 'Took the course in November 2024.', 'Took the course in October 2024.'],
    ['Approved in 2023-05', 'Approved in May 2023.', 'Approved in June 2023.'],
    ['Training, 2/20/21', 'Trained in February 2021.', 'Trained in March 2021.'],
    ['Certificado (Nov-2023)', 'Certificado en noviembre de 2023.', 'Certificado en octubre de 2023.'],
    ['ALS (Nov 2022, valid four years)', 'ALS valid until November 2026.', 'ALS valid until November 2027.'],
    ['Medians taken in 15 seconds', 'Medians taken in 15 seconds.', 'Medians taken in 15 minutes.'],
    ['Produced quarterly', 'Brought out four times a year.', 'Brought out six times a year.'],
    ['On call one week in five', 'On call every five weeks.', 'On call every six weeks.'],
    ['Clôture ramenée à J+6', 'Clôture en six jours.', 'Clôture en neuf jours.'],
    ['Ran 212,000 man-hours', 'Worked 212,000 hours.', 'Worked 312,000 hours.'],
    ['In 9 Ausbauwochen', 'Neun Wochen Ausbau.', 'Acht Wochen Ausbau.'],
    ['In sechseinhalb Wochen', 'In 6,5 Wochen.', 'In 7,5 Wochen.'],
    ['Fewer than 10 days', 'Under ten missed days.', 'Under thirty missed days.'],
    ['1.46 million miles', 'Drove 1.46 million safe miles.', 'Drove 2.46 million safe miles.'],
    ['Monatliche Berichte', 'Zwölf Berichte im Jahr.', 'Zehn Berichte im Jahr.'],
    ['Rapports trimestriels', 'Quatre rapports par an.', 'Six rapports par an.'],
    ['Informes mensuales', 'Doce informes al año.', 'Diez informes al año.'],
    // parts, scales and prices
    ['3 of the 7 domains', 'Owns three of seven domains.', 'Owns five of seven domains.'],
    ['4,5 statt 3,0 Mio. Euro', 'Von 3,0 auf 4,5 Millionen Euro.', 'Von 3,0 auf 5,5 Millionen Euro.'],
    ['$8-10 million a year', 'Between $8 million and $10 million.', 'Between $7 million and $10 million.'],
    ['All 4 trainees passed', 'A pass rate of 100%.', 'A pass rate of 90%.'],
    ['17 screen reader users', 'Tested with 17 people.', 'Tested with 19 people.'],
    [
      '27 Gewerke, 1.100 Rechnungen',
      '1.100 Rechnungen aus 27 Gewerken.',
      '1.100 Rechnungen aus 37 Gewerken.',
    ],
    ['CFO of 6 sites', 'Ran 6 sites.', 'Ran 6 % of sites.'],
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
    ['Accounts in OH, IN and KY', 'Accounts in Ohio and Kentucky.', 'Accounts in Ohio and Oregon.'],
    ['Resin from Taiwan', 'Bought Taiwanese resin.', 'Bought Mexican resin.'],
    ['SAP ECC and S/4HANA (MM, PP)', 'Works in SAP MM.', 'Works in SAP FI.'],
    ['Pipeline in GitLab CI', 'Ran the GitLab pipeline.', 'Ran the GitHub pipeline.'],
    ['Key-User CO', 'Betreute das Modul CO.', 'Betreute das Modul FI.'],
    ['Registered Dental Hygienist, Oregon', 'Works as an Oregon RDH.', 'Works as an Ohio RDH.'],
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
