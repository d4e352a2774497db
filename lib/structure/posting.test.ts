import { describe, expect, it } from 'vitest';
import { numberLines } from './lines';
import { parsePosting } from './posting';

const read = (text: string) => parsePosting(numberLines(text, 'J'));

describe('parsePosting', () => {
  it('reads the facts of a posting as they are written', () => {
    const posting = read(`Staff Nurse – Intensive Care
Northgate University Hospital, Sheffield
Full-time, permanent, 37.5 hours per week
Salary: £31,049 to £37,796 a year

About the role
- Plan and deliver nursing care
Essential
- Registered nurse`);
    const texts = Object.fromEntries(
      (['title', 'company', 'place', 'employmentType', 'pay', 'hours', 'arrangement'] as const).map((key) => [
        key,
        posting[key]?.text,
      ]),
    );
    expect(texts).toEqual({
      title: 'Staff Nurse',
      company: 'Northgate University Hospital',
      place: 'Sheffield',
      employmentType: 'Full-time, permanent',
      pay: '£31,049 to £37,796 a year',
      hours: '37.5 hours per week',
      arrangement: undefined,
    });
  });

  it('knows a heading by its place above a list and by one telling word', () => {
    const posting = read(`Charge Nurse
Band 7, £47,810 – £54,710 a year
What you will do
- Plan the rota
What you must have
- Registered nurse
What would help
- A leadership course`);
    expect(
      posting.lines.filter(({ mark }) => mark === 'bullet').map(({ id }) => posting.sectionOf(id)),
    ).toEqual(['duties', 'requirements', 'preferred']);
    expect(posting.pay?.text).toBe('£47,810 – £54,710 a year');
  });

  it('passes navigation by, and reads employer and place below the title', () => {
    const posting = read(
      'Home\nJobs\nSign in\nRetail Supervisor\nJuniper & Pine\nDenver, CO\n$21 - $24 an hour',
    );
    expect([posting.title?.text, posting.company?.text, posting.place?.text, posting.pay?.text]).toEqual([
      'Retail Supervisor',
      'Juniper & Pine',
      'Denver, CO',
      '$21 - $24 an hour',
    ]);
  });

  it('takes no figure for pay that is none', () => {
    expect(
      read('Buyer\nWe raised $20 million and pay attention.\nOur revenue is €300M a year.').pay,
    ).toBeUndefined();
  });

  it('tells what is asked from what is offered, in four languages', () => {
    for (const [asked, offered] of [
      ['What you bring', 'What we offer'],
      ['Ihr Profil', 'Wir bieten'],
      ['Profil recherché', 'Nous offrons'],
      ['Requisitos', 'Ofrecemos'],
    ]) {
      const posting = read(`${asked}\n- Excel\n${offered}\n- Kaffee, café`);
      expect([posting.sectionOf('J2'), posting.sectionOf('J4')]).toEqual(['requirements', 'benefits']);
    }
  });

  it('leaves a paragraph after a list out of the list’s part', () => {
    const posting = read(
      'Requirements\n- Excel\nApplications are reviewed on an ongoing basis, and we may withdraw the job at any time.',
    );
    expect(posting.sectionOf('J3')).toBeUndefined();
  });

  it.each([
    ['Staff Accountant\nMarlow & Finch LLP · Columbus, OH (Hybrid)', 'Marlow & Finch LLP', 'Columbus, OH'],
    ['Conducteur de travaux H/F\nGroupe Ravel TP - Lyon (69)', 'Groupe Ravel TP', 'Lyon'],
    ['Comercial\nConcesionario Rivera Motor, Valencia', 'Concesionario Rivera Motor', 'Valencia'],
    ['HR Generalist (m/f/d)\nDelmore Logistics GmbH\nLocation: Hamburg', 'Delmore Logistics GmbH', 'Hamburg'],
    ['Maths Teacher, Oakfield School\nYou teach.', 'Oakfield School', undefined],
  ])('reads employer and place around the title of %j', (text, company, place) => {
    const posting = read(text);
    expect([posting.company?.text, posting.place?.text]).toEqual([company, place]);
  });

  it('takes a title whose noun it does not know, where the posting marks it as one', () => {
    expect(read('Disponibilist (m/w/d)\nWir suchen Sie.').title?.text).toBe('Disponibilist (m/w/d)');
  });

  it('takes facts apart that share a line, and nothing that is asked for as a fact of the job', () => {
    const posting = read(
      'Technician\nShift: Days   Hours: 40/week   Pay: $24.50 - $31.00/hr\nYou bring\n- A degree or an apprenticeship',
    );
    expect([posting.hours?.text, posting.pay?.text, posting.employmentType]).toEqual([
      '40/week',
      '$24.50 - $31.00/hr',
      undefined,
    ]);
    expect(read('Designer\n£32k-£38k, 4-day week').pay?.text).toBe('£32k-£38k');
  });

  it('invents nothing for a text that says nothing', () => {
    const posting = read('The weather was fine and the river ran slowly past the mill. '.repeat(6));
    expect([posting.title, posting.company, posting.place, posting.pay]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
