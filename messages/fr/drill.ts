import type { Translation } from '@/lib/i18n/translation';
import type { drill as english } from '../en/drill';

export const drill: Translation<typeof english> = {
  title: 'Exercice de panne',
  note: 'Pour les évaluateurs : ne touche que vos propres essais. Le choix vaut pour la prochaine comparaison et pour chaque nouvel essai ; rien n’en est compté.',
  failing:
    '{count, plural, one {Exercice de panne : # fournisseur échoue exprès} other {Exercice de panne : # fournisseurs échouent exprès}}',
  asAlways: 'répond comme toujours',
  silent: '{provider} se tait au milieu',
  reset: 'Laisser tous répondre comme toujours',
};
