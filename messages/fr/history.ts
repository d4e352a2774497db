import type { Translation } from '@/lib/i18n/translation';
import type { history as english } from '../en/history';

export const history: Translation<typeof english> = {
  keeping: {
    opening: 'Ouverture de votre analyse…',
    missing:
      'L’analyse indiquée dans l’adresse n’est pas dans ce navigateur : elle a été supprimée, ou faite dans un autre. <history>Voyez ce qu’il y a</history>, ou commencez-en une nouvelle ici.',
    unreadable:
      'Cette analyse a été enregistrée par une autre version de MatchWise et ne peut pas être ouverte. <history>Voyez ce qu’il y a</history>, ou commencez-en une nouvelle ici.',
    refused: {
      forbidden:
        'Ce navigateur ne permet pas à MatchWise d’enregistrer quoi que ce soit, comme souvent en navigation privée. Tout fonctionne, mais fermer ou recharger la page fait perdre les résultats.',
      full: 'Il n’y a plus de place dans le stockage de ce navigateur : les derniers résultats ne sont pas enregistrés. Supprimez de l’historique ce dont vous n’avez plus besoin.',
      newer:
        'MatchWise a été mis à jour dans un autre onglet. Rechargez cette page ; ce qui est arrivé depuis n’est pas enregistré.',
      unloaded:
        'La partie de cette page qui enregistre les résultats n’a pas pu être chargée. Tout le reste fonctionne, mais fermer ou recharger la page fait perdre les résultats.',
    },
  },
  connection: {
    offline:
      'Vous êtes hors ligne. Rien de ce qui est ici n’est perdu ; ce qui manque encore pourra être relancé une fois la connexion rétablie.',
    back: 'Vous êtes de nouveau en ligne.',
    retry: 'Relancer {count, plural, one {# section} many {# sections} other {# sections}}',
  },
};
