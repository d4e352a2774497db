import type { Translation } from '@/lib/i18n/translation';
import type { operator as english } from '../en/operator';

export const operator: Translation<typeof english> = {
  unauthorized:
    'La clé est erronée, révoquée ou non valable pour cette région ou ce projet. Vérifiez-la, puis redémarrez.',
  'model-gone':
    'Le fournisseur ne connaît plus le modèle ; il est écarté pour une journée. Indiquez-en un autre dans *_MODELS.',
  'rate-limited':
    'La limite par minute est atteinte ; elle se libère d’elle-même. Si cela arrive souvent, passez à une formule supérieure.',
  'quota-exhausted':
    'Le quota du jour, le crédit du compte ou PAID_DAILY_USD est épuisé. Vérifiez la facturation ou attendez la remise à zéro.',
  'too-large':
    'La demande et la réponse prévue dépassent la limite du modèle ou de la formule. Rien n’est en panne.',
  'bad-request':
    'Le fournisseur rejette ce qu’envoie l’adaptateur : un défaut, ou un modèle sans cette fonction. Signalez-le.',
  overloaded: 'Le fournisseur répond par une erreur de serveur. Consultez sa page d’état si cela dure.',
  unreachable: 'Connexion refusée ou coupée, ou hôte inconnu. Vérifiez le réseau, le proxy et *_BASE_URL.',
  'timed-out':
    'Pas d’en-têtes, pas de premier jeton, ou un silence trop long. Consultez la page d’état du fournisseur si cela dure.',
  'cut-off': 'Le flux s’est terminé sans motif de fin, ou avec une erreur.',
  unreadable:
    'La réponse n’est pas au format du fournisseur. Vérifiez *_BASE_URL et la présence d’un proxy intermédiaire.',
  truncated:
    'La réponse s’est arrêtée à la limite de sortie. Si cela arrive souvent, relevez la limite de la partie.',
  empty: 'Une fin normale, mais aucun texte. Si cela arrive souvent, préférez un autre modèle.',
  refused: 'Un blocage de sécurité ou un refus du modèle, pas une panne. Il n’y a rien à faire.',
  'not-accepted':
    'La réponse était entière, mais n’a pas passé les contrôles de la partie. Si cela arrive souvent, préférez un autre modèle.',
};
