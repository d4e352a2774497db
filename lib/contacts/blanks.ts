import type { ContactKind } from './contact';

type Words = Record<ContactKind, string>;

const en: Words = {
  name: 'your name',
  'first-name': 'your name',
  'last-name': 'your name',
  email: 'your e-mail address',
  phone: 'your phone number',
  address: 'your address',
  postcode: 'your address',
  link: 'your link',
  handle: 'your link',
};
const de: Words = {
  name: 'Ihr Name',
  'first-name': 'Ihr Vorname',
  'last-name': 'Ihr Nachname',
  email: 'Ihre E-Mail-Adresse',
  phone: 'Ihre Telefonnummer',
  address: 'Ihre Anschrift',
  postcode: 'Ihre Anschrift',
  link: 'Ihr Link',
  handle: 'Ihr Link',
};
const fr: Words = {
  name: 'votre nom',
  'first-name': 'votre prénom',
  'last-name': 'votre nom',
  email: 'votre adresse e-mail',
  phone: 'votre numéro de téléphone',
  address: 'votre adresse',
  postcode: 'votre adresse',
  link: 'votre lien',
  handle: 'votre lien',
};
const es: Words = {
  name: 'su nombre',
  'first-name': 'su nombre',
  'last-name': 'su apellido',
  email: 'su correo electrónico',
  phone: 'su teléfono',
  address: 'su dirección',
  postcode: 'su dirección',
  link: 'su enlace',
  handle: 'su enlace',
};

const blanks: Readonly<Record<string, Words>> = { en, de, fr, es };

/** What is left to fill in for a detail that a model asks for and the resume lacks, as the letters by rules have it. */
export function blankFor(kind: ContactKind, language: string | null): string {
  return `[${(blanks[language ?? 'en'] ?? en)[kind]}]`;
}
