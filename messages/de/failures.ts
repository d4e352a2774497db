import type { Translation } from '@/lib/i18n/translation';
import type { failures as english } from '../en/failures';

export const failures: Translation<typeof english> = {
  line: {
    unauthorized: '{provider} hat uns nicht eingelassen',
    'model-gone': '{provider} bietet dieses Modell nicht mehr an',
    'rate-limited': '{provider} nimmt gerade keine weiteren Anfragen an',
    'quota-exhausted': '{provider} hat sein Kontingent verbraucht',
    'too-large': '{provider} kann einen so langen Text nicht annehmen',
    'bad-request': '{provider} hat die Anfrage zurückgewiesen',
    overloaded: '{provider} ist überlastet',
    unreachable: '{provider} ist nicht zu erreichen',
    'timed-out': '{provider} hat zu lange gebraucht',
    'cut-off': '{provider} hat mittendrin abgebrochen',
    unreadable: '{provider} hat etwas Unlesbares geschickt',
    truncated: '{provider} ist der Platz ausgegangen',
    empty: '{provider} hat eine leere Antwort geschickt',
    refused: '{provider} hat es abgelehnt, dies zu schreiben',
    'not-accepted': '{provider} hat in der falschen Form geantwortet',
  },
  sentence: {
    unauthorized:
      'Die KI-Anbieter haben diese Website nicht eingelassen. Das müssen ihre Betreiber in Ordnung bringen.',
    'model-gone':
      'Die KI-Modelle, nach denen diese Website fragt, gibt es nicht mehr. Das müssen ihre Betreiber in Ordnung bringen.',
    'rate-limited': 'Die KI-Anbieter sind gerade ausgelastet. Versuchen Sie es in einer Minute noch einmal.',
    'quota-exhausted':
      'Das Kontingent bei den KI-Anbietern ist aufgebraucht. Versuchen Sie es später noch einmal.',
    'too-large':
      'Lebenslauf und Anzeige sind zusammen zu lang für die KI-Anbieter. Kürzen Sie einen der Texte, und versuchen Sie es dann noch einmal.',
    'bad-request':
      'Die KI-Anbieter haben die Anfrage zurückgewiesen. Der Fehler liegt bei uns, nicht bei Ihnen.',
    overloaded: 'Die KI-Anbieter haben gerade Schwierigkeiten. Versuchen Sie es in einer Minute noch einmal.',
    unreachable:
      'Die KI-Anbieter sind gerade nicht zu erreichen. Versuchen Sie es in einer Minute noch einmal.',
    'timed-out': 'Die KI-Anbieter haben zu lange gebraucht. Versuchen Sie es in einer Minute noch einmal.',
    'cut-off': 'Die KI-Anbieter haben mittendrin abgebrochen. Versuchen Sie es noch einmal.',
    unreadable:
      'Die KI-Anbieter haben etwas Unlesbares geschickt. Versuchen Sie es in einer Minute noch einmal.',
    truncated:
      'Die Antworten wurden zu lang und blieben unvollständig. Versuchen Sie es noch einmal, oder kürzen Sie Lebenslauf oder Anzeige.',
    empty: 'Die KI-Anbieter haben leere Antworten geschickt. Versuchen Sie es noch einmal.',
    refused:
      'Die KI-Anbieter haben es abgelehnt, diesen Abschnitt zu schreiben. Sehen Sie beide Texte auf ungewöhnliche Inhalte durch.',
    'not-accepted':
      'Die Antworten hatten nicht die Form, die dieser Abschnitt braucht. Versuchen Sie es noch einmal.',
  },
  configuredProvider: 'Der eingerichtete Anbieter',
  busy: {
    seconds:
      'Die KI-Anbieter sind ausgelastet. Versuchen Sie es in {count, plural, one {einer Sekunde} other {# Sekunden}} noch einmal.',
    minutes:
      'Die KI-Anbieter sind ausgelastet. Versuchen Sie es in {count, plural, one {einer Minute} other {# Minuten}} noch einmal.',
    hours:
      'Die KI-Anbieter sind ausgelastet. Versuchen Sie es in etwa {count, plural, one {einer Stunde} other {# Stunden}} noch einmal.',
  },
  noneFree: 'Gerade ist kein KI-Anbieter frei. Versuchen Sie es in einer Minute noch einmal.',
  mixed:
    'Keiner der KI-Anbieter konnte diesen Abschnitt schreiben. Versuchen Sie es in einer Minute noch einmal.',
  stopped: 'Sie haben diesen Abschnitt angehalten.',
  fault: 'Bei uns ist etwas schiefgegangen. Versuchen Sie es noch einmal.',
  connection:
    'Die Verbindung ist abgerissen, bevor dieser Abschnitt fertig war. Wiederholen Sie ihn, dann wird er neu geschrieben.',
  left: 'Die Seite wurde verlassen, bevor dieser Abschnitt fertig war.',
  outdated: 'MatchWise wurde aktualisiert, während diese Seite offen war.',
  refused:
    'Das ist mehr, als diese Website derzeit erstellt. Versuchen Sie es in {minutes, plural, one {einer Minute} other {# Minuten}} noch einmal.',
  earlier: '{sentence} Das ist die frühere Fassung.',
  stoppedEarlier: 'Angehalten. Das ist die frühere Fassung.',
  builtin: '{sentence} Das ist die Fassung ohne KI.',
  stoppedBuiltin: 'Angehalten. Das ist die Fassung ohne KI.',
};
