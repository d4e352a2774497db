import { describe, expect, it } from 'vitest';
import { cpuMs } from '@/lib/testing/cpu-ms';
import { numberLines } from './lines';
import { parseResume } from './resume';

const now = new Date('2026-11-15');
const read = (text: string) => parseResume(numberLines(text, 'R'), now);

const nurse = `Marta Lindqvist
Registered Nurse
Leeds | marta.lindqvist@example.org

Employment History
Staff Nurse, St Aldhelm's Hospital, Leeds
March 2019 – present
• Care for up to 10 patients per shift on an acute ward
• Mentor student nurses on placement
Healthcare Assistant, Brookvale Care Home
June 2015 - February 2019
• Helped residents with washing, dressing and meals

Education
BSc (Hons) Adult Nursing, University of Leeds, 2018

Skills
NMC registration, wound care`;

describe('parseResume', () => {
  it('knows headings that stand between rules, with the dates before each position', () => {
    const { jobs, sectionOf } = read(`Henrik Assmuth
Staatlich anerkannter Erzieher

___ Beruf ___

08/2020 – heute   Erzieher und Gruppenleiter
   Kita Fuldakiesel, Kassel
   – 41 Eingewöhnungen begleitet
09/2016 – 07/2020   Erzieher in der Krippe
   Kindertagesstätte Leinebogen, Göttingen
   – Bezugserzieher für fünf Kinder

== Sprachen ==
Deutsch, Englisch`);
    expect(jobs.map(({ range, bullets }) => [range?.current, bullets.length])).toEqual([
      [true, 1],
      [false, 1],
    ]);
    expect(sectionOf('R2')).toBe('contact');
    expect(sectionOf('R11')).toBe('languages');
  });
  it('finds name, jobs with title, employer and bullets, education and the years of the dates', () => {
    const resume = read(nurse);
    expect(resume.name?.text).toBe('Marta Lindqvist');
    expect(resume.jobs.map(({ title, employer, bullets }) => [title, employer, bullets])).toEqual([
      ['Staff Nurse', "St Aldhelm's Hospital", ['R7', 'R8']],
      ['Healthcare Assistant', 'Brookvale Care Home', ['R11']],
    ]);
    expect(resume.education[0]?.level).toBe(3);
    expect(resume.experience?.months).toBe(45 + 93);
  });

  it('puts lines of one job into one group, and of another into another', () => {
    const { groupOf } = read(nurse);
    expect(groupOf('R5')).toBe(groupOf('R8'));
    expect(groupOf('R7')).not.toBe(groupOf('R11'));
    expect(groupOf('R13')).toBe('education');
    expect(groupOf('R99')).toBeUndefined();
  });

  it('reads dates in front of the title, in German', () => {
    const resume = read(`Jonas Weber

Berufserfahrung
03/2018 – heute  Fachkraft für Lagerlogistik, Nordkai Logistik GmbH, Hamburg
- Kommissionierung und Versand
08/2015 – 02/2018  Lagerhelfer, Elbmarkt KG, Hamburg
- Inventur`);
    expect(resume.jobs.map(({ title, employer }) => [title, employer])).toEqual([
      ['Fachkraft für Lagerlogistik', 'Nordkai Logistik GmbH'],
      ['Lagerhelfer', 'Elbmarkt KG'],
    ]);
  });

  it('reads dates that a column layout puts after the bullets', () => {
    const resume = read(`Experience
Harbour Foods, Senior Buyer
• Bought fruit from forty growers in six countries
Bristol, UK
June 2020 – present
Meadow Market, Buyer
• Bought vegetables for nine shops in the region
Bath, UK
May 2016 – May 2020`);
    expect(resume.jobs.map(({ title, employer, range }) => [title, employer, range?.from])).toEqual([
      ['Senior Buyer', 'Harbour Foods', 2020 * 12 + 5],
      ['Buyer', 'Meadow Market', 2016 * 12 + 4],
    ]);
  });

  it('takes neither a heading, a job title nor an address for the name', () => {
    expect(read('Curriculum Vitae\nProduct Manager\n12 Mill Lane, Bath\nEducation').name).toBeUndefined();
  });

  it('gives nobody’s bullets to the last job where all bullets follow all heads', () => {
    const resume = read(`Experience
Senior Buyer, Harbour Foods
2020 – present
Buyer, Meadow Market
2016 – 2020
• Bought fruit from forty growers in six countries
• Bought vegetables for nine shops in the region
• Trained two assistants in the use of the stock system
• Cut waste by a tenth`);
    expect(resume.jobs.map(({ employer, bullets }) => [employer, bullets])).toEqual([
      ['Harbour Foods', []],
      ['Meadow Market', []],
    ]);
  });

  it.each([
    'AUSBILDUNG UND ABSCHLÜSSE',
    'Abschlüsse',
    'Diplômes et formations',
    'FORMACIÓN Y CURSOS',
    'Education and Training',
  ])('ends the experience at %j', (heading) => {
    const resume = read(`Marta Lindqvist
Experience
Buyer, Harbour Foods, 2018 – 2021
• Bought fruit from forty growers
${heading}
Internationale Bilanzbuchhalterin, Akademie Elsterbecken, 2015 – 2016`);
    expect(resume.jobs.map(({ title }) => title)).toEqual(['Buyer']);
    expect(resume.groupOf('R6')).toBe('education');
  });

  it('takes an unmarked title above its dates for a head, and a page’s head for nothing', () => {
    const resume = read(`Leandro Ibarrola

Experiencia laboral
Analista de datos
Tranvías del Turia, Valencia, 09/2018 - 12/2021
* Informe mensual de puntualidad de 6 líneas
* Encuesta de satisfacción a 5.400 viajeros
Leandro Ibarrola – 1/2
Becario de investigación de mercados
Estudios Azarbe, Murcia, feb. 2017 – jul. 2018
* Limpieza de encuestas`);
    expect(resume.jobs.map(({ title, employer, bullets }) => [title, employer, bullets])).toEqual([
      ['Analista de datos', 'Tranvías del Turia', ['R5', 'R6']],
      ['Becario de investigación de mercados', 'Estudios Azarbe', ['R10']],
    ]);
  });

  it('begins a job at each labelled employer', () => {
    const resume = read(`Experience
Company - Northwind Foods Ltd
Description - Buying
• Bought fruit from forty growers in six countries
Company - Meadow Market
• Bought vegetables for nine shops in the region`);
    expect(resume.jobs.map(({ employer }) => employer)).toEqual(['Northwind Foods Ltd', 'Meadow Market']);
  });

  it('finds the jobs under headings of one’s own, and ends them at the next', () => {
    const { jobs } = read(`Ines Barrow
Customer Success | former science teacher

CUSTOMER SUCCESS & SOFTWARE
Onboarding Specialist
Chalkline Learning, remote
January 2024 – March 2025
- Onboarded 64 school accounts
TEACHING
Science Teacher, Grade 6
Ashgrove School, Tolliver Bend, OR
August 2013 – June 2017
- Taught 5 classes of 26 to 31 students
STUDENT JOBS
Barista, Lantern Street Coffee, May 2010 – July 2013`);
    expect(jobs.map(({ title, bullets }) => [title, bullets.length])).toEqual([
      ['Onboarding Specialist', 1],
      ['Science Teacher', 1],
      ['Barista', 0],
    ]);
  });

  it('takes a name in capitals above a registration for no heading of work', () => {
    const { sectionOf } = read(`ROWAN ELLERBY
Registered Paramedic (reg. held since Aug 2015)
14 Coldharbour Row, Wexley
rowan@example.org

Experience
Paramedic, Harrow Ambulance Trust
2019 – present
- Answered 31 calls`);
    expect(sectionOf('R2')).toBe('contact');
  });

  it('takes no line about schooling for a job where the resume has no headings', () => {
    const resume = read(`Marta Lindqvist
January 2010 H.S.C., Pune Board
January 2014 to January 2018 Bachelor of Engineering, Nagpur University
Java Developer
Java Developer - Northwind Software
• Wrote the order service`);
    expect(resume.jobs.map(({ title, employer, range }) => [title, employer, range])).toEqual([
      ['Java Developer', 'Northwind Software', undefined],
    ]);
  });

  it('does not count study as work', () => {
    const resume = read(
      'Education\nBSc Biology, University of Bath\n2012 – 2015\nExperience\nBiologist, River Trust\n2020 – 2021',
    );
    expect(resume.experience?.months).toBe(12);
  });

  it.each(['', '日本語の履歴書です。'.repeat(60), 'word '.repeat(6000), '2010 - 2012 '.repeat(2500)])(
    'reads odd texts without throwing, in no more than seconds',
    (text) => {
      expect(cpuMs(() => read(text))).toBeLessThan(5000);
    },
  );
});
