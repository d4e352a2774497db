import type { Translation } from '@/lib/i18n/translation';
import type { history as english } from '../en/history';

export const history: Translation<typeof english> = {
  title: 'Verlauf',
  description:
    'Die Vergleiche, die dieser Browser speichert: nach Stelle, Punktzahl und Stand der Bewerbung.',
  heading: 'Ihre Vergleiche',
  lead: 'Jeder Vergleich wird nur in diesem Browser gespeichert, sobald seine Abschnitte eintreffen. Wer die Daten dieser Website löscht, löscht auch sie; eine exportierte Datei bringt sie zurück.',
  loading: 'Ihre Vergleiche werden gesucht…',
  empty: {
    heading: 'Hier ist noch nichts gespeichert',
    body: 'Vergleichen Sie einen Lebenslauf mit einer Anzeige, und der Vergleich bleibt hier: zum Wiederöffnen, um Punktzahlen nebeneinander zu sehen und um festzuhalten, was daraus wurde.',
    compare: 'Lebenslauf und Anzeige vergleichen',
  },
  search: 'Suchen',
  noMatch: 'Keiner Ihrer Vergleiche passt dazu.',
  shown: '{shown, number} von {total, plural, one {# Vergleich} other {# Vergleichen}}',
  order: {
    label: 'Reihenfolge',
    newest: 'Neueste zuerst',
    score: 'Höchste Punktzahl zuerst',
  },
  entry: {
    untitled: 'Eine Stelle ohne Titel',
    made: 'Erstellt am {date}',
    score: '{score, number} <small>von 100</small>',
    noScore: 'Keine Punktzahl',
    status: 'Was aus {name} wurde',
    rename: '{name} umbenennen',
    delete: '{name} löschen',
    newName: 'Name für {name}',
    save: 'Speichern',
    cancel: 'Abbrechen',
  },
  status: {
    draft: 'Entwurf',
    applied: 'Beworben',
    interview: 'Gespräch',
    offer: 'Angebot',
    no: 'Absage',
  },
  deleted: '„{name}“ ist gelöscht.',
  undo: 'Zurückholen',
  exporting: 'Exportieren',
  importing: 'Importieren',
  chooser: 'Eine exportierte Datei wählen',
  imported:
    '{added, plural, =0 {Nichts kam hinzu} one {# Vergleich kam hinzu} other {# Vergleiche kamen hinzu}}, {newer, plural, =0 {keiner wurde aktualisiert} one {# wurde aktualisiert} other {# wurden aktualisiert}}, {known, plural, =0 {keiner war schon da} one {# war schon da} other {# waren schon da}}.',
  importProblem: {
    'too-large': '{name} ist zu groß für einen exportierten Verlauf. Es wurde nichts geändert.',
    foreign: '{name} ist kein Verlauf, den MatchWise exportiert hat. Es wurde nichts geändert.',
    newer:
      '{name} wurde von einer neueren Version von MatchWise exportiert. Laden Sie diese Seite neu und versuchen Sie es noch einmal. Es wurde nichts geändert.',
    damaged: '{name} ist beschädigt und lässt sich nicht lesen. Es wurde nichts geändert.',
  },
  deleteAll: {
    open: 'Alle löschen',
    heading: 'Alle Vergleiche löschen?',
    body: '{count, plural, one {Der eine Vergleich} other {Alle # Vergleiche}} in diesem Browser mitsamt Texten und Ergebnissen endgültig löschen? Was im Formular steht, bleibt. Eine exportierte Datei kann sie zurückbringen.',
    confirm: '{count, plural, one {Den Vergleich} other {Alle # Vergleiche}} löschen',
    keep: 'Behalten',
  },
  keeping: {
    opening: 'Ihr Vergleich wird geöffnet…',
    missing:
      'Der Vergleich in der Adresse ist nicht in diesem Browser: Er wurde gelöscht oder in einem anderen erstellt. <history>Sehen Sie, was es gibt</history>, oder beginnen Sie hier einen neuen.',
    unreadable:
      'Dieser Vergleich wurde von einer anderen Version von MatchWise gespeichert und lässt sich nicht öffnen. <history>Sehen Sie, was es gibt</history>, oder beginnen Sie hier einen neuen.',
    refused: {
      forbidden:
        'Dieser Browser lässt MatchWise nichts speichern, wie es in privaten Fenstern oft der Fall ist. Alles funktioniert, aber beim Schließen oder Neuladen der Seite gehen die Ergebnisse verloren.',
      full: 'Im Speicher dieses Browsers ist kein Platz mehr, deshalb werden die neuesten Ergebnisse nicht gespeichert. Löschen Sie im Verlauf, was Sie nicht mehr brauchen.',
      newer:
        'MatchWise wurde in einem anderen Tab aktualisiert. Laden Sie diese Seite neu; was seither hinzugekommen ist, wird nicht gespeichert.',
      unloaded:
        'Der Teil dieser Seite, der Ergebnisse speichert, konnte nicht geladen werden. Alles andere funktioniert, aber beim Schließen oder Neuladen der Seite gehen die Ergebnisse verloren.',
    },
  },
  connection: {
    offline:
      'Sie sind offline. Was hier steht, geht nicht verloren; was noch fehlt, können Sie wiederholen, sobald Sie wieder online sind.',
    back: 'Sie sind wieder online.',
    retry: '{count, plural, one {# Abschnitt} other {# Abschnitte}} wiederholen',
  },
};
