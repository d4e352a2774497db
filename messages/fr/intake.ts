import type { Translation } from '@/lib/i18n/translation';
import type { intake as english } from '../en/intake';

export const intake: Translation<typeof english> = {
  heading: 'Votre CV répond-il à l’offre ?',
  lead: 'Ce qui correspond, ce qui manque et ce que vous pouvez envoyer, avec les lignes de votre CV qui l’appuient.',
  compare: 'Comparer',
  example: 'Essayer avec un exemple',
  bringBack: 'Récupérer mon texte',
  backToResults: 'Revenir aux résultats',
  count: '{length, number} <hidden>caractères</hidden> sur {max, number}',
  resume: {
    label: 'CV',
    placeholder: 'Collez ici le texte de votre CV, ou déposez un fichier n’importe où dans ce cadre.',
    hint: 'PDF, DOCX, TXT ou MD, 8 Mo et 20 pages au plus, lu dans ce navigateur.',
    choose: 'Choisir un fichier',
    chooser: 'Choisir un fichier à lire',
    drop: 'Déposez-le ici pour le lire',
  },
  posting: {
    label: 'Offre d’emploi',
    placeholder: 'Collez l’offre entière : les missions, ce qui est demandé, ce qui est proposé.',
    hint: 'Plus l’offre est complète, meilleure est la comparaison.',
  },
  file: {
    reading: 'Lecture de {name} dans ce navigateur…',
    read: 'Texte lu dans {name}. Relisez-le ci-dessus et corrigez ce qui a été mal lu.',
    readPages:
      'Texte lu dans {name}, {pages, plural, one {# page} other {# pages}}. Relisez-le ci-dessus et corrigez ce qui a été mal lu.',
    problem: '{name} : {problem}',
  },
  notes: {
    'broken-pages':
      '{count, plural, one {La page {pages} n’a pas pu être lue} other {Les pages {pages} n’ont pas pu être lues}}. Ajoutez ce qui manque.',
    'bare-pages':
      '{count, plural, one {La page {pages} ne contenait} other {Les pages {pages} ne contenaient}} aucun texte, peut-être une image. Ajoutez ce qui manque.',
    guessed: 'Des lettres liées comme « fi » étaient illisibles. Vérifiez : {words}.',
    'letters-lacking':
      'Certaines lettres sont encodées d’une façon qui ne peut pas être lue ici. Ajoutez ce qui manque.',
    recognised: 'Ceci est un scan accompagné d’un texte reconnu. Vérifiez qu’aucun mot n’a été mal lu.',
    hidden:
      'Ce fichier contient du texte caché ou invisible. Il a été lu comme le reste : vérifiez que vous le connaissez.',
  },
  link: {
    pasted: 'Vous avez collé un lien.',
    readPasted: 'Lire l’offre correspondante',
    label: '… ou un lien vers l’offre',
    read: 'Lire le lien',
    reading: 'Lecture de {host}, 10 secondes au plus…',
    done: 'Texte lu sur {host}. Relisez-le ci-dessus et corrigez ce qui a été mal lu.',
  },
  data: {
    rules:
      'Fonctionne ici sans IA : les textes ne vont qu’à ce serveur, qui rédige les parties selon des règles fixes et ne conserve rien.',
    providers:
      'Les textes vont à ce serveur, puis de là à un service d’IA ({providers}). Ce serveur ne conserve rien.',
    more: 'Où vont vos textes',
  },
  output: { label: 'Langue des textes', posting: 'celle de l’offre' },
};
