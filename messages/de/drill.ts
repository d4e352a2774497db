import type { Translation } from '@/lib/i18n/translation';
import type { drill as english } from '../en/drill';

export const drill: Translation<typeof english> = {
  title: 'Störungsübung',
  note: 'Für Prüfende: betrifft nur die eigenen Durchläufe. Was hier gewählt ist, gilt für den nächsten Vergleich und für jeden neuen Versuch; nichts davon wird gezählt.',
  failing:
    '{count, plural, one {Störungsübung: # Anbieter fällt mit Absicht aus} other {Störungsübung: # Anbieter fallen mit Absicht aus}}',
  asAlways: 'antwortet wie immer',
  silent: '{provider} verstummt mittendrin',
  reset: 'Alle wie immer antworten lassen',
};
