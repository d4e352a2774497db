import { describe, expect, test } from 'vitest';
import { numberLines } from '../structure/lines';
import { parseResume } from '../structure/resume';
import { checkClaims } from './claims';

const now = new Date('2026-11-15');
const posting = numberLines(
  'Production manager\nRequirements\n- 5 years in production\nYou will lead 6 operators and 2 fitters.\nOur site has 320 people, and was founded in 1978.',
  'J',
);

/** What is flagged in a sentence that rests on the given lines, what follows from them aside. */
function doubted(
  source: string,
  text: string,
  section: 'work_experience' | 'cover_letter' = 'work_experience',
) {
  const resume = numberLines(`Experience\n${source}`, 'R');
  const { groupOf } = parseResume(resume, now);
  const sources = resume.slice(1).map(({ id }) => id);
  const blocks = [{ kind: 'paragraph' as const, passages: [{ text, sources }] }];
  return checkClaims({ blocks, section, resume, posting, groupOf, now })
    .filter(({ kind }) => kind !== 'worked-out')
    .map(({ quote }) => quote);
}

describe('figures that follow from those of a line', () => {
  test.each([
    // a part of a whole, and what part it is
    ['- Led the £2.3m rebuild, 4% under budget', 'Finished £92,000 under budget.', '£52,000'],
    ['- 31 of my 33 students passed', 'Some 94% of the students passed.', '74%'],
    ['- Werkstatt für 4.800 €, davon 3.500 € Spenden', 'Knapp drei Viertel der Summe kamen aus Spenden.', ''],
    // what two figures differ by, said as a difference
    ['- Waiting list down from 31 weeks to 13 since Feb ’23', 'Took 18 weeks off the wait.', '28 weeks'],
    ['- 62 % en 2023, frente al 44 % de 2019', 'Dieciocho puntos más que en 2019.', 'Veintiocho puntos'],
    ['- Lighting cut from 68 kW to 24 kW', 'Lowered the load by 44 kW.', '54 kW'],
    ['- Close moved from working day 8 to working day 4', 'The books shut four working days sooner.', ''],
    ['- Coût par colis abaissé de 3,10 € à 2,72 €', 'Le colis coûte 38 centimes de moins.', '58 centimes'],
    // sums
    ['- 85 plazas en sala y 40 en terraza', 'Da servicio a 125 plazas.', '135 plazas'],
    ['- 230 expedientes en 2022 y 264 en 2023', 'Tramitó 494 expedientes.', '594 expedientes'],
    ['- 71 engineering hires\n- Filled 58 roles', 'Has filled 129 positions.', '139 positions'],
    ['- Supervised a receptionist and a clerk', 'Supervised two people.', ''],
    // the rest
    ['- Availability rose to 99.91 %', 'Cut downtime to 0.09 %.', '0.19 %'],
    ['- Durchfallquote 22 Prozent', 'Zuletzt bestanden 78 Prozent.', '88 Prozent'],
    // what has grown or shrunk
    [
      '- Scrap from 8.4% to 5.1%',
      'Cut scrap by more than three percentage points.',
      'four percentage points',
    ],
    ['- Scrap from 8.4% to 5.1%', 'Cut scrap by nearly 40%.', '60%'],
    ['- Umsatz 2025: 6,2 Mio. € (2020: 4,1 Mio. €)', 'Den Umsatz um rund 51 Prozent erhöht.', '71 Prozent'],
    ['- Umsatz 2025: 6,2 Mio. € (2020: 4,1 Mio. €)', 'Den Umsatz von 4,1 auf 6,2 Mio. Euro erhöht.', '5,1'],
    [
      '- Loans went from 150 to 390 a month',
      'Loans are more than two and a half times as many.',
      'three times',
    ],
    ['- Waiting list from 14 weeks to 6', 'Cut waiting times by eight weeks.', ''],
    ['- Abschluss bis zum 4. Werktag (vorher 9.)', 'Schließt fünf Werktage früher ab.', ''],
    // by another measure of time, or for each
    ['- A weekly budget of $31,000', 'Kept a budget of roughly $1.6 million a year.', '$2.6 million'],
    ['- AWS bill down $420K/yr', 'Saved $35K a month.', '$45K'],
    ['- 110 Kundentermine pro Jahr', 'Nahezu zehn Kundentermine im Monat wahrgenommen.', 'zwanzig'],
    ['- A course of 21 hours', 'Completed a course of three days.', 'five days'],
    ['- A trip for 52 pupils on £9,360', 'Planned a trip at £180 per child.', '£280'],
    ['- 8 Elternabende mit 25 Gästen', 'Acht Abende mit insgesamt 200 Gästen.', '300'],
    ['- 48 Plätze, abends 2 Seatings', 'Bis zu 96 Gäste in zwei Seatings.', '86'],
    ['- Classes twice weekly, 12 people each', 'Classes for up to 24 people in total.', ''],
    // together
    ["- Encadrement de 2 développeurs et d'un alternant", 'Encadre une équipe de trois personnes.', 'quatre'],
    ['- Tutora de 12 residentes y de 20 alumnos', 'Ha tutorizado a 32 personas.', '42'],
  ])('%s: %s', (source, text, other) => {
    expect(doubted(source, text)).toEqual([]);
    if (other === '') return;
    const figure =
      /(?:[£$]|(?<!\p{L}))(?:\d[\d.,]*(?: (?:million|Mio))?K?%?(?: Prozent)?|three percentage points|two and a half times|three days|zehn|trois)(?! auf)/u;
    const changed = text.replace(other === '5,1' ? '4,1' : figure, other);
    expect(changed).not.toBe(text);
    expect(doubted(source, changed).join()).toContain(other.split(' ')[0]);
  });

  test.each([
    [
      '- Jobs of $4M–$18M',
      'Jobs worth between $4 and $18 million.',
      'Jobs worth between $6 and $18 million.',
    ],
    [
      '- Bénévole (20 h/mois)',
      'Donne une vingtaine d’heures par mois.',
      'Donne une trentaine d’heures par mois.',
    ],
    ['- Reports in half a day, not 3 days', 'Reports now take 4 hours.', 'Reports now take 6 hours.'],
    [
      '- Fraud losses down in first year',
      'Fewer fraud losses in twelve months.',
      'Fewer fraud losses in five months.',
    ],
    ['- Taux de fréquence : 28 → 11', 'Taux divisé par plus de deux.', 'Taux divisé par plus de trois.'],
    ['- MSc Statistics\n- BSc Biology', 'Holds two degrees.', 'Holds four degrees.'],
    [
      '- Días de ventilación de 7,1 a 5,4',
      'Recortó la ventilación en 1,7 días.',
      'Recortó la ventilación en 2,7 días.',
    ],
    [
      '- Home visits across LS6, LS7 and LS8',
      'Visits across three postcodes.',
      'Visits across five postcodes.',
    ],
    [
      '- 12 000 € économisés par an',
      'Économise mille euros chaque mois.',
      'Économise deux mille euros chaque mois.',
    ],
    [
      '- Zertifikat (120 Stunden)',
      'Ein 120-stündiges Zertifikat erworben.',
      'Ein 140-stündiges Zertifikat erworben.',
    ],
    [
      '- Umstellung mit drei Kollegen',
      'Umstellung im vierköpfigen Team.',
      'Umstellung im sechsköpfigen Team.',
    ],
    [
      '- 63 Kredite bearbeitet, die Dauer im Schnitt von 12 auf\n5 Arbeitstage verkürzt',
      'Dauer um sieben Arbeitstage verkürzt.',
      'Dauer um neun Arbeitstage verkürzt.',
    ],
    [
      '- Chair of around 60 LAC reviews a year',
      'Chair some 60 meetings a year.',
      'Chair some 80 meetings a year.',
    ],
    [
      '- 5 scores per agent\n- Team of 11',
      'Scores 55 a week across the team.',
      'Scores 65 a week across the team.',
    ],
    ['- Two shifts, Monday to Saturday', 'Two shifts, six days a week.', 'Two shifts, four days a week.'],
    [
      '- 8 Tier 1, 3 Tier 2, 2 shifts, 7 a.m. to 9 p.m., 40 queues, 12 macros, 6,500 tickets a month',
      'Some 78,000 tickets a year.',
      'Some 88,000 tickets a year.',
    ],
    ['- 104%, 112%, 96%, 121% and 117% of quota', 'Averaged 110% of quota.', 'Averaged 115% of quota.'],
    ['- 18-month sales cycle cut to 11', 'Cut the cycle by nearly 40%.', 'Cut the cycle by nearly 60%.'],
    ['- REST API basics', 'Tests APIs.', 'Tests GraphQL.'],
    ['- OSHA 30, 2019', 'OSHA 30-Hour training.', 'OSHA 40-Hour training.'],
    ['- 23 tests run, 9 of them shipped', 'Fourteen never shipped.', 'Sixteen never shipped.'],
    ['- Moved from 14th to 3rd of 19 offices', 'Rose eleven places.', 'Rose twelve places.'],
    ['- Supervise 2 Band 5s and a rehab assistant', 'Supervises three people.', 'Supervises five people.'],
    ['- Panadería, veranos 2010-2013', 'Trabajó cuatro veranos.', 'Trabajó seis veranos.'],
  ])('%s: %s, and not: %s', (source, text, other) => {
    expect(doubted(source, text)).toEqual([]);
    expect(doubted(source, other)).toHaveLength(1);
  });

  test('a fifth of each is a fifth of nothing that is said', () => {
    expect(doubted('- 120 hires, 4 partner schools', 'Hired 60 people.')).toEqual(['60']);
  });
});

