import { describe, expect, it } from 'vitest';
import { cpuMs } from '@/lib/testing/cpu-ms';
import { numberLines } from '../../structure/lines';
import type { ContactKind } from '../contact';
import { findContacts } from './find-contacts';
import { findPhones } from './phones';

const found = (text: string, kind: ContactKind): string[] =>
  findContacts(numberLines(text, 'R'))
    .filter((contact) => contact.kind === kind)
    .map((contact) => contact.text);

const body = `Profile
Nurse with eight years on acute wards.
Experience
Staff Nurse, Aire Valley Hospital, 2019 – 2024
- Cared for up to 8 patients a shift`;
const headed = (...lines: string[]): string => [...lines, body].join('\n');

describe('the name', () => {
  it.each([
    ['in capitals', headed('MARTA ŁUKASIK', 'Registered Nurse'), 'Marta Łukasik'],
    ['with its degrees', headed('Maeve Okonjo-Hallam, RN, BSN', 'Leeds'), 'Maeve Okonjo-Hallam'],
    ['with a title', headed('Dr. Ilse van der Meulen', 'Utrecht'), 'Ilse van der Meulen'],
    ['in front of what they do', headed('Jane Orley - Software Engineer'), 'Jane Orley'],
    [
      'after a word for the document',
      headed('Lebenslauf – Torben Wisch-Acar', 'Kassel'),
      'Torben Wisch-Acar',
    ],
    ['after a label', headed('Curriculum', 'Nombre y apellidos: Nerea Aldecoa', 'Palma'), 'Nerea Aldecoa'],
    ['after a label and a gap', headed('Anschrift', 'Name  Max Oberdieck'), 'Max Oberdieck'],
    ['with a doctor’s title', headed('Dr. med. Katharina Groß', 'k.gross@example.de'), 'Katharina Groß'],
    ['around a nickname', headed('Emily (Em) Carter', 'emily.carter@example.org'), 'Emily Carter'],
    ['with the surname first', headed("O'Neill, Sean", 'sean.oneill@example.org'), "Sean O'Neill"],
    ['in two lines', headed('IVY', 'HADDINGTON', 'ihaddington@example.org'), 'Ivy Haddington'],
    [
      'below other words, by the address',
      `${body}\nIvy Haddington\nihaddington@example.org`,
      'Ivy Haddington',
    ],
    ['in small letters', headed('marta łukasik', 'marta.lukasik@example.org'), 'marta łukasik'],
    ['of one word', headed('Sukarno', 'sukarno@example.org'), 'Sukarno'],
    ['in Cyrillic', headed('Иван Петров', 'ivan@example.org'), 'Иван Петров'],
    ['of three letters', headed('Zoë', 'zoe@example.org'), 'Zoë'],
    ['of two characters', headed('李雷', 'lilei@example.org'), '李雷'],
    ['in Han characters', headed('王小明', 'wang@example.org'), '王小明'],
  ])('is found %s', (_, text, name) => {
    expect(found(text, 'name')[0]).toBe(name);
  });

  it.each([
    ['a title', headed('Senior Software Engineer', 'Leeds')],
    ['a place', headed('San Francisco, CA', 'x@example.org')],
    ['words that the text uses as such', headed('Acute Wards', 'x@example.org')],
    ['a heading', body],
    ['a school', headed('Amity University', 'Pune')],
  ])('is not read out of %s', (_, text) => {
    expect(found(text, 'name')).toEqual([]);
  });

  it('is found in its other forms, each as it stands', () => {
    const text = headed(
      'Jane Orley',
      'Papers',
      'Orley, J. and Ek, P.: On wards. J. Orley et al.: More.',
      'Jane Q. Orley',
    );
    expect(found(text, 'name')).toEqual(['Jane Orley', 'Orley, J.', 'J. Orley', 'Jane Q. Orley']);
  });
});

