import type { Translation } from '@/lib/i18n/translation';
import type { privacy as english } from '../en/privacy';

export const privacy: Translation<typeof english> = {
  title: 'Datenschutz',
  description: 'Was MatchWise mit Ihrem Lebenslauf und der Anzeige macht, Schritt für Schritt.',
  heading: 'Was wohin geht',
  lead: 'Kaum ein Dokument ist so persönlich wie ein Lebenslauf. Hier steht alles, was mit Ihrem geschieht.',
  file: {
    heading: 'Ihre Datei bleibt auf Ihrem Gerät',
    body: 'Eine PDF-, Word- oder Textdatei öffnet dieser Browser selbst, auf der Seite. Die Datei wird nirgendwohin geschickt. Sie sehen den Text, der gelesen wurde, und können ihn berichtigen oder kürzen, bevor irgendetwas anderes geschieht.',
  },
  texts: {
    heading: 'Die beiden Texte werden gesendet, wenn Sie auf „Vergleichen“ drücken',
    body: 'Der Text Ihres Lebenslaufs und der Text der Anzeige gehen so, wie sie in den beiden Feldern stehen, an diesen Server. Während Sie tippen, wird nichts gesendet. Lassen Sie einen Abschnitt neu schreiben, werden dieselben beiden Texte noch einmal gesendet, mit Ihrem Wunsch, wenn Sie einen nennen. Was Sie bearbeiten, wird nirgendwohin gesendet.',
    rules:
      'Hier ist kein KI-Dienst eingerichtet. Die Abschnitte entstehen auf diesem Server nach festen Regeln, und die Texte gehen nicht weiter.',
    one: 'Von dort gehen sie an einen KI-Dienst, der die Abschnitte schreibt: {providers}, den einzigen, der hier eingerichtet ist.',
    several:
      'Von dort gehen sie an einen KI-Dienst, der die Abschnitte schreibt: {providers}, in dieser Reihenfolge. Jeder Abschnitt geht zuerst an den ersten; der nächste bekommt die Texte nur, wenn der vorige nicht rechtzeitig liefern konnte.',
    redacted:
      'Vorher nimmt dieser Server Ihren Namen, E-Mail-Adressen, Telefonnummern, Straße, Postleitzahl und Links zu Ihren eigenen Seiten aus dem Lebenslauf und aus Ihrem Wunsch heraus und setzt sie in das wieder ein, was der Dienst schreibt. Wohnort, Arbeitgeber und Zeiträume bleiben stehen. Gefunden werden diese Angaben nach festen Regeln, die auch einmal etwas übersehen.',
    whole: 'Ihr Name und Ihre Kontaktdaten gehen mit, so wie sie im Lebenslauf stehen.',
    others:
      'Was ein solcher Dienst mit Texten macht, regeln seine eigenen Bedingungen. Nehmen Sie heraus, was er sonst nicht sehen soll.',
    terms:
      'Was ein solcher Dienst mit Texten macht, regeln seine eigenen Bedingungen. Nehmen Sie heraus, was er nicht sehen soll, etwa Ihre Anschrift oder Telefonnummer; für den Vergleich werden sie nicht gebraucht.',
  },
  link: {
    heading: 'Einen Link öffnet dieser Server',
    body: 'Wenn Sie einen Link zu einer Anzeige angeben und auf „Link lesen“ drücken, geht der Link an diesen Server, der die Seite wie jeder Besucher öffnet. Die Website erfährt, dass dieser Server gefragt hat, aber nicht, wer Sie sind, und Ihren Lebenslauf sieht sie nie.',
  },
  server: {
    heading: 'Dieser Server behält keinen der Texte',
    body: 'Beide Texte liegen im Arbeitsspeicher, solange die Abschnitte entstehen, und sind danach weg. Es gibt kein Konto und keine Datenbank mit Lebensläufen. Das Protokoll des Servers enthält Zeiten, Namen von Anbietern, Arten von Fehlern und eine zufällige Kennung, nie Ihre Worte. Damit für alle Platz ist, werden Anfragen je Netzwerkadresse gezählt, unter einem Namen, der täglich wechselt.',
  },
  browser: {
    heading: 'Ihr Browser behält Ihren Entwurf und Ihre Vergleiche',
    body: 'Was in den beiden Feldern steht, wird im Speicher dieses Browsers abgelegt, damit beim Neuladen nichts verloren geht. Leeren Sie die Felder oder löschen Sie die Daten dieser Website, dann ist es weg.',
    history:
      'Auch jeder Vergleich wird in diesem Browser gespeichert: beide Texte, die Abschnitte, Ihre Änderungen daran sowie Name und Stand, die Sie ihm geben. Diese Kopie wird nirgendwohin gesendet, und die Adresse der Seite nennt nur eine zufällige Nummer; auf der Seite Verlauf löschen Sie einen oder alle.',
    cookies:
      'Wenn Sie ein helles oder dunkles Farbschema wählen, merkt sich ein Cookie namens <code>theme</code> dieses eine Wort; wenn Sie eine Sprache wählen, ein Cookie namens <code>language</code>. Andere Cookies gibt es nicht, außer einem, das die Betreiber dieser Website auf die Statusseite lässt, falls diese verschlossen ist.',
  },
  others: {
    heading: 'Sonst erfährt niemand davon',
    body: 'Die Seiten laden keine Schriften, Skripte, Bilder oder Zähler von anderswo, und ihre Sicherheitsregeln verbieten es auch: Der Browser darf nur mit diesem Server sprechen.',
  },
};
