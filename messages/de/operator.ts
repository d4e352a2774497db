import type { Translation } from '@/lib/i18n/translation';
import type { operator as english } from '../en/operator';

export const operator: Translation<typeof english> = {
  unauthorized:
    'Der Schlüssel ist falsch, widerrufen oder gilt nicht für diese Region oder dieses Projekt. Prüfen Sie ihn, und starten Sie neu.',
  'model-gone':
    'Der Anbieter kennt das Modell nicht mehr; es wird einen Tag lang ausgelassen. Nennen Sie in *_MODELS ein anderes.',
  'rate-limited':
    'Das Minutenkontingent ist aufgebraucht; es füllt sich von selbst wieder. Kommt es oft vor, hilft ein höherer Tarif.',
  'quota-exhausted':
    'Das Tageskontingent, das Guthaben oder PAID_DAILY_USD ist aufgebraucht. Prüfen Sie die Abrechnung, oder warten Sie auf das neue Kontingent.',
  'too-large':
    'Eingabe und verlangte Ausgabe überschreiten das Limit des Modells oder des Tarifs. Nichts ist kaputt.',
  'bad-request':
    'Der Anbieter weist zurück, was der Adapter schickt: ein Fehler, oder ein Modell, dem eine Fähigkeit fehlt. Melden Sie es.',
  overloaded:
    'Der Anbieter antwortet mit einem Serverfehler. Sehen Sie auf seine Statusseite, falls es anhält.',
  unreachable:
    'Verbindung abgewiesen oder abgebrochen, oder den Host gibt es nicht. Prüfen Sie Netz, Proxy und *_BASE_URL.',
  'timed-out':
    'Keine Kopfzeilen, kein erstes Token oder zu lange Stille. Sehen Sie auf die Statusseite des Anbieters, falls es anhält.',
  'cut-off': 'Der Datenstrom endete ohne Abschlussgrund oder mit einem Fehler darin.',
  unreadable:
    'Die Antwort hat nicht das Format des Anbieters. Prüfen Sie *_BASE_URL, und ob ein Proxy dazwischensteht.',
  truncated: 'Die Antwort endete am Ausgabelimit. Kommt es oft vor, heben Sie das Limit des Abschnitts an.',
  empty: 'Ein sauberes Ende, aber kein Text. Kommt es oft vor, nehmen Sie lieber ein anderes Modell.',
  refused:
    'Eine Sicherheitssperre oder eine Ablehnung durch das Modell; keine Störung. Es ist nichts zu tun.',
  'not-accepted':
    'Die Antwort war vollständig, bestand aber die Prüfungen des Abschnitts nicht. Kommt es oft vor, nehmen Sie lieber ein anderes Modell.',
};