describe('phone numbers', () => {
  it.each([
    '0113 496 0182',
    '07700 900412',
    '+44 (0)113 496 0182',
    '+44 7700 900318',
    '+353 1 555 0148',
    '+1 (415) 555-0142',
    '(999) 888-7777',
    '206-555-0149',
    '206.555.0149',
    '+49 30 / 555 01 42',
    '030 55501420',
    '0911/555 0187',
    '06 39 98 12 47',
    '04.55.55.01.63',
    '+33 6 39 98 12 47',
    '+34 600 555 094',
    '+91-9800055501',
    '0041 44 555 01 42',
    '(218) 555-0164 ext. 12',
  ])('%s is found in any line', (phone) => {
    expect(findPhones(`Ring me on ${phone}, any time`)).toEqual([phone]);
  });

  it.each(['600 555 012', '971 555 014', '9800055501', '98000 55501', '91 555 01 42'])(
    '%s is found where it stands among details of contact, and left alone elsewhere',
    (phone) => {
      expect(
        found(headed('Itziar Balmaseda', `Donostia · i.balmaseda@example.org · ${phone}`), 'phone'),
      ).toEqual([phone]);
      expect(findPhones(`Moved ${phone} over in a year`)).toEqual([]);
    },
  );

  it('is found after its label, and beside a postcode', () => {
    expect(findPhones('Tel.: 555014 22')).toEqual(['555014 22']);
    expect(findPhones('Pleasantville, CA 94588 (555) 123-4567')).toEqual(['(555) 123-4567']);
  });

  it.each([
    'Saved $12,500,000 in 2015-2017',
    'Saved 12 500 000 € from 2015–2017',
    '+12 500 000 users',
    '€ 1.250.000.000',
    '2015-2017, 2017-2019',
    '01/2015 - 12/2017',
    '01.02.2015-31.03.2016',
    '2015-01-31 to 2016-02-28',
    'ISBN 978-3-16-148410-0',
    'ISBN: 0-306-40615-2',
    'ISSN 1234-5678',
    'ISO 9001:2015 and IEC 62304:2006',
    'Python 3.11.4, release 10.12.200.3',
    'host 192.168.100.254',
    'CS 101-202, MATH 2040-301',
    'Rooms 12-14, 201-204 and 3.14.159',
    'DOI 10.1145/3292500.3330701',
    'US Patent No. 10 123 4567',
    'Licence no. 0123 456 7890',
    'ORCID 0000-0002-1825-0097',
    'Scores 1500 1520 1560 1600',
    '100 000 000 rows a day',
    '24/7/365, 50-60, 1000-2000 a week',
    'Order 0.75-0.80 1.25-1.50',
  ])('are not read out of "%s"', (text) => {
    expect(findPhones(text)).toEqual([]);
    expect(findPhones(text, true)).toEqual([]);
  });
});

describe('addresses of mail', () => {
  it.each([
    'marta.lukasik@example.org',
    'm+jobs@mail.example.co.uk',
    'marta_l@example-host.de',
    'märta@exämple.de',
    'marta [at] example [dot] org',
    'marta(at)example.org',
  ])('%s', (email) => {
    expect(found(headed('Marta Łukasik', `Leeds, ${email}`), 'email')).toEqual([email]);
  });
});

