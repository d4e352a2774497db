import { describe, expect, it } from 'vitest';
import { numberLines } from '../structure/lines';
import { checkClaims } from './claims';

/** What is flagged in a sentence that names one line as its source, "worked out" left aside. */
function flagged(line: string, sentence: string): string[] {
  const resume = numberLines(line, 'R');
  return checkClaims({
    blocks: [{ kind: 'paragraph', passages: [{ text: sentence, sources: ['R1'] }] }],
    section: 'work_experience',
    resume,
    posting: [],
    groupOf: () => 'job-1',
    now,
  })
    .filter(({ kind }) => kind !== 'worked-out')
    .map(({ quote }) => quote);
}

const now = new Date('2026-11-01');

describe('a figure said in other words is carried', () => {
  it.each([
    ['Won 96 new customers', 'Acquired close to a hundred customers.'],
    ['Umsatz von 6,2 Mio. € verantwortet', 'Verantwortete gut sechs Millionen Euro Umsatz.'],
    ['Vingt ans de chantier, dont douze en équipe', 'Depuis douze ans en équipe.'],
    ['Twenty years in sales, eight of them in charge', 'In charge for eight years.'],
    ['1 in 5 new customers came by referral', 'Referrals brought one in five new customers.'],
    ['Horas extra reducidas en una cuarta parte', 'Recorté un 25 % las horas extra.'],
    ['20 familles, dont la moitié sans logement', 'Suivi vingt familles, une sur deux sans logement.'],
    ['Reservas directas: del 12 % al 31 %', 'Las reservas pasaron del doce al treinta y uno por ciento.'],
    ['Sustitución del jefe durante 10 semanas', 'Reemplazó al jefe durante dos meses y medio.'],
    ['Störungsdienst jede 4. Woche', 'Bereitschaft alle vier Wochen.'],
    ['On call every other week', 'On call once in two weeks.'],
    ['Montagezeit von 5 auf 3,5 Tage verkürzt', 'Dreieinhalb statt fünf Tage Montage.'],
    ['Groupe de parole (8 à 12 participants)', 'Groupe d’une dizaine de parents.'],
    ['Ventes de 7,4 M€ par an', 'Ventes par an : sept millions quatre cent mille.'],
    [
      'Sola en el hotel entre las 23:00 y las 7:00',
      'Sola en el hotel de once de la noche a siete de la mañana.',
    ],
  ])('%s / %s', (line, sentence) => {
    expect(flagged(line, sentence)).toEqual([]);
  });
});

describe('a figure that follows from those of its line is worked out', () => {
  it.each([
    ['2023: 131% of quota', 'Finished 31 percent above quota.'],
    ['2024: 97% of quota', 'Stopped three points short of quota.'],
    [
      'Margin raised from 6.2% to 9.5% between 2020 and 2024',
      'Margin of 9.5%, up from 6.2% four years earlier.',
    ],
    ['Pay report each year (2022–2024)', 'Three pay reports, from 2022 to 2024.'],
    ['Termintreue von 93,5 % auf 98,2 % erhöht', 'Termintreue um 4,7 Punkte verbessert.'],
    ['Squad of 5 engineers, 1 designer, 1 manager', 'Squad of seven.'],
    ['Two designers and a production artist report to me', 'Three report to me.'],
    ['Incident commander on a rota of eight', 'Rota shared with seven colleagues.'],
    ['With three colleagues, tokenised cards', 'Four of us tokenised cards.'],
    ['Turnos de mañana, tarde y noche', 'Equipo en tres turnos.'],
    ['Kolonne von 3 Gesellen und 2 Azubis geführt', 'Leitung von fünf Personen.'],
    ['Montage von 5 auf 3,5 Tage verkürzt', 'Montage um anderthalb Tage verkürzt.'],
    ['Prácticas de marzo a junio de 2014', 'Prácticas de cuatro meses.'],
  ])('%s / %s', (line, sentence) => {
    expect(flagged(line, sentence)).toEqual([]);
  });
});

describe('a changed figure is flagged', () => {
  it.each([
    ['Won 96 new customers', 'Acquired close to two hundred customers.', 'two hundred'],
    ['2023: 131% of quota', 'Finished 41 percent above quota.', '41 percent'],
    ['Horas extra reducidas en una cuarta parte', 'Recorté un 35 % las horas extra.', '35 %'],
    ['Sustitución del jefe durante 10 semanas', 'Reemplazó al jefe durante cinco meses.', 'cinco meses'],
    ['Incident commander on a rota of eight', 'Rota shared with nine colleagues.', 'nine'],
    ['Wrong invoices fell to 0.8%', 'Wrong invoices fell to under 2 percent.', '2 percent'],
    ['Payouts in 40 minutes, 320 ms at p99', 'Payouts in 40 minutes, 420 ms at p99.', '420 ms'],
    ['Team of 4 plus two agencies', 'Directed 3 agencies.', '3'],
    ['14 managers and 410 staff on two sites', 'Served 410 staff at 14 sites.', '14'],
    ['31 Verfahren auf 40 Anträge', 'Betreute 71 Verfahren.', '71'],
    ['22 personnes relogées en 18 mois', 'Relogé 22 % des personnes.', '22 %'],
    [
      'Leerkilometer von 21 % auf 13 % gesenkt, 31 Kunden',
      'Leerkilometer von 31 auf 13 Prozent gesenkt.',
      '31',
    ],
    ['Reklamationsquote unter 2 % in den Jahren 2023 und 2024', 'Quote 2023 und 2024 unter 2 Personen.', '2'],
  ])('%s / %s', (line, sentence, quote) => {
    expect(flagged(line, sentence)).toEqual([quote]);
  });
});
