import type { Translation } from '@/lib/i18n/translation';
import type { privacy as english } from '../en/privacy';

export const privacy: Translation<typeof english> = {
  title: 'Confidentialité',
  description: 'Ce que MatchWise fait de votre CV et de l’offre, étape par étape.',
  heading: 'Où vont vos textes',
  lead: 'Peu de documents sont aussi personnels qu’un CV. Voici tout ce qui arrive au vôtre ici.',
  file: {
    heading: 'Votre fichier reste sur votre appareil',
    body: 'Un fichier PDF, Word ou texte est ouvert par ce navigateur, dans la page. Le fichier lui-même n’est envoyé nulle part. Vous voyez le texte qui a été lu et pouvez le corriger ou le raccourcir avant toute autre chose.',
  },
  texts: {
    heading: 'Les deux textes sont envoyés quand vous cliquez sur « Comparer »',
    body: 'Le texte de votre CV et celui de l’offre, tels qu’ils figurent dans les deux champs, vont à ce serveur. Rien n’est envoyé pendant que vous écrivez. Si vous faites refaire une partie, les deux mêmes textes sont envoyés à nouveau, avec votre souhait si vous en formulez un. Ce que vous modifiez n’est envoyé nulle part.',
    rules:
      'Aucun service d’IA n’est configuré ici. Les parties sont rédigées sur ce serveur selon des règles fixes, et les textes ne vont pas plus loin.',
    one: 'De là, ils vont à un service d’IA qui rédige les parties : {providers}, le seul configuré ici.',
    several:
      'De là, ils vont à un service d’IA qui rédige les parties : {providers}, sollicités dans cet ordre. Chaque partie est confiée au premier ; le suivant ne reçoit les textes que si le précédent n’a pas pu répondre à temps.',
    redacted:
      'Avant cela, ce serveur retire du CV et de votre souhait votre nom, vos adresses e-mail, vos numéros de téléphone, votre rue, votre code postal et les liens vers vos propres pages, puis les remet dans ce que le service rédige. Votre ville, vos employeurs et vos dates restent. Ces coordonnées sont repérées selon des règles fixes, qui peuvent en laisser passer une.',
    whole: 'Votre nom et vos coordonnées sont transmis avec le reste, tels qu’ils figurent dans le CV.',
    others:
      'Ce qu’un tel service fait des textes dépend de ses propres conditions ; retirez ce qu’il ne doit pas voir non plus.',
    terms:
      'Ce qu’un tel service fait des textes dépend de ses propres conditions ; retirez ce qu’il ne doit pas voir, comme votre adresse ou votre numéro de téléphone. La comparaison n’en a pas besoin.',
  },
  link: {
    heading: 'Un lien est ouvert par ce serveur',
    body: 'Si vous indiquez un lien vers une offre et cliquez sur « Lire le lien », le lien va à ce serveur, qui ouvre la page comme le ferait tout visiteur. Le site apprend que ce serveur l’a consulté, mais pas qui vous êtes, et ne voit jamais votre CV.',
  },
  server: {
    heading: 'Ce serveur ne conserve aucun des deux textes',
    body: 'Les deux textes restent en mémoire le temps de la rédaction, puis disparaissent. Il n’y a ni compte ni base de données de CV. Le journal du serveur contient des horaires, des noms de fournisseurs, des types d’erreur et une référence aléatoire, jamais vos mots. Pour qu’il y ait de la place pour tous, les demandes sont comptées par adresse réseau, sous un nom qui change chaque jour.',
  },
  browser: {
    heading: 'Votre navigateur conserve votre brouillon et vos analyses',
    body: 'Le contenu des deux champs est conservé dans le stockage de ce navigateur, afin qu’un rechargement ne fasse rien perdre. Videz les champs, ou effacez les données de ce site, et il n’en reste rien.',
    history:
      'Chaque comparaison est elle aussi conservée dans ce navigateur : les deux textes, les sections, les modifications que vous y apportez, ainsi que le nom et le statut que vous lui donnez. Cette copie n’est envoyée nulle part, et l’adresse de la page ne contient qu’un numéro aléatoire ; la page Historique permet d’en supprimer une ou toutes.',
    cookies:
      'Si vous choisissez un thème clair ou sombre, un cookie nommé <code>theme</code> retient ce seul mot ; si vous choisissez une langue, un cookie nommé <code>language</code> fait de même. Il n’y a pas d’autre cookie, sauf celui qui ouvre la page d’état aux responsables de ce site, si elle est verrouillée.',
  },
  others: {
    heading: 'Personne d’autre n’est informé',
    body: 'Les pages ne chargent ni polices, ni scripts, ni images, ni compteurs venus d’ailleurs, et leurs règles de sécurité l’interdisent : le navigateur ne peut communiquer qu’avec ce serveur.',
  },
};
