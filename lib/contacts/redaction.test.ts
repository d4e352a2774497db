import { describe, expect, it } from 'vitest';
import { cpuMs } from '@/lib/testing/cpu-ms';
import { numberLines } from '../structure/lines';
import { openRedaction } from './redaction';

const resume = `MARTA ŁUKASIK
12 Elm Street, Leeds LS1 4AB · marta.lukasik@example.org · 0113 496 0182
linkedin.com/in/marta-lukasik | martalukasik.example
Experience
Deputy Charge Nurse, Aire Valley Hospital, 2015–2017
- Łukasik & Sons Ltd supplied 28 beds; saved $12,500,000 in 2015-2017
- Page 2 of Marta Łukasik, who is called Marta by all`;
const lines = numberLines(resume, 'R');
const open = (language: string | null = 'en') => openRedaction(lines, language);

describe('taking details out', () => {
  it('leaves no detail in any line, and every fact as it stands', () => {
    const { redact } = open();
    const sent = lines.map(({ text }) => redact(text)).join('\n');
    expect(sent).toBe(`CANDIDATE_NAME
CANDIDATE_ADDRESS, Leeds CANDIDATE_POSTCODE · CANDIDATE_EMAIL · CANDIDATE_PHONE
CANDIDATE_LINK | CANDIDATE_LINK_2
Experience
Deputy Charge Nurse, Aire Valley Hospital, 2015–2017
Łukasik & Sons Ltd supplied 28 beds; saved $12,500,000 in 2015-2017
Page 2 of CANDIDATE_NAME, who is called CANDIDATE_FIRST_NAME by all`);
  });

  it('knows the details in what a person writes elsewhere, in any letters', () => {
    const { redactAll } = open();
    expect(redactAll('Sign as marta, and give MARTA.LUKASIK@EXAMPLE.ORG')).toBe(
      'Sign as CANDIDATE_FIRST_NAME, and give CANDIDATE_EMAIL',
    );
    expect(redactAll('Not found: "Ms Łukasik", "Marta  Łukasik", "Łukasik Institute"')).toBe(
      'Not found: "Ms CANDIDATE_LAST_NAME", "CANDIDATE_NAME", "CANDIDATE_LAST_NAME Institute"',
    );
  });

  it('knows a name without its accents, and with the other apostrophe', () => {
    expect(open().redact('by Lukasik, MARTA LUKASIK')).toBe('by CANDIDATE_LAST_NAME, CANDIDATE_NAME');
    const { redact } = openRedaction(numberLines("Siobhán O'Dowd\nsiobhan.odowd@example.org", 'R'), 'en');
    expect(redact("Siobhán O’Dowd or Siobha\u0301n O'Dowd")).toBe('CANDIDATE_NAME or CANDIDATE_NAME');
  });

  it.each([
    'St Marta Hospital, 2019',
    'Łukasik Bakery',
    "Łukasik's Bakery",
    'Bank Łukasik',
    'Baker, Łukasik, 2017 – 2019',
    'Martage and Kołukasik',
  ])('leaves "%s" alone, which is somebody else', (text) => {
    expect(open().redact(text)).toBe(text);
  });

  it('takes words of the name side by side for the name', () => {
    const { redact } = openRedaction(
      numberLines('Ilse van der Meulen\nilse.vandermeulen@example.org', 'R'),
      'en',
    );
    expect(redact('Ilse Meulen, 2019')).toBe('CANDIDATE_FIRST_NAME CANDIDATE_LAST_NAME, 2019');
  });

  it('does nothing to a text without details', () => {
    const { redact, standIns } = openRedaction(numberLines('Experience\nNurse, 2015–2017', 'R'), 'en');
    expect(standIns).toEqual([]);
    expect(redact('Nurse, 2015–2017')).toBe('Nurse, 2015–2017');
  });
});

