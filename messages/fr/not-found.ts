import type { Translation } from '@/lib/i18n/translation';
import type { notFound as english } from '../en/not-found';

export const notFound: Translation<typeof english> = {
  title: 'Page introuvable',
  heading: 'Cette page n’existe pas',
  body: 'L’adresse comporte peut-être une faute de frappe, ou la page a changé de place. Vos textes sont toujours là où vous les avez laissés.',
  compare: 'Comparer un CV et une offre',
};