describe('postal addresses', () => {
  it.each([
    ['12 Elm Street, Flat 3, Leeds LS1 4AB', ['12 Elm Street, Flat 3'], ['LS1 4AB']],
    ['1600 N. West Park Ave #5 | Springfield, IL 62704-1234', ['1600 N. West Park Ave #5'], ['62704-1234']],
    ['Rosenthaler Weg 14, 04229 Leipzig', ['Rosenthaler Weg 14'], ['04229']],
    ['Lindenstraße 12a · 8004 Zürich', ['Lindenstraße 12a'], ['8004']],
    ['12 bis, rue des Tisserands, 69100 Villeurbanne', ['12 bis, rue des Tisserands'], ['69100']],
    ['Calle de Alcalá, 45, 3º B, 28014 Madrid', ['Calle de Alcalá, 45, 3º B'], ['28014']],
    ['ul. Długa 5/7, 00-238 Warszawa', ['ul. Długa 5/7'], ['00-238']],
    ['Via Roma 10, 20121 Milano', ['Via Roma 10'], ['20121']],
    ['Москва, ул. Ленина, д. 5, кв. 12', ['ул. Ленина, д. 5, кв. 12'], []],
    ['北京市朝阳区建国路88号', ['北京市朝阳区建国路88号'], []],
    ['Pune 411045, Maharashtra', [], ['411045']],
    ['P.O. Box 123, Toronto M5V 2T6', ['P.O. Box 123'], ['M5V 2T6']],
    ['Address: Jijayi Heights, Flat 118, Narhe', ['Jijayi Heights, Flat 118, Narhe'], []],
  ])('%s: street and postcode go, the town stays', (line, streets, codes) => {
    const text = headed('Marta Łukasik', line, 'marta@example.org');
    expect(found(text, 'address')).toEqual(streets);
    expect(found(text, 'postcode')).toEqual(codes);
  });

  it('are found below a label of their own', () => {
    const text = `${headed('Marta Łukasik')}\nAddress\n12 Elm Street\nLeeds\nLS1 4AB`;
    expect(found(text, 'address')).toEqual(['12 Elm Street']);
    expect(found(text, 'postcode')).toEqual(['LS1 4AB']);
  });

  it('are left alone outside the lines of contact', () => {
    const text = `${body}\n- Ran the clinic at 12 High Street, 28 rooms on 3 floors\n- Room LS1 4AB, 94588 visits`;
    expect([...found(text, 'address'), ...found(text, 'postcode')]).toEqual([]);
  });
});

describe('links', () => {
  it('to the person are found, those of employers stay', () => {
    const text = `${headed('Jane Orley', 'jane@example.org | https://janeorley.dev/cv | linkedin.com/in/jane-orley | Node.js')}
- Built https://shop.acme.example/store and github.com/janeorley/tool, written up at www.janeorley.dev/blog
- Cared for two more wards`;
    expect(found(text, 'link')).toEqual([
      'linkedin.com/in/jane-orley',
      'https://janeorley.dev/cv',
      'github.com/janeorley/tool',
      'www.janeorley.dev/blog',
    ]);
  });

  it('that ran together with an address of mail are found apart', () => {
    const text = headed('Jane Orley', 'jane.orley@example.orghttps://janeorley.dev/cv');
    expect(found(text, 'email')).toEqual(['jane.orley@example.org']);
    expect(found(text, 'link')).toEqual(['https://janeorley.dev/cv']);
  });

  it('names of accounts are found, words that look the same are not', () => {
    const text = headed(
      'Jane Orley',
      'jane.orley@example.org · @jorley · Skype: jane_o',
      'LinkedIn',
      'janeorley',
    );
    expect(found(text, 'handle')).toEqual(['@jorley', 'jane_o', 'janeorley']);
  });
});

describe('hostile text', () => {
  it.each([
    ['one word', 'x'.repeat(30_000)],
    ['one number', '1'.repeat(30_000)],
    ['groups of digits', '12 34-5 (6) '.repeat(2500)],
    ['pluses', '+1 '.repeat(10_000)],
    ['@ signs', 'a@'.repeat(15_000)],
    ['half addresses', 'a.b@c.'.repeat(5000)],
    ['many addresses', Array.from({ length: 1200 }, (_, at) => `ab${at}@example.org`).join('\n')],
    ['many links', Array.from({ length: 900 }, (_, at) => `github.com/person-${at}/x`).join('\n')],
    ['domains without end', 'a.'.repeat(15_000)],
    ['streets', 'Am Alten '.repeat(3000)],
    ['capitals', 'Aa Bb '.repeat(5000)],
    ['a name to a line', 'Jane Orley\n'.repeat(2700)],
    ['openings', '(([[<<{{'.repeat(3500)],
    ['French streets', '12 rue de la '.repeat(2300)],
  ])('%s is read in no more than seconds', (_, text) => {
    const lines = numberLines(`Jane Orley\njane@example.org\n${text}`, 'R');
    expect(cpuMs(() => findContacts(lines))).toBeLessThan(5000);
  });
});
