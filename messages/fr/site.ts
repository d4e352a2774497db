import type { Translation } from '@/lib/i18n/translation';
import type { site as english } from '../en/site';

export const site: Translation<typeof english> = {
  title: 'MatchWise',
  description:
    'Votre CV face à l’offre d’emploi : ce qui correspond, ce qui manque et ce que vous pouvez envoyer.',
  skip: 'Aller au contenu',
  close: 'Fermer',
  mainPages: 'Navigation principale',
  footerPages: 'Pied de page',
  pages: { compare: 'Comparer', history: 'Historique', status: 'État', privacy: 'Confidentialité' },
  drafts: 'Ces textes sont des brouillons. Vérifiez chaque ligne d’après votre CV avant tout envoi.',
  preview: {
    build: 'Aperçu de la version <code>{commit}</code>.',
    noKey: 'Aucune clé d’IA n’est configurée : toutes les parties sont faites par règles.',
    keys: 'Clés d’IA configurées : {providers}.',
  },
  theme: {
    legend: 'Thème',
    system: 'Thème du système',
    light: 'Thème clair',
    dark: 'Thème sombre',
  },
  language: { label: 'Langue', change: 'Changer' },
  error: {
    heading: 'Cette page a trébuché',
    body: 'L’erreur vient de chez nous, pas de vous. Ce que vous avez saisi est conservé dans ce navigateur et reviendra avec la page.',
    reference: 'Référence pour le journal : <code>{reference}</code>',
    again: 'Réessayer',
    reload: 'Recharger la page',
  },
};
