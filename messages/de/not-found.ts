import type { Translation } from '@/lib/i18n/translation';
import type { notFound as english } from '../en/not-found';

export const notFound: Translation<typeof english> = {
  title: 'Seite nicht gefunden',
  heading: 'Diese Seite gibt es nicht',
  body: 'Vielleicht hat sich in der Adresse ein Tippfehler eingeschlichen, oder die Seite ist umgezogen. Ihre Texte sind noch dort, wo Sie sie gelassen haben.',
  compare: 'Lebenslauf und Stellenanzeige vergleichen',
};
