import type { Translation } from '@/lib/i18n/translation';
import type { history as english } from '../en/history';

export const history: Translation<typeof english> = {
  title: 'Historial',
  description:
    'Los análisis que guarda este navegador: por puesto, puntuación y lo que fue de la candidatura.',
  heading: 'Sus análisis',
  lead: 'Cada comparación se guarda solo en este navegador, a medida que llegan sus secciones. Al borrar los datos de este sitio se eliminan; un archivo exportado los recupera.',
  loading: 'Buscando sus análisis…',
  empty: {
    heading: 'Aquí todavía no hay nada guardado',
    body: 'Compare un currículum con una oferta y el análisis se queda aquí: para volver a él, ver las puntuaciones una junto a otra y anotar en qué quedó.',
    compare: 'Comparar un currículum con una oferta',
  },
  search: 'Buscar',
  noMatch: 'Ninguno de sus análisis coincide.',
  shown: '{shown, number} de {total, plural, one {# análisis} many {# análisis} other {# análisis}}',
  order: {
    label: 'Orden',
    newest: 'Los más recientes primero',
    score: 'Mayor puntuación primero',
  },
  entry: {
    untitled: 'Un puesto sin título',
    made: 'Hecho el {date}',
    score: '{score, number} <small>de 100</small>',
    noScore: 'Sin puntuación',
    status: 'En qué quedó {name}',
    rename: 'Cambiar el nombre de {name}',
    delete: 'Eliminar {name}',
    newName: 'Nombre para {name}',
    save: 'Guardar',
    cancel: 'Cancelar',
  },
  status: {
    draft: 'Borrador',
    applied: 'Enviada',
    interview: 'Entrevista',
    offer: 'Oferta',
    no: 'No',
  },
  deleted: '«{name}» se ha eliminado.',
  undo: 'Recuperarlo',
  exporting: 'Exportar',
  importing: 'Importar',
  chooser: 'Elegir un archivo exportado',
  imported:
    '{added, plural, =0 {No se añadió nada} one {Se añadió # análisis} many {Se añadieron # análisis} other {Se añadieron # análisis}}, {newer, plural, =0 {no se actualizó ninguno} one {se actualizó #} many {se actualizaron #} other {se actualizaron #}}, {known, plural, =0 {ninguno estaba ya aquí} one {# ya estaba aquí} many {# ya estaban aquí} other {# ya estaban aquí}}.',
  importProblem: {
    'too-large': '{name} es demasiado grande para ser un historial exportado. No se ha cambiado nada.',
    foreign: '{name} no es un historial exportado por MatchWise. No se ha cambiado nada.',
    newer:
      '{name} lo exportó una versión más reciente de MatchWise. Recargue esta página e inténtelo de nuevo. No se ha cambiado nada.',
    damaged: '{name} está dañado y no se puede leer. No se ha cambiado nada.',
  },
  deleteAll: {
    open: 'Eliminar todo',
    heading: '¿Eliminar todos los análisis?',
    body: '{count, plural, one {El único análisis} many {Los # análisis} other {Los # análisis}} de este navegador, con sus textos y resultados, se eliminarán para siempre. Lo que hay en el formulario se queda. Un archivo exportado puede recuperarlos.',
    confirm: 'Eliminar {count, plural, one {el análisis} many {los # análisis} other {los # análisis}}',
    keep: 'Conservarlos',
  },
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
