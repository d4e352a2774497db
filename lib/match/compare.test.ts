import { describe, expect, it } from 'vitest';
import { numberLines } from '../structure/lines';
import { parsePosting } from '../structure/posting';
import { parseResume } from '../structure/resume';
import { compareByRules } from './compare';
import { findRequirements } from './requirements';

const compare = (resume: string, posting: string) =>
  compareByRules(
    parseResume(numberLines(resume, 'R'), new Date('2026-11-15')),
    parsePosting(numberLines(posting, 'J')),
  );

const cook = `Pia Romero
Experience
Line Cook, Casa Verde, Porto
May 2021 – present
• Prepared fish and grill dishes for 120 covers a night
• Kept HACCP records and checked deliveries
Education
Diploma in Culinary Arts, Porto Hotel School, 2020`;

const posting = `Sous Chef
What you will do
- Run the pass on busy nights
Requirements
- At least 3 years of experience in a professional kitchen
- HACCP knowledge
- Diploma in culinary arts
- Must hold a driving licence
Nice to have
- Pastry
What we offer
- Free meals and Excel training`;

describe('compareByRules', () => {
  const rows = compare(cook, posting);

  it('holds years against the dates, certificates and education against the lines', () => {
    expect(Object.fromEntries(rows.map((row) => [row.requirement.slice(0, 8), row.match]))).toMatchObject({
      'HACCP kn': 'strong',
      'Diploma ': 'strong',
      'Must hol': 'missing',
      Pastry: 'missing',
    });
  });

  it('takes nothing that is offered for a requirement, and no heading', () => {
    expect(rows.map((row) => row.requirement).join('\n')).not.toMatch(/Free meals|Nice to have|offer/);
  });

  it('weighs by heading and by cue words', () => {
    expect(rows.find((row) => row.requirement === 'Pastry')?.importance).toBe('nice');
    expect(rows.find((row) => row.requirement.includes('driving'))?.importance).toBe('must');
  });

  it('names lines for what is shown, none for what is missing, and asks instead of inventing', () => {
    for (const row of rows) {
      expect(row.postingLines).toHaveLength(1);
      expect(row.resumeLines.length > 0).toBe(row.match !== 'missing');
      if (row.match === 'missing') expect(row.suggestion).toMatch(/\?/);
    }
  });

  it('counts years no further than the dates carry', () => {
    const short = compare(cook.replace('May 2021 – present', 'May 2021 – May 2022'), posting);
    const years = (all: typeof rows) => all.find((row) => row.requirement.includes('years'))?.match;
    expect(years(rows)).not.toBe('missing');
    expect(['missing', 'partial']).toContain(years(short));
  });

  it('does not count what it cannot compare as missing', () => {
    const rowsInJapanese = compare(cook, '応募資格\n・調理師免許をお持ちの方\n・三年以上の経験\n'.repeat(8));
    expect(rowsInJapanese.every((row) => row.match !== 'missing')).toBe(true);
  });
});

describe('findRequirements', () => {
  const importance = (line: string) =>
    findRequirements(
      parsePosting(numberLines(`Anforderungen, requirements\nRequirements\n- ${line}`, 'J')),
    )[0]?.importance;

  it.each([
    ['SQL is required', 'must'],
    ['Python would be a plus', 'nice'],
    ['Erfahrung mit SAP von Vorteil', 'nice'],
    ['Staplerschein zwingend erforderlich', 'must'],
    ['La maîtrise de l’anglais serait un plus', 'nice'],
    ['Anglais : un plus', 'nice'],
    ['Se valorará experiencia en hostelería', 'nice'],
  ])('reads the importance of "%s"', (line, expected) => {
    expect(importance(line)).toBe(expected);
  });
});

describe('findRequirements', () => {
  it('takes no duty for a requirement where the posting lists requirements, and weighs them by their heading', () => {
    const text =
      'Bus Mechanic\nWhat you will do\nRepair and inspect 40 buses with two colleagues\nWhat you must have\nCity & Guilds level 3 in heavy vehicles\nWhat would help\nExperience with electric buses';
    const found = findRequirements(parsePosting(numberLines(text, 'J')));
    expect(found.map(({ text: words, importance }) => [importance, words])).toEqual([
      ['must', 'City & Guilds level 3 in heavy vehicles'],
      ['nice', 'Experience with electric buses'],
    ]);
  });
});

