import type { Translation } from '@/lib/i18n/translation';
import type { site as english } from '../en/site';

export const site: Translation<typeof english> = {
  title: 'MatchWise',
  description: 'Su currículum frente a la oferta de empleo: qué encaja, qué falta y qué puede enviar.',
  skip: 'Saltar al contenido',
  close: 'Cerrar',
  mainPages: 'Navegación principal',
  footerPages: 'Pie de página',
  pages: { compare: 'Comparar', history: 'Historial', status: 'Estado', privacy: 'Privacidad' },
  drafts: 'Los textos son borradores. Contraste cada línea con su currículum antes de enviarlos.',
  preview: {
    build: 'Vista previa de la versión <code>{commit}</code>.',
    noKey: 'No hay ninguna clave de IA: todas las secciones se hacen con reglas.',
    keys: 'Claves de IA configuradas: {providers}.',
  },
  theme: {
    legend: 'Tema',
    system: 'Tema del sistema',
    light: 'Tema claro',
    dark: 'Tema oscuro',
  },
  language: { label: 'Idioma', change: 'Cambiar' },
  error: {
    heading: 'Esta página ha tropezado',
    body: 'El fallo es nuestro, no suyo. Lo que ha escrito está guardado en este navegador y volverá con la página.',
    reference: 'Referencia para el registro: <code>{reference}</code>',
    again: 'Intentarlo de nuevo',
    reload: 'Recargar la página',
  },
};
