import type { Translation } from '@/lib/i18n/translation';
import type { history as english } from '../en/history';

export const history: Translation<typeof english> = {
  keeping: {
    opening: 'Abriendo su análisis…',
    missing:
      'El análisis que indica la dirección no está en este navegador: se eliminó o se hizo en otro. <history>Vea lo que hay</history> o empiece uno nuevo aquí.',
    unreadable:
      'Este análisis lo guardó otra versión de MatchWise y no se puede abrir. <history>Vea lo que hay</history> o empiece uno nuevo aquí.',
    refused: {
      forbidden:
        'Este navegador no permite que MatchWise guarde nada, como suele ocurrir en las ventanas privadas. Todo funciona, pero al cerrar o recargar la página se pierden los resultados.',
      full: 'No queda espacio en el almacenamiento de este navegador, así que los últimos resultados no se guardan. Elimine del historial lo que ya no necesite.',
      newer:
        'MatchWise se actualizó en otra pestaña. Recargue esta página; lo que ha llegado desde entonces no se guarda.',
      unloaded:
        'No se pudo cargar la parte de esta página que guarda los resultados. Todo lo demás funciona, pero al cerrar o recargar la página se pierden los resultados.',
    },
  },
  connection: {
    offline:
      'Está sin conexión. No se pierde nada de lo que hay aquí; lo que falta se puede reintentar cuando vuelva a tenerla.',
    back: 'Vuelve a tener conexión.',
    retry: 'Reintentar {count, plural, one {# sección} many {# secciones} other {# secciones}}',
  },
};
