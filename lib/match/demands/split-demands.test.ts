import { describe, expect, it } from 'vitest';
import { splitDemands } from './split-demands';

describe('splitDemands', () => {
  it.each([
    [
      '2+ years of general ledger experience, proficiency in QuickBooks or Sage, and advanced Excel skills (pivot tables, VLOOKUP)',
      [
        '2+ years of general ledger experience',
        'proficiency in QuickBooks or Sage',
        'advanced Excel skills (pivot tables, VLOOKUP)',
      ],
    ],
    [
      "Bachelor's degree in Accounting required; CPA or CPA candidate preferred",
      ["Bachelor's degree in Accounting required", 'CPA or CPA candidate preferred'],
    ],
    ['CompTIA A+ required. HDI or MCP preferred.', ['CompTIA A+ required', 'HDI or MCP preferred.']],
    [
      'Ability to lift 50 lbs. Customer service skills.',
      ['Ability to lift 50 lbs', 'Customer service skills.'],
    ],
    ["Bachelor's required, Master's degree preferred", ["Bachelor's required", "Master's degree preferred"]],
    [
      'Sicherer Umgang mit MS Office (Word, Excel) und gute Englischkenntnisse in Wort und Schrift',
      ['Sicherer Umgang mit MS Office (Word, Excel)', 'gute Englischkenntnisse in Wort und Schrift'],
    ],
    ['Anglais professionnel ; permis B indispensable', ['Anglais professionnel', 'permis B indispensable']],
    ['Nivel de inglés B2; se valorará francés', ['Nivel de inglés B2', 'se valorará francés']],
  ])('takes apart the demands of %j', (text, parts) => {
    expect(splitDemands(text)).toEqual(parts);
  });

  it.each([
    'Experience with Tableau, Looker or Power BI',
    'Strong knowledge of and experience with Kubernetes',
    'M.Sc. in Physics or a comparable degree',
    'At least 3 years in sales, e.g. in retail, incl. 1 year abroad, approx. 20 customers',
    'Databases (PostgreSQL; MySQL) and queues',
    'Knowledge of SQL, Python and R preferred',
  ])('leaves whole what is one demand: %j', (text) => {
    expect(splitDemands(text)).toEqual([text]);
  });
});
