import type { Translation } from '@/lib/i18n/translation';
import type { intake as english } from '../en/intake';

export const intake: Translation<typeof english> = {
  heading: 'Wie gut passt Ihr Lebenslauf zur Stelle?',
  lead: 'Was passt, was fehlt und was Sie schicken können, mit den Zeilen Ihres Lebenslaufs, auf die es sich stützt.',
  compare: 'Vergleichen',
  example: 'Mit einem Beispiel ausprobieren',
  bringBack: 'Meinen Text zurückholen',
  backToResults: 'Zurück zu den Ergebnissen',
  count: '{length, number} <hidden>Zeichen</hidden> von {max, number}',
  resume: {
    label: 'Lebenslauf',
    placeholder:
      'Fügen Sie hier den Text Ihres Lebenslaufs ein, oder ziehen Sie eine Datei irgendwo auf dieses Feld.',
    hint: 'PDF, DOCX, TXT oder MD, bis 8 MB und 20 Seiten; gelesen wird in diesem Browser.',
    choose: 'Datei auswählen',
    chooser: 'Datei auswählen, die gelesen werden soll',
    drop: 'Hier loslassen, dann wird sie gelesen',
  },
  posting: {
    label: 'Stellenanzeige',
    placeholder: 'Fügen Sie die ganze Anzeige ein: die Aufgaben, was verlangt wird und was geboten wird.',
    hint: 'Je vollständiger die Anzeige, desto besser der Vergleich.',
  },
  file: {
    reading: '{name} wird in diesem Browser gelesen …',
    read: 'Aus {name} gelesen. Bitte sehen Sie den Text oben durch und berichtigen Sie, was falsch erkannt wurde.',
    readPages:
      'Aus {name} gelesen, {pages, plural, one {# Seite} other {# Seiten}}. Bitte sehen Sie den Text oben durch und berichtigen Sie, was falsch erkannt wurde.',
    problem: '{name}: {problem}',
  },
  notes: {
    'broken-pages':
      '{count, plural, one {Seite {pages} ließ} other {Die Seiten {pages} ließen}} sich nicht lesen. Bitte ergänzen Sie, was fehlt.',
    'bare-pages':
      '{count, plural, one {Seite {pages} enthielt} other {Die Seiten {pages} enthielten}} keinen Text, vielleicht ein Bild. Bitte ergänzen Sie, was fehlt.',
    guessed: 'Verbundene Buchstaben wie „fi“ waren nicht lesbar. Bitte prüfen Sie: {words}.',
    'letters-lacking':
      'Einige Buchstaben sind so kodiert, dass sie hier nicht gelesen werden können. Bitte ergänzen Sie, was fehlt.',
    recognised:
      'Das ist ein Scan mit dahinter liegendem erkanntem Text. Bitte prüfen Sie ihn auf falsch gelesene Wörter.',
    hidden:
      'Diese Datei enthält Text, der verborgen oder nicht zu sehen ist. Er wurde wie alles andere gelesen: Bitte prüfen Sie, ob Sie ihn kennen.',
  },
  link: {
    pasted: 'Was Sie eingefügt haben, ist ein Link.',
    readPasted: 'Die Anzeige dahinter lesen',
    label: '… oder ein Link zur Anzeige',
    read: 'Link lesen',
    reading: '{host} wird gelesen, höchstens 10 Sekunden lang …',
    done: 'Von {host} gelesen. Bitte sehen Sie den Text oben durch und berichtigen Sie, was falsch erkannt wurde.',
  },
  data: {
    rules:
      'Läuft hier ohne KI: Die Texte gehen nur an diesen Server, der die Abschnitte nach festen Regeln erstellt und nichts aufbewahrt.',
    providers:
      'Die Texte gehen an diesen Server und von dort an einen KI-Dienst ({providers}). Dieser Server bewahrt nichts auf.',
    more: 'Was wohin geht',
  },
  output: { label: 'Sprache der Texte', posting: 'wie in der Anzeige' },
};
