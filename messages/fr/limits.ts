import type { Translation } from '@/lib/i18n/translation';
import type { limits as english } from '../en/limits';

export const limits: Translation<typeof english> = {
  tooMany:
    'C’est plus que ce site ne rédige en une heure. Réessayez dans {minutes, plural, one {une minute} other {# minutes}} ; vos textes restent ici.',
  crowded:
    'Beaucoup de sections sont en cours de rédaction. Réessayez dans {seconds, plural, one {une seconde} other {# secondes}} ; vos textes restent ici.',
  tooManyLinks:
    'C’est plus que ce site n’ouvre en une heure. Réessayez dans {minutes, plural, one {une minute} other {# minutes}}, ou collez le texte de l’annonce.',
};
