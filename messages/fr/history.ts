import type { Translation } from '@/lib/i18n/translation';
import type { history as english } from '../en/history';

export const history: Translation<typeof english> = {
  title: 'Historique',
  description: 'Les analyses que ce navigateur conserve : par poste, score et suite donnée à la candidature.',
  heading: 'Vos analyses',
  lead: 'Chaque comparaison est conservée dans ce navigateur seulement, à mesure que ses sections arrivent. Effacer les données de ce site les supprime ; un fichier exporté les ramène.',
  loading: 'Recherche de vos analyses…',
  empty: {
    heading: 'Rien n’est encore conservé ici',
    body: 'Comparez un CV avec une offre et l’analyse reste ici : pour y revenir, voir les scores côte à côte et noter ce qu’elle est devenue.',
    compare: 'Comparer un CV avec une offre',
  },
  search: 'Rechercher',
  noMatch: 'Aucune de vos analyses ne correspond.',
  shown: '{shown, number} sur {total, plural, one {# analyse} many {# analyses} other {# analyses}}',
  order: {
    label: 'Ordre',
    newest: 'Les plus récentes d’abord',
    score: 'Meilleur score d’abord',
  },
  entry: {
    untitled: 'Un poste sans titre',
    made: 'Faite le {date}',
    score: '{score, number} <small>sur 100</small>',
    noScore: 'Pas de score',
    status: 'Suite donnée : {name}',
    rename: 'Renommer {name}',
    delete: 'Supprimer {name}',
    newName: 'Nom pour {name}',
    save: 'Enregistrer',
    cancel: 'Annuler',
  },
  status: {
    draft: 'Brouillon',
    applied: 'Candidature envoyée',
    interview: 'Entretien',
    offer: 'Proposition',
    no: 'Refus',
  },
  deleted: '« {name} » est supprimée.',
  undo: 'La récupérer',
  exporting: 'Exporter',
  importing: 'Importer',
  chooser: 'Choisir un fichier exporté',
  imported:
    '{added, plural, =0 {Rien n’a été ajouté} one {# analyse a été ajoutée} many {# analyses ont été ajoutées} other {# analyses ont été ajoutées}}, {newer, plural, =0 {aucune n’a été mise à jour} one {# a été mise à jour} many {# ont été mises à jour} other {# ont été mises à jour}}, {known, plural, =0 {aucune n’était déjà là} one {# était déjà là} many {# étaient déjà là} other {# étaient déjà là}}.',
  importProblem: {
    'too-large': '{name} est trop volumineux pour un historique exporté. Rien n’a été modifié.',
    foreign: '{name} n’est pas un historique exporté par MatchWise. Rien n’a été modifié.',
    newer:
      '{name} a été exporté par une version plus récente de MatchWise. Rechargez cette page et réessayez. Rien n’a été modifié.',
    damaged: '{name} est abîmé et ne peut pas être lu. Rien n’a été modifié.',
  },
  deleteAll: {
    open: 'Tout supprimer',
    heading: 'Supprimer toutes les analyses ?',
    body: '{count, plural, one {La seule analyse} many {Les # analyses} other {Les # analyses}} de ce navigateur, textes et résultats compris, seront supprimées pour de bon. Ce qui est dans le formulaire reste. Un fichier exporté peut les ramener.',
    confirm: 'Supprimer {count, plural, one {l’analyse} many {les # analyses} other {les # analyses}}',
    keep: 'Les garder',
  },
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
