import type { Translation } from '@/lib/i18n/translation';
import type { drill as english } from '../en/drill';

export const drill: Translation<typeof english> = {
  title: 'Simulacro de fallos',
  note: 'Para revisores: solo afecta a sus propias ejecuciones. Lo elegido vale para la próxima comparación y para cada reintento; nada de ello se cuenta.',
  failing:
    '{count, plural, one {Simulacro de fallos: # proveedor falla a propósito} other {Simulacro de fallos: # proveedores fallan a propósito}}',
  asAlways: 'responde como siempre',
  silent: '{provider} enmudece a la mitad',
  reset: 'Dejar que todos respondan como siempre',
};