describe('putting details back', () => {
  it('gives what was taken out, the name as a text writes it', () => {
    const { redact, restore } = open();
    expect(lines.map(({ text }) => restore(redact(text)))).toEqual([
      'Marta Łukasik',
      ...lines.slice(1).map(({ text }) => text),
    ]);
  });

  it.each([
    ['**CANDIDATE_NAME**', '**Marta Łukasik**'],
    ['[CANDIDATE_NAME]', 'Marta Łukasik'],
    ['\\[CANDIDATE\\_NAME\\]', 'Marta Łukasik'],
    ['{{candidate_name}}', 'Marta Łukasik'],
    ['<CANDIDATE_NAME>', 'Marta Łukasik'],
    ['`CANDIDATE_NAME`,', 'Marta Łukasik,'],
    ['Candidate_Name', 'Marta Łukasik'],
    ['CANDIDATE NAME', 'Marta Łukasik'],
    ['CANDIDATE NAME 2019', 'Marta Łukasik 2019'],
    ['CANDIDATE_NAME_1', 'Marta Łukasik'],
    ['CANDIDATE_NAMEs Team', 'Marta Łukasiks Team'],
    ["CANDIDATE_FIRST_NAME's", "Marta's"],
    ['CANDIDATE_NAME [R1,R3]', 'Marta Łukasik [R1,R3]'],
    ['(CANDIDATE_PHONE)', '(0113 496 0182)'],
    ['CANDIDATE_LINK_2 CANDIDATE_LINK', 'martalukasik.example linkedin.com/in/marta-lukasik'],
    ['["CANDIDATE_EMAIL"]', '["marta.lukasik@example.org"]'],
  ])('out of %s', (written, meant) => {
    expect(open().restore(written)).toBe(meant);
  });

  it.each([
    'The candidate name goes below',
    'Candidate Name',
    'candidate-link',
    'MY_CANDIDATE_NAMES',
    'a candidate',
  ])('leaves "%s" alone, which a posting may say', (text) => {
    expect(open().restore(text)).toBe(text);
  });

  it('gives a first name that is an ordinary word and was never taken out', () => {
    const { redact, restore } = openRedaction(numberLines('Will Baker\nwill.baker@example.org', 'R'), 'en');
    expect(redact('Will you hire a Baker? Will Baker')).toBe('Will you hire a Baker? CANDIDATE_NAME');
    expect(restore('CANDIDATE_FIRST_NAME')).toBe('Will');
  });

  it('leaves a blank in the language of the text for what the resume lacks', () => {
    const { restore } = openRedaction(numberLines('Experience\nNurse', 'R'), 'de');
    expect(restore('Tel. CANDIDATE_PHONE\nCANDIDATE_NAME')).toBe('Tel. [Ihre Telefonnummer]\n[Ihr Name]');
    expect(open('ja').restore('[CANDIDATE_EMAIL_7]')).toBe('[your e-mail address]');
  });

  it('keeps JSON whole, whatever a detail holds', () => {
    const quoted = numberLines('Name: Jane O\\Ha"ra | x\nNurse', 'R');
    const { restore, standIns } = openRedaction(quoted, 'en');
    expect(standIns).toContain('CANDIDATE_NAME');
    const json = restore('{"reason":"Yes:\\nCANDIDATE_NAME was a nurse","lines":["R1"]}', 'json');
    expect(JSON.parse(json)).toEqual({ reason: 'Yes:\nJane O\\Ha"ra was a nurse', lines: ['R1'] });
  });

  it('puts back no detail inside another one', () => {
    const { restore } = openRedaction(numberLines('Name: Candidate_Email Orley\nx@example.org', 'R'), 'en');
    expect(restore('CANDIDATE_NAME')).toBe('Candidate_Email Orley');
  });
});

describe('text that is still being written', () => {
  it.each([
    ['Regards,\nCAND', 4],
    ['Regards,\n[CANDIDATE_NA', 13],
    ['**CANDIDATE_NAME', 14],
    ['CANDIDATE_LINK_1', 16],
    ['{{candidate_first_n', 19],
    ['CANDIDATE\\_', 11],
    ['a c', 1],
    ['public', 0],
    ['CANDIDATE_NAME is', 0],
    ['a candidate for', 0],
    ['Kind regards', 0],
    ['', 0],
  ])('"%s" waits with its last %i characters', (text, length) => {
    expect(open().unfinishedLength(text)).toBe(length);
  });

  it('comes out the same in any pieces as it does whole', () => {
    const { restore, unfinishedLength } = open();
    const text =
      'Dear candidate team, [CANDIDATE_NAME] and **Candidate_Name**; call CANDIDATE_PHONE, see CANDIDATE_LINK_2. `CANDIDATE\\_EMAIL` c CANDIDATE NAME CANDIDATE_NAMEs';
    for (const size of [1, 2, 3, 5, 7, 11, 40]) {
      let held = '';
      let shown = '';
      for (let at = 0; at < text.length; at += size) {
        held += text.slice(at, at + size);
        const ready = held.length - unfinishedLength(held);
        shown += restore(held.slice(0, ready));
        held = held.slice(ready);
      }
      expect(shown + restore(held), `in pieces of ${size}`).toBe(restore(text));
    }
  });
});

describe('hostile text', () => {
  const many = numberLines(
    `Jane Orley\n${Array.from({ length: 1200 }, (_, at) => `ab${at}@example.org`).join('\n')}`,
    'R',
  );
  it.each([
    ['a name without end', 'Jane Orley '.repeat(2700)],
    ['many addresses', Array.from({ length: 1200 }, (_, at) => `ab${at}@example.org`).join(' ')],
    ['half stand-ins', 'CANDIDATE_'.repeat(3000)],
    ['stand-ins', '[CANDIDATE_NAME]'.repeat(1900)],
    ['openings', '[[<{`\\'.repeat(5000)],
    ['one letter', 'c'.repeat(30_000)],
    ['spaces', `CANDIDATE ${' '.repeat(30_000)}`],
  ])('%s is taken out and put back in no more than seconds', (_, text) => {
    const { redact, restore, unfinishedLength } = openRedaction(many, 'en');
    expect(
      cpuMs(() => {
        redact(text);
        restore(text);
        unfinishedLength(text);
      }),
    ).toBeLessThan(5000);
  });
});
