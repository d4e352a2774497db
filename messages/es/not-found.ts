import type { Translation } from '@/lib/i18n/translation';
import type { notFound as english } from '../en/not-found';

export const notFound: Translation<typeof english> = {
  title: 'Página no encontrada',
  heading: 'Esta página no existe',
  body: 'Puede que la dirección tenga una errata o que la página haya cambiado de sitio. Sus textos siguen donde los dejó.',
  compare: 'Comparar un currículum con una oferta',
};
