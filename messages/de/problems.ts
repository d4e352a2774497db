import type { Translation } from '@/lib/i18n/translation';
import type { problems as english } from '../en/problems';

export const problems: Translation<typeof english> = {
  file: {
    empty: 'Diese Datei ist leer. Wählen Sie eine andere, oder fügen Sie den Text Ihres Lebenslaufs ein.',
    'too-big':
      'Diese Datei ist größer als 8 MB. Speichern Sie sie ohne Bilder, oder fügen Sie den Text Ihres Lebenslaufs ein.',
    'too-many-pages':
      'Diese Datei hat mehr als 20 Seiten. Speichern Sie nur die Seiten Ihres Lebenslaufs, oder fügen Sie seinen Text ein.',
    'too-slow':
      'Diese Datei zu lesen hat zu lange gedauert und wurde abgebrochen. Speichern Sie sie aus dem Programm, mit dem sie erstellt wurde, noch einmal, oder fügen Sie den Text Ihres Lebenslaufs ein.',
    'unpacks-too-big':
      'Entpackt wäre dieses Dokument weit größer als jeder Lebenslauf, deshalb wurde es nicht geöffnet. Speichern Sie es aus Word noch einmal, oder fügen Sie seinen Text ein.',
    scanned:
      'In dieser Datei war fast kein Text zu finden: Sie sieht nach einem Scan oder Bild aus. Öffnen Sie sie, nutzen Sie die Texterkennung, falls es eine gibt, und fügen Sie den Text hier ein.',
    'unknown-letters':
      'Die Schriftzeichen dieser Datei sind so kodiert, dass sie hier nicht gelesen werden können, wie in manchen chinesischen, japanischen und koreanischen PDFs. Exportieren Sie sie als DOCX, oder öffnen Sie sie und fügen Sie ihren Text ein.',
    'password-protected':
      'Diese Datei ist mit einem Passwort geschützt. Speichern Sie eine Kopie ohne Passwort, oder öffnen Sie die Datei und fügen Sie ihren Text ein.',
    damaged:
      'Diese Datei ist beschädigt und ließ sich nicht öffnen. Speichern Sie sie aus dem Programm, mit dem sie erstellt wurde, noch einmal, oder fügen Sie ihren Text ein.',
    'wrong-encoding':
      'Diese Textdatei hat eine ältere Kodierung, Umlaute und Akzente kämen entstellt an. Speichern Sie sie als UTF-8, oder fügen Sie ihren Text ein.',
    'word-97':
      'Das ist ein Dokument einer älteren Word-Version (.doc). Speichern Sie es als .docx oder PDF, oder fügen Sie seinen Text ein.',
    'rich-text':
      'Das ist ein RTF-Dokument. Speichern Sie es als .docx oder PDF, oder fügen Sie seinen Text ein.',
    'open-document':
      'Das ist eine OpenDocument-Datei (ODT). Speichern Sie sie als .docx oder PDF, oder fügen Sie ihren Text ein.',
    'apple-pages':
      'Das ist ein Pages-Dokument. Exportieren Sie es als PDF oder für Word, oder fügen Sie seinen Text ein.',
    'web-page':
      'Das ist eine Webseite, kein Dokument. Drucken Sie sie in ein PDF, oder fügen Sie ihren Text ein.',
    image:
      'Das ist ein Bild, seine Wörter lassen sich nicht lesen. Wählen Sie das Dokument, aus dem es entstanden ist, oder fügen Sie dessen Text ein.',
    'wrong-type':
      'Diese Art Datei ist hier nicht bekannt. Wählen Sie eine PDF-, DOCX-, TXT- oder MD-Datei, oder fügen Sie den Text Ihres Lebenslaufs ein.',
    'reader-unavailable':
      'Das Leseprogramm konnte nicht geladen werden. Prüfen Sie die Verbindung und wählen Sie die Datei noch einmal, oder fügen Sie den Text Ihres Lebenslaufs ein.',
  },
  link: {
    'bad-link':
      'Diese Webadresse lässt sich nicht öffnen. Prüfen Sie den Link, oder fügen Sie den Text der Anzeige ein.',
    'blocked-address':
      'Diese Adresse gehört zu einem privaten Netz und wird von hier aus nicht geöffnet. Bitte fügen Sie den Text der Anzeige ein.',
    unreachable:
      'Diese Website war nicht zu erreichen. Prüfen Sie den Link, oder fügen Sie den Text der Anzeige ein.',
    'too-slow':
      'Diese Website hat nach 10 Sekunden noch nicht geantwortet. Versuchen Sie es noch einmal, oder fügen Sie den Text der Anzeige ein.',
    'too-big':
      'Diese Seite ist größer als 3 MB und wurde deshalb nicht gelesen. Bitte fügen Sie den Text der Anzeige ein.',
    'too-many-redirects':
      'Dieser Link führt endlos von Seite zu Seite. Bitte fügen Sie den Text der Anzeige ein.',
    'site-error':
      'Diese Website hat gerade selbst eine Störung. Versuchen Sie es später noch einmal, oder fügen Sie den Text der Anzeige ein.',
    'not-a-page':
      'Dieser Link führt zu einer Datei, nicht zu einer Seite. Öffnen Sie sie, und fügen Sie den Text der Anzeige ein.',
    refused:
      'Diese Website lässt ihre Seiten nicht von anderen Programmen lesen. Öffnen Sie die Anzeige, und fügen Sie ihren Text ein.',
    'login-wall':
      'Diese Seite ist erst nach einer Anmeldung zu sehen. Öffnen Sie die Anzeige, und fügen Sie ihren Text ein.',
    'needs-script':
      'Diese Seite baut ihren Text erst im Browser auf, hier war nichts zu lesen. Öffnen Sie sie, und fügen Sie ihren Text ein.',
    expired:
      'Diese Seite gibt es nicht mehr, oder sie meldet die Stelle als vergeben. Prüfen Sie den Link, oder fügen Sie den Text ein, falls Sie ihn haben.',
    'list-page':
      'Diese Seite zeigt mehrere Stellen. Öffnen Sie die, die Sie meinen, und nehmen Sie deren Link, oder fügen Sie den Text ein.',
    'no-posting':
      'Auf dieser Seite war keine Stellenanzeige zu finden. Öffnen Sie sie, und fügen Sie den Text der Anzeige ein.',
    'connection-lost':
      'Die Verbindung ist abgerissen, bevor die Anzeige gelesen war. Versuchen Sie es noch einmal, oder fügen Sie den Text der Anzeige ein.',
  },
  form: 'Diese Anfrage ist unvollständig. Laden Sie die Seite neu und versuchen Sie es noch einmal; Ihre Texte bleiben erhalten.',
  resume: {
    missing: 'Bitte fügen Sie zuerst Ihren Lebenslauf ein.',
    'too-short':
      'Das ist zu kurz, um damit zu arbeiten: {length, number} von mindestens {min, number} Zeichen. Fügen Sie den ganzen Lebenslauf ein.',
    'too-long':
      'Das ist zu lang: {length, number} von höchstens {max, number} Zeichen. Nehmen Sie heraus, was nicht zum Lebenslauf gehört.',
    'no-prose':
      'Das liest sich nicht wie der Text eines Lebenslaufs. Fügen Sie ihn als Wörter und Sätze ein.',
  },
  posting: {
    missing: 'Bitte fügen Sie zuerst die Stellenanzeige ein.',
    'too-short':
      'Das ist zu kurz, um damit zu arbeiten: {length, number} von mindestens {min, number} Zeichen. Fügen Sie die ganze Stellenanzeige ein.',
    'too-long':
      'Das ist zu lang: {length, number} von höchstens {max, number} Zeichen. Nehmen Sie heraus, was nicht zur Stellenanzeige gehört.',
    'no-prose':
      'Das liest sich nicht wie der Text einer Stellenanzeige. Fügen Sie ihn als Wörter und Sätze ein.',
  },
};
