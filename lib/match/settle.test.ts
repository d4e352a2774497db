import { describe, expect, it } from 'vitest';
import { numberLines, type LineId } from '../structure/lines';
import type { Match, Row } from './rows';
import { settleRows } from './settle';

const resume = numberLines(
  `Ines Calder
Baker, Hearth & Co.
March 2017 – present
• Helped 60 shoppers an hour at the counter and looked after their complaints
• Built dashboards in Tableau and a page in React
• Stored the orders in PostgreSQL and led a crew of five
BSc Food Science, University of Reading
Spanish (fluent)`,
  'R',
);
const posting = numberLines(
  'We are looking for a baker for our shop in Reading.\n- You know your bread',
  'J',
);

const settle = (requirement: string, resumeLines: string[], match: Match = 'strong', lines = resume) =>
  settleRows(
    [
      {
        requirement,
        importance: 'must',
        match,
        postingLines: ['J1', 'J9'],
        resumeLines: resumeLines as LineId[],
        reason: '',
        suggestion: '',
      } satisfies Row,
    ],
    lines,
    posting,
  )[0];

describe('settleRows', () => {
  it('drops ids that do not exist, and repeats', () => {
    expect(settle('Tableau', ['R5', 'R5', 'R77'])).toMatchObject({
      resumeLines: ['R5'],
      postingLines: ['J1'],
      match: 'strong',
    });
  });

  it.each(['strong', 'moderate', 'partial'] as const)(
    'calls a %s claim without an existing line unconfirmed',
    (match) => {
      expect(settle('Tableau', ['R77'], match)?.match).toBe('unconfirmed');
    },
  );

  it('calls a claim unconfirmed whose lines do not show the skill', () => {
    expect(settle('Kubernetes', ['R5'])?.match).toBe('unconfirmed');
    expect(settle('Java', ['R5'])?.match).toBe('unconfirmed');
  });

  it('lets a related skill count in part, never as shown', () => {
    expect(settle('Power BI', ['R5'])?.match).toBe('partial');
    expect(settle('JavaScript', ['R5'])?.match).toBe('moderate');
  });

  it('takes the resume lines off a missing row', () => {
    expect(settle('Kubernetes', ['R5'], 'missing')).toMatchObject({ match: 'missing', resumeLines: [] });
  });

  it.each([
    ['Experience in customer service', 'R4'],
    ['Managing a small team', 'R6'],
    ['At least 5 years of experience', 'R3'],
    ['Degree in a related subject', 'R7'],
    ['Good spoken Spanish', 'R8'],
    ['Team player with good communication skills', 'R4'],
    ['SQL databases', 'R6'],
  ])('lets an honest match in other words stand: %s', (requirement, line) => {
    expect(['strong', 'moderate']).toContain(settle(requirement, [line])?.match);
  });

  it('calls a claim unconfirmed whose lines share no word with it', () => {
    expect(settle('Welding of steel pipes', ['R4'])?.match).toBe('unconfirmed');
  });

  it('lets claims stand where the languages or scripts can’t be compared', () => {
    const german = numberLines(
      'Ich habe in der Küche gearbeitet und die Bestellungen für das Restaurant gemacht.',
      'R',
    );
    expect(settle('Ordering of goods', ['R1'], 'strong', german)?.match).toBe('strong');
    const japanese = numberLines('東京のレストランで五年間、料理人として働きました。', 'R');
    expect(settle('Cooking experience', ['R1'], 'moderate', japanese)?.match).toBe('moderate');
  });
});