describe('lengths of time', () => {
  const career = `Operations Manager, Birchmere Foods Ltd, Leeds
Mar 2019 – present
- Run a site
Shift Manager, Tannock & Rowe, Bradford
September 2014 - February 2019
- Managed nights
Lean Six Sigma Green Belt, 2017`;

  test.each([
    'More than twelve years in production, seven and a half of them as operations manager.',
    'More than a decade in production.',
    'Four and a half years as shift manager in Bradford.',
    'Green Belt for nine years.',
    'Two employers in twelve years.',
  ])('holds: %s', (text) => {
    expect(doubted(career, text)).toEqual([]);
  });

  test.each([
    ['More than fourteen years in production.', 'fourteen years'],
    ['Two decades in production.', 'Two decades'],
    ['Green Belt for sixteen years.', 'sixteen years'],
    ['Five employers in twelve years.', 'Five'],
  ])('is doubted: %s', (text, quote) => {
    expect(doubted(career, text)).toEqual([quote]);
  });
});

describe('what a number names', () => {
  test.each([
    ['- Class of 28 in Year 3', 'Taught 28 Year 3 children.', 'Taught 28 Year 4 children.', '4'],
    ['- Safeguarding Level 2, and 5 courses', 'Trained to Level 2.', 'Trained to Level 5.', '5'],
    ['- Years 3, 4 and 5', 'Has taught Year 4.', 'Has taught Year 6.', '6'],
    ['- Grupos de 3.º y 4.º de ESO', 'Clase en 3.º de ESO.', 'Clase en 1.º de ESO.', '1.º'],
    [
      '- From Year 1 to Year 6',
      'Introduced it to six year groups.',
      'Introduced it to eight year groups.',
      'eight',
    ],
  ])('%s: %s, and not: %s', (source, text, other, quote) => {
    expect(doubted(source, text)).toEqual([]);
    expect(doubted(source, other)).toEqual([quote]);
  });
});

describe('a letter', () => {
  test.each([
    'Running shifts has prepared me for the 320 at your site.',
    'Die geforderten fünf Jahre bringe ich mit.',
    'I run a shift today and am ready for a team of eight.',
    'Leading 320 people would be a step for me.',
    'Your site has been running for almost five decades.',
  ])('may speak of what the employer has and wants: %s', (text) => {
    expect(doubted('- Led shifts for 6 years', text, 'cover_letter')).toEqual([]);
  });

  test('may not take it for its own', () => {
    expect(doubted('- Led shifts for 6 years', 'I have led 320 people.', 'cover_letter')).toEqual(['320']);
    expect(doubted('- Led shifts', 'I have worked for 48 years.', 'cover_letter')).toEqual(['48 years']);
  });
});
