import type { Translation } from '@/lib/i18n/translation';
import type { history as english } from '../en/history';

export const history: Translation<typeof english> = {
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
