import { describe, expect, it } from 'vitest';
import { readHead } from './job-head';

const now = new Date('2026-11-15');

function read(...texts: string[]) {
  const { title, employer } = readHead(
    texts.map((text, index) => ({ id: `R${index + 1}`, text })),
    now,
    'Marta Lindqvist',
  );
  return [title, employer];
}

describe('readHead', () => {
  it.each([
    ['Buyer, Northwind Foods, Leeds, 2019 – 2021'],
    ['Buyer — Northwind Foods, Leeds — June 2019 to date'],
    ['Northwind Foods, Buyer – Leeds, UK'],
    ['Buyer | Northwind Foods | 2019 - Present'],
    ['Buyer\tNorthwind Foods\t2019 - 2021'.replaceAll('\t', '  ')],
    ['2019 - 2021: Buyer, Northwind Foods (food wholesale, 120 staff), Leeds'],
    ['Buyer at Northwind Foods'],
    ['Buyer', 'Northwind Foods, Leeds', 'Jan 2018 - May 2021'],
    ['Northwind Foods', 'Buyer', '2018 - 2021'],
    ['Northwind Foods – Leeds, UK  June 2023 – present', 'Buyer'],
    ['Buyer', 'Northwind Foods', 'San Jose, CA', 'June 2023 – present'],
    ['Company: Northwind Foods', 'Designation: Buyer'],
    ['Marta Lindqvist', 'Buyer, Northwind Foods'],
  ])('finds title and employer in English in %j and what follows', (...head) => {
    expect(read(...head)).toEqual(['Buyer', 'Northwind Foods']);
  });

  it.each([
    [
      'Shop Assistant, later Deputy Manager — Fellside Outdoor, Skipton — 2013 to May 2017',
      'Shop Assistant',
      'Fellside Outdoor',
    ],
    ['Electrician, Baker Street Manufacturing Ltd, Leeds', 'Electrician', 'Baker Street Manufacturing Ltd'],
    [
      'Hotel Manager, Institute of Chartered Accountants',
      'Hotel Manager',
      'Institute of Chartered Accountants',
    ],
    [
      'Steuerfachangestellte, ab 2012 Steuerfachwirtin, Kanzlei Grau & Partner, Halle',
      'Steuerfachangestellte',
      'Kanzlei Grau & Partner',
    ],
    [
      'Seit 03/2021: Teamleiterin Disposition, Bogen Logistik GmbH & Co. KG, Bremen',
      'Teamleiterin Disposition',
      'Bogen Logistik GmbH & Co. KG',
    ],
    ['Sachbearbeiterin bei Stadtwerke Treenesund, Schleswig', 'Sachbearbeiterin', 'Stadtwerke Treenesund'],
    [
      '08/2012 bis 07/2016: Ausbildung und Gesellenzeit, Elektro Jensen e. K., Husum',
      'Ausbildung und Gesellenzeit',
      'Elektro Jensen e. K.',
    ],
    ['Praktikum bei Nordkai AG, Hamburg (2011)', 'Praktikum', 'Nordkai AG'],
    [
      "Électricien, puis chef d'équipe – Sarl Peyrache Frères, Firminy – juillet 2006 à août 2014",
      'Électricien',
      'Sarl Peyrache Frères',
    ],
    [
      "Travailleur social, Association Le Gué (hébergement d'urgence), Tourcoing (2013 - mars 2018)",
      'Travailleur social',
      'Association Le Gué',
    ],
    ['Conducteur de travaux chez Rhodalec, Lyon, depuis mars 2020', 'Conducteur de travaux', 'Rhodalec'],
    ['Stage de fin d’études, Banque Montferrand, Paris', 'Stage de fin d’études', 'Banque Montferrand'],
    [
      'Recepcionista de noche – Hotel Puerta del Turia, Valencia – julio de 2015 a febrero de 2017',
      'Recepcionista de noche',
      'Hotel Puerta del Turia',
    ],
    ['Jefe de ventas en Brandeo, Murcia, feb. 2017 – jul. 2018', 'Jefe de ventas', 'Brandeo'],
    ['Técnico en Electricidad, Brandeo S. L., Murcia', 'Técnico en Electricidad', 'Brandeo S. L.'],
  ])('keeps title, firm and place apart in %j', (head, title, employer) => {
    expect(read(head)).toEqual([title, employer]);
  });

  it.each([
    [
      ['Director of IT – Hybrid Cloud and Automation', 'Northwind Group – Los Angeles, CA'],
      'Northwind Group',
    ],
    [['Senior Systems Engineer – Windows', 'Northwind – Los Angeles, CA'], 'Northwind'],
  ])('does not take what a title is about for the employer in %j', (head, employer) => {
    expect(read(...head)[1]).toBe(employer);
  });

  it.each([
    [['Senior Account Executive, Mid-Market', 'Quillbeam Software -- Ridgemont, CO'], 'Quillbeam Software'],
    [['Mutuelle Ardélys – Lysières', 'Stagiaire, direction juridique'], 'Mutuelle Ardélys'],
    [['JEFE DE OBRA – Construcciones Torquemart, S.A.'], 'Construcciones Torquemart'],
    [['Distribuidora Nopalera, S.A. de C.V. — San Lázaro', 'Contadora general'], 'Distribuidora Nopalera'],
  ])('takes neither a field, a legal form nor a town for the employer, in %j', (head, employer) => {
    expect(read(...head)[1]).toBe(employer);
  });

  it.each([
    [['Web Developer', 'June 2016 to December 2018', 'San Jose, CA', 'https://example.org/']],
    [['Senior PHP Developer, UX Director', '(999) 888-7777']],
    [['Web Developer', 'marta@lindqvist.example']],
    [['Database Administrator', 'Environment: MySQL, Linux']],
    [['Biologist', 'BSc Biology']],
    [['AUSBILDUNG UND ABSCHLÜSSE', 'Bilanzbuchhalterin, 2012']],
    [['Marta Lindqvist', 'Nurse']],
    [['Leiterin Einkauf', '340 Beschäftigte, Umsatz 78 Mio. €']],
  ])('names no employer where none is told, in %j', (head) => {
    expect(read(...head)[1]).toBeUndefined();
  });
});
