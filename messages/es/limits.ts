import type { Translation } from '@/lib/i18n/translation';
import type { limits as english } from '../en/limits';

export const limits: Translation<typeof english> = {
  tooMany:
    'Es más de lo que este sitio elabora en una hora. Vuelva a intentarlo en {minutes, plural, one {un minuto} other {# minutos}}; sus textos siguen aquí.',
  crowded:
    'En este momento se están elaborando muchas secciones. Vuelva a intentarlo en {seconds, plural, one {un segundo} other {# segundos}}; sus textos siguen aquí.',
  tooManyLinks:
    'Es más de lo que este sitio abre en una hora. Vuelva a intentarlo en {minutes, plural, one {un minuto} other {# minutos}}, o pegue el texto de la oferta.',
};
