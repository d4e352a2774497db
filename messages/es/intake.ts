import type { Translation } from '@/lib/i18n/translation';
import type { intake as english } from '../en/intake';

export const intake: Translation<typeof english> = {
  heading: '¿Responde su currículum a la oferta?',
  lead: 'Qué encaja, qué falta y qué puede enviar, con las líneas de su currículum en las que se apoya.',
  compare: 'Comparar',
  example: 'Probar con un ejemplo',
  bringBack: 'Recuperar mi texto',
  backToResults: 'Volver a los resultados',
  count: '{length, number} <hidden>caracteres</hidden> de {max, number}',
  resume: {
    label: 'Currículum',
    placeholder:
      'Pegue aquí el texto de su currículum o suelte un archivo en cualquier punto de este recuadro.',
    hint: 'PDF, DOCX, TXT o MD, hasta 8 MB y 20 páginas, leído en este navegador.',
    choose: 'Elegir un archivo',
    chooser: 'Elegir un archivo para leerlo',
    drop: 'Suéltelo aquí para leerlo',
  },
  posting: {
    label: 'Oferta de empleo',
    placeholder: 'Pegue la oferta completa: las tareas, lo que piden y lo que ofrecen.',
    hint: 'Cuanto más completa, mejor será la comparación.',
  },
  file: {
    reading: 'Leyendo {name} en este navegador…',
    read: 'Texto leído de {name}. Revíselo arriba y corrija lo que se haya leído mal.',
    readPages:
      'Texto leído de {name}, {pages, plural, one {# página} other {# páginas}}. Revíselo arriba y corrija lo que se haya leído mal.',
    problem: '{name}: {problem}',
  },
  notes: {
    'broken-pages':
      '{count, plural, one {La página {pages} no se pudo leer} other {Las páginas {pages} no se pudieron leer}}. Añada lo que falte.',
    'bare-pages':
      '{count, plural, one {La página {pages} no contenía} other {Las páginas {pages} no contenían}} texto, quizá una imagen. Añada lo que falte.',
    guessed: 'Algunas letras unidas, como «fi», eran ilegibles. Compruebe: {words}.',
    'letters-lacking':
      'Algunas letras están codificadas de un modo que no se puede leer aquí. Añada lo que falte.',
    recognised: 'Es un escaneo con texto reconocido. Compruebe si hay palabras mal leídas.',
    hidden:
      'Este archivo contiene texto oculto o que no se ve. Se ha leído como el resto: compruebe que lo conoce.',
  },
  link: {
    pasted: 'Lo que ha pegado es un enlace.',
    readPasted: 'Leer la oferta del enlace',
    label: '… o un enlace a la oferta',
    read: 'Leer el enlace',
    reading: 'Leyendo {host}, 10 segundos como máximo…',
    done: 'Texto leído de {host}. Revíselo arriba y corrija lo que se haya leído mal.',
  },
  data: {
    rules:
      'Aquí funciona sin IA: los textos van solo a este servidor, que crea las secciones con reglas fijas y no guarda nada.',
    providers:
      'Los textos van a este servidor y de él a un servicio de IA ({providers}). Este servidor no guarda nada.',
    more: 'Adónde va cada cosa',
  },
  output: { label: 'Idioma de los textos', posting: 'el de la oferta' },
};
