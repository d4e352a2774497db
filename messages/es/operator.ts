import type { Translation } from '@/lib/i18n/translation';
import type { operator as english } from '../en/operator';

export const operator: Translation<typeof english> = {
  unauthorized:
    'La clave es incorrecta, se ha revocado o no vale para esta región o este proyecto. Compruébela y reinicie.',
  'model-gone': 'El proveedor ya no conoce el modelo; se deja de lado un día. Indique otro en *_MODELS.',
  'rate-limited': 'El límite por minuto se ha agotado; se libera solo. Si ocurre a menudo, suba de plan.',
  'quota-exhausted':
    'La cuota del día, el saldo de la cuenta o PAID_DAILY_USD se ha agotado. Revise la facturación o espere a que se renueve.',
  'too-large':
    'La petición y la respuesta prevista superan el límite del modelo o del plan. No hay nada averiado.',
  'bad-request':
    'El proveedor rechaza lo que envía el adaptador: un error, o un modelo sin esa función. Comuníquelo.',
  overloaded: 'El proveedor responde con un error de servidor. Consulte su página de estado si persiste.',
  unreachable: 'Conexión rechazada o cortada, o no existe ese host. Compruebe la red, el proxy y *_BASE_URL.',
  'timed-out':
    'Sin cabeceras, sin primer token o con un silencio demasiado largo. Consulte su página de estado si persiste.',
  'cut-off': 'El flujo terminó sin motivo de fin o con un error dentro.',
  unreadable:
    'La respuesta no tiene el formato del proveedor. Compruebe *_BASE_URL y si hay un proxy en medio.',
  truncated:
    'La respuesta se detuvo en el límite de salida. Si ocurre a menudo, suba el límite de la sección.',
  empty: 'Un final limpio, pero sin texto. Si ocurre a menudo, elija otro modelo.',
  refused: 'Un bloqueo de seguridad o una negativa del modelo; no es una avería. No hay que hacer nada.',
  'not-accepted':
    'La respuesta estaba completa, pero no pasó los controles de la sección. Si ocurre a menudo, elija otro modelo.',
};
