import type { Translation } from '@/lib/i18n/translation';
import type { failures as english } from '../en/failures';

export const failures: Translation<typeof english> = {
  line: {
    unauthorized: '{provider} ne nous a pas laissés entrer',
    'model-gone': '{provider} ne propose plus ce modèle',
    'rate-limited': '{provider} n’accepte plus de demandes pour le moment',
    'quota-exhausted': '{provider} a épuisé son quota',
    'too-large': '{provider} ne peut pas traiter un texte aussi long',
    'bad-request': '{provider} a rejeté la demande',
    overloaded: '{provider} est surchargé',
    unreachable: '{provider} est injoignable',
    'timed-out': '{provider} a mis trop de temps',
    'cut-off': '{provider} s’est interrompu en cours de route',
    unreadable: '{provider} a envoyé quelque chose d’illisible',
    truncated: '{provider} a manqué de place',
    empty: '{provider} a envoyé une réponse vide',
    refused: '{provider} a refusé d’écrire ceci',
    'not-accepted': '{provider} n’a pas répondu sous la bonne forme',
  },
  sentence: {
    unauthorized:
      'Les services d’IA n’ont pas accepté l’accès de ce site. C’est à ses responsables d’y remédier.',
    'model-gone':
      'Les modèles d’IA demandés par ce site ne sont plus proposés. C’est à ses responsables d’y remédier.',
    'rate-limited': 'Les services d’IA sont très sollicités en ce moment. Réessayez dans une minute.',
    'quota-exhausted': 'Le quota auprès des services d’IA est épuisé. Réessayez plus tard.',
    'too-large':
      'Le CV et l’offre sont trop longs, ensemble, pour les services d’IA. Raccourcissez l’un des deux, puis réessayez.',
    'bad-request': 'Les services d’IA ont rejeté la demande. L’erreur vient de nous, pas de vous.',
    overloaded: 'Les services d’IA rencontrent des difficultés en ce moment. Réessayez dans une minute.',
    unreachable: 'Les services d’IA sont injoignables en ce moment. Réessayez dans une minute.',
    'timed-out': 'Les services d’IA ont mis trop de temps. Réessayez dans une minute.',
    'cut-off': 'Les services d’IA se sont interrompus en cours de route. Réessayez.',
    unreadable: 'Les services d’IA ont envoyé quelque chose d’illisible. Réessayez dans une minute.',
    truncated:
      'Les réponses étaient trop longues pour être achevées. Réessayez, ou raccourcissez le CV ou l’offre.',
    empty: 'Les services d’IA ont envoyé des réponses vides. Réessayez.',
    refused:
      'Les services d’IA ont refusé d’écrire cette partie. Vérifiez que les deux textes ne contiennent rien d’inhabituel.',
    'not-accepted': 'Les réponses n’avaient pas la forme requise pour cette partie. Réessayez.',
  },
  configuredProvider: 'Le fournisseur configuré',
  busy: {
    seconds:
      'Les services d’IA sont occupés. Réessayez dans {count, plural, one {# seconde} other {# secondes}}.',
    minutes:
      'Les services d’IA sont occupés. Réessayez dans {count, plural, one {# minute} other {# minutes}}.',
    hours:
      'Les services d’IA sont occupés. Réessayez dans {count, plural, one {# heure} other {# heures}} environ.',
  },
  noneFree: 'Aucun service d’IA n’est libre pour le moment. Réessayez dans une minute.',
  mixed: 'Aucun des services d’IA n’a pu écrire cette partie. Réessayez dans une minute.',
  stopped: 'Vous avez arrêté cette partie.',
  fault: 'Un problème est survenu de notre côté. Réessayez.',
  connection: 'La connexion a été coupée avant la fin. Relancez cette partie pour la refaire.',
  left: 'La page a été quittée avant la fin.',
  outdated: 'MatchWise a été mis à jour pendant que cette page était ouverte.',
  refused:
    'C’est plus que ce site ne rédige pour le moment. Réessayez dans {minutes, plural, one {une minute} other {# minutes}}.',
  earlier: '{sentence} Voici la version précédente.',
  stoppedEarlier: 'Arrêté. Voici la version précédente.',
  builtin: '{sentence} Voici la version faite sans IA.',
  stoppedBuiltin: 'Arrêté. Voici la version faite sans IA.',
};
