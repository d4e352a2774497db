import type { Translation } from '@/lib/i18n/translation';
import type { failures as english } from '../en/failures';

export const failures: Translation<typeof english> = {
  line: {
    unauthorized: '{provider} no nos ha dejado entrar',
    'model-gone': '{provider} ya no ofrece este modelo',
    'rate-limited': '{provider} no admite más peticiones por ahora',
    'quota-exhausted': '{provider} ha agotado su cuota',
    'too-large': '{provider} no puede con un texto tan largo',
    'bad-request': '{provider} ha rechazado la petición',
    overloaded: '{provider} está sobrecargado',
    unreachable: '{provider} no responde',
    'timed-out': '{provider} ha tardado demasiado',
    'cut-off': '{provider} se ha interrumpido a la mitad',
    unreadable: '{provider} ha enviado algo ilegible',
    truncated: '{provider} se ha quedado sin espacio',
    empty: '{provider} ha enviado una respuesta vacía',
    refused: '{provider} se ha negado a escribir esto',
    'not-accepted': '{provider} ha respondido con una forma incorrecta',
  },
  sentence: {
    unauthorized:
      'Los servicios de IA no han dado acceso a este sitio. Quien lo gestiona tiene que arreglarlo.',
    'model-gone':
      'Los modelos de IA que pide este sitio ya no se ofrecen. Quien lo gestiona tiene que arreglarlo.',
    'rate-limited': 'Los servicios de IA están ocupados ahora mismo. Inténtelo de nuevo en un minuto.',
    'quota-exhausted': 'La cuota de los servicios de IA se ha agotado. Inténtelo de nuevo más tarde.',
    'too-large':
      'El currículum y la oferta son, juntos, demasiado largos para los servicios de IA. Acorte uno de los dos e inténtelo de nuevo.',
    'bad-request': 'Los servicios de IA han rechazado la petición. El error es nuestro, no suyo.',
    overloaded: 'Los servicios de IA tienen problemas ahora mismo. Inténtelo de nuevo en un minuto.',
    unreachable:
      'No se puede contactar con los servicios de IA ahora mismo. Inténtelo de nuevo en un minuto.',
    'timed-out': 'Los servicios de IA han tardado demasiado. Inténtelo de nuevo en un minuto.',
    'cut-off': 'Los servicios de IA se han interrumpido a la mitad. Inténtelo de nuevo.',
    unreadable: 'Los servicios de IA han enviado algo ilegible. Inténtelo de nuevo en un minuto.',
    truncated:
      'Las respuestas eran demasiado largas para terminarse. Inténtelo de nuevo, o acorte el currículum o la oferta.',
    empty: 'Los servicios de IA han enviado respuestas vacías. Inténtelo de nuevo.',
    refused:
      'Los servicios de IA se han negado a escribir esta sección. Compruebe si hay contenido inusual en los textos.',
    'not-accepted': 'Las respuestas no tenían la forma que esta sección necesita. Inténtelo de nuevo.',
  },
  configuredProvider: 'El proveedor configurado',
  busy: {
    seconds:
      'Los servicios de IA están ocupados. Inténtelo de nuevo en {count, plural, one {un segundo} other {# segundos}}.',
    minutes:
      'Los servicios de IA están ocupados. Inténtelo de nuevo en {count, plural, one {un minuto} other {# minutos}}.',
    hours:
      'Los servicios de IA están ocupados. Inténtelo de nuevo en {count, plural, one {una hora} other {# horas}}, más o menos.',
  },
  noneFree: 'Ningún servicio de IA está libre ahora mismo. Inténtelo de nuevo en un minuto.',
  mixed: 'Ninguno de los servicios de IA ha podido escribir esta sección. Inténtelo de nuevo en un minuto.',
  stopped: 'Ha detenido esta sección.',
  fault: 'Algo ha fallado por nuestra parte. Inténtelo de nuevo.',
  connection: 'La conexión se perdió antes de terminar. Reintente esta sección para crearla de nuevo.',
  left: 'Se salió de la página antes de que esta sección estuviera lista.',
  outdated: 'MatchWise se ha actualizado mientras esta página estaba abierta.',
  refused:
    'Es más de lo que este sitio elabora por ahora. Vuelva a intentarlo en {minutes, plural, one {un minuto} other {# minutos}}.',
  earlier: '{sentence} Esta es la versión anterior.',
  stoppedEarlier: 'Detenido. Esta es la versión anterior.',
  builtin: '{sentence} Esta es la versión hecha sin IA.',
  stoppedBuiltin: 'Detenido. Esta es la versión hecha sin IA.',
};
