import type { Translation } from '@/lib/i18n/translation';
import type { site as english } from '../en/site';

export const site: Translation<typeof english> = {
  title: 'MatchWise',
  description: 'Ihr Lebenslauf neben der Stellenanzeige: was passt, was fehlt und was Sie schicken können.',
  skip: 'Zum Inhalt springen',
  close: 'Schließen',
  mainPages: 'Hauptnavigation',
  footerPages: 'Fußzeile',
  pages: { compare: 'Vergleichen', history: 'Verlauf', status: 'Status', privacy: 'Datenschutz' },
  drafts:
    'Die Texte sind Entwürfe. Prüfen Sie jede Zeile anhand Ihres Lebenslaufs, bevor Sie etwas abschicken.',
  preview: {
    build: 'Vorschau des Standes <code>{commit}</code>.',
    noKey: 'Kein KI-Schlüssel ist eingerichtet: Alle Abschnitte entstehen nach Regeln.',
    keys: 'Eingerichtete KI-Schlüssel: {providers}.',
  },
  theme: {
    legend: 'Farbschema',
    system: 'Farbschema des Systems',
    light: 'Helles Farbschema',
    dark: 'Dunkles Farbschema',
  },
  language: { label: 'Sprache', change: 'Ändern' },
  error: {
    heading: 'Diese Seite ist ins Stolpern geraten',
    body: 'Der Fehler liegt bei uns, nicht bei Ihnen. Was Sie eingegeben haben, ist in diesem Browser gespeichert und kommt mit der Seite zurück.',
    reference: 'Kennung für das Protokoll: <code>{reference}</code>',
    again: 'Noch einmal versuchen',
    reload: 'Seite neu laden',
  },
};
