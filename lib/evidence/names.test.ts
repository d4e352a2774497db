import { describe, expect, test } from 'vitest';
import { numberLines, type LineId } from '../structure/lines';
import { parseResume } from '../structure/resume';
import { checkClaims } from './claims';
import type { CheckedSection } from './settle';

const now = new Date('2026-11-01');

/** Flags as `kind: quote`; a passage that names no lines is held against the whole resume. */
function flags(
  resumeText: string,
  text: string,
  { cites = [], section = 'work_experience', posting = '' }: Partial<Options> = {},
): string[] {
  const resume = numberLines(resumeText, 'R');
  const { groupOf, jobs } = parseResume(resume, now);
  return checkClaims({
    blocks: [{ kind: 'bullet', passages: [{ text, sources: cites }] }],
    section,
    resume,
    posting: numberLines(posting, 'J'),
    groupOf,
    employers: jobs.flatMap(({ employer }) => employer ?? []),
    now,
  }).map(({ kind, quote }) => `${kind}: ${quote}`);
}

interface Options {
  cites: LineId[];
  section: CheckedSection;
  posting: string;
}

const dispatcher = `Yasemin Grotekopp

PROFIL
Disponentin, derzeit bei Weserbogen Logistik

BERUFSPRAXIS
Seit 03/2021: Teamleiterin Disposition, Weserbogen Logistik GmbH & Co. KG, Bremen
- Planung von täglich 190 Touren mit eigenen Fahrzeugen
08/2016 – 02/2021: Disponentin Fernverkehr, Spedition Hollander & Töbing AG, Oldenburg
- Disposition von 28 Zügen nach Frankreich für die Stadtwerke
08/2014 – 07/2016: Sachbearbeiterin, Stadtwerke Treenesund, Schleswig
- Buchung von Containern mit der Handelsschule Ochtum`;

describe('an employer of the resume', () => {
  test.each([
    'Planung von 190 Touren bei Stadtwerke Treenesund',
    'Planung von 190 Touren bei Spedition Hollander & Töbing',
    'Planung von 190 Touren bei Hollander & Töbing',
    'Planung von 190 Touren bei Hollander',
  ])('is pointed out under another job: %s', (text) => {
    expect(flags(dispatcher, text, { cites: ['R5'] })).toEqual([
      `elsewhere: ${/bei (.*)$/.exec(text)?.[1] ?? ''}`,
    ]);
  });
  test('is pointed out under another job though the profile names it, too', () => {
    expect(flags(dispatcher, 'Zugdisposition bei Weserbogen Logistik', { cites: ['R7'] })).toEqual([
      'elsewhere: Weserbogen Logistik',
    ]);
  });
  test('is its own job’s, with or without the form of the firm', () => {
    expect(flags(dispatcher, 'Tourenplanung bei Weserbogen Logistik GmbH', { cites: ['R5'] })).toEqual([]);
    expect(flags(dispatcher, 'Tourenplanung bei der Weserbogen Logistik', { cites: ['R5'] })).toEqual([]);
  });
});

describe('a name that no source has', () => {
  test.each([
    ['Planung von Touren bei der Deutschen Handelsschule', 'Deutschen Handelsschule'],
    ['Planung von Touren bei Steinacker Logistik', 'Steinacker Logistik'],
  ])('is not found: %s', (text, quote) => {
    expect(flags(dispatcher, text, { cites: ['R5'] })).toEqual([`not-found: ${quote}`]);
  });
  test('is not found where it begins as a school of the resume does', () => {
    const resume =
      'Formación\nGrado en Estadística, Universidad de Monteazul, 2013-2017\nLimpieza de los datos para el informe de la dirección';
    expect(flags(resume, 'Analista de datos en Universidad de Montealto')).toEqual([
      'not-found: Universidad de Montealto',
    ]);
  });
  test('is not found though its only capital stands in the resume', () => {
    const resume = 'Formation\nStage « Conduire une réunion », Institut Bellerive, Annecy';
    expect(flags(resume, 'Conduite de chantiers chez Institut national de gestion')).toEqual([
      'not-found: Institut national de gestion',
    ]);
  });
  test('a letter is not another with a sign behind it', () => {
    expect(flags('Skills\nWrote portals in C# and F#', 'Wrote portals in C')).toEqual(['not-found: C']);
  });
});

describe('a name in other words', () => {
  test.each([
    ['Answered 21 formal requests for proposal', 'Won nine of the formal RFPs'],
    ['Grew the Mexican business', 'Led sales in Mexico'],
    ['Led R&D and L3VPN’s for AT&T Inc.', 'Work on R&D, L3VPN’s and AT&T accounts'],
    ['Held a B.E. in 2014', 'Engineer with a BE'],
    ['Co-ordinator of the summer club', 'Work as a Coordinator, and as a Co-ordinator'],
    ['Worked ad hoc and on premises', 'Met clients in Ad-hoc meetings'],
    ['She said “why?” and wrote it down', 'Asked “why” and got “how”. Did you know? I’m sure'],
  ])('“%s” carries “%s”', (resume, text) => {
    const doubts = flags(resume, text).filter((flag) => !/nine/.test(flag));
    expect(doubts).toEqual([]);
  });
  test.each([
    ['Fachkraft für Photovoltaik (TÜV)', 'Fachkraft mit TÜV-Abschluss'],
    ['Leitung der Küche', 'Verantwortlich für den Bereich Gastronomie'],
    ['Betriebliches Eingliederungsmanagement: 31 Fälle', 'Begleitung von BEM-Fällen'],
    ['Studium der Betriebswirtschaft', 'Abgeschlossenes BWL-Studium'],
    ['Zeiterfassung eingeführt', 'Weiß, dass Vertrauen Zeit braucht'],
  ])('in German „%s“ carries „%s“', (resume, text) => {
    expect(flags(`${resume} und mit der Arbeit bei den Kunden`, text)).toEqual([]);
  });
});

describe('an acronym', () => {
  const teacher = `Experience
Class Teacher, Hollin Lane Junior School
Sept 2016 - present
- Pupil with an EHC plan; NPS 31; BRCGS audit at grade AA+
- 11 pupils with English as an additional language
- Piloted buy online, pick up in store; Good Clinical Practice refresher`;
  test.each([
    'Supported a child with an Education, Health and Care plan',
    'Supported a child with an EHCP',
    'Raised the Net Promoter Score',
    'Passed the BRCGS audit at grade AA+',
    'Taught 11 EAL learners',
    'Piloted BOPIS',
    'With GCP training',
  ])('is held by its words, and they by it: %s', (text) => {
    expect(flags(teacher, text)).toEqual([]);
  });
  test.each([
    ['Supported a child with an Early Help Assessment plan', 'not-found: Early Help Assessment'],
    ['Passed the BRCGS audit at grade BB+', 'not-found: BB+'],
    ['Taught 11 EFL learners', 'not-found: EFL'],
  ])('of other words is not: %s', (text, flag) => {
    expect(flags(teacher, text)).toEqual([flag]);
  });
});