describe('rows in the language of the posting', () => {
  it.each([
    [
      'de',
      'Ihr Profil\n- Sie haben die Erfahrung mit DATEV\n- Sie sprechen Polnisch und sind in der Küche zu Hause\n- Mindestens 9 Jahre im Beruf',
      /Nicht gefunden: DATEV/,
      /polnisch/i,
    ],
    [
      'fr',
      'Votre profil\n- Vous avez la maîtrise de Salesforce\n- Vous parlez le polonais avec les clients\n- 9 ans d’expérience dans le métier',
      /Introuvable : Salesforce/,
      /polonais/,
    ],
    [
      'es',
      'Requisitos\n- Conocimientos de Salesforce\n- Se requiere polaco para los clientes de la zona\n- Experiencia de 9 años en el puesto',
      /No se encuentra: Salesforce/,
      /polaco/,
    ],
  ])('gives reasons and questions in %s, and no English ones', (_, text, notFound, spoken) => {
    const rows = compare(cook, text);
    const all = rows.map(({ reason, suggestion }) => `${reason} ${suggestion}`).join('\n');
    expect(all).toMatch(notFound);
    expect(all).toMatch(spoken);
    expect(all).not.toMatch(/\b(?:Your|resume|have you|Do you)\b/i);
  });

  it('knows languages by their Spanish names, and Frances for a person', () => {
    const rows = compare(
      `${cook}\nFrances Moya, referee`,
      'Requisitos\n- Nivel de inglés B2 para los clientes\n- Se valorará francés en la zona',
    );
    expect(rows.map(({ reason }) => reason)).toEqual([
      'Su currículum no menciona este idioma: inglés.',
      'Su currículum no menciona este idioma: francés.',
    ]);
  });

  it('names what the resume shows in the resume’s own spelling', () => {
    const [row] = compare(`${cook}\nSkills\nPostgres`, 'Requirements\n- SQL');
    expect(row?.reason).toContain('Postgres,');
  });
});

describe('what a row is worth', () => {
  const matchFor = (requirement: string, resume = cook) =>
    compare(resume, `Requirements\n- ${requirement}`)[0]?.match;

  it('calls no manners a gap because the resume lacks the word', () => {
    expect(matchFor('You are empathetic and reliable')).toBe('unconfirmed');
  });

  it('takes an open field of study for met by a degree that fits', () => {
    const graduate = cook.replace('Diploma in Culinary Arts', 'BSc in Food Science');
    expect(matchFor('Bachelor in food science, BI, chemistry or a similar field', graduate)).toBe('strong');
  });

  it('asks for circumstances as what they are', () => {
    const [row] = compare(cook, 'Requirements\n- Willingness to work evening shifts');
    expect(row?.suggestion).toMatch(/^Is this so for you\?/);
  });
});

describe('what counts as a requirement', () => {
  const found = (text: string) =>
    findRequirements(parsePosting(numberLines(text, 'J'))).map(({ text: words, importance }) => [
      importance,
      words,
    ]);

  it('weighs each demand of a line by its own words', () => {
    expect(
      found(
        "Requirements\n- Bachelor's degree in accounting required; CPA preferred\n- 2 years in sales, preferably in retail",
      ),
    ).toEqual([
      ['must', "Bachelor's degree in accounting required"],
      ['must', '2 years in sales, preferably in retail'],
      ['nice', 'CPA preferred'],
    ]);
  });

  it('leaves out what is waived, what is paid, and whom the employer welcomes', () => {
    expect(
      found(
        `Requirements
Confident HTML5
No degree needed
£32k-£38k, 28 days holiday plus bank holidays
Northbridge is an EOE/Veterans/Disabled employer
We value diversity and welcome applications regardless of age`,
      ),
    ).toEqual([['must', 'Confident HTML5']]);
  });

  it('says each thing once, at its weightier importance, and without its number', () => {
    expect(
      found(
        'Requirements\n1. Knowledge of SQL\n2. Driving licence\nNice to have\n- SQL\nRequired skills\n- Tableau',
      ),
    ).toEqual([
      ['must', 'Knowledge of SQL'],
      ['must', 'Driving licence'],
      ['must', 'Tableau'],
    ]);
  });

  it('looks for no demands in what follows the offer', () => {
    const text =
      'Requirements\n- SQL\n- Tableau\n- Excel\n- Python\nWhat we offer\n- Free lunch\nNotes for the desk\nKnowledge of Kubernetes was preferred last year';
    expect(found(text).map(([, words]) => words)).toEqual(['SQL', 'Tableau', 'Excel', 'Python']);
  });
});
