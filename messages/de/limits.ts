import type { Translation } from '@/lib/i18n/translation';
import type { limits as english } from '../en/limits';

export const limits: Translation<typeof english> = {
  tooMany:
    'Das ist mehr, als diese Website in einer Stunde erstellt. Versuchen Sie es in {minutes, plural, one {einer Minute} other {# Minuten}} noch einmal; Ihre Texte bleiben hier.',
  crowded:
    'Gerade werden viele Abschnitte erstellt. Versuchen Sie es in {seconds, plural, one {einer Sekunde} other {# Sekunden}} noch einmal; Ihre Texte bleiben hier.',
  tooManyLinks:
    'Das ist mehr, als diese Website in einer Stunde öffnet. Versuchen Sie es in {minutes, plural, one {einer Minute} other {# Minuten}} noch einmal, oder fügen Sie den Text der Anzeige ein.',
};
