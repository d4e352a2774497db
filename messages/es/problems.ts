import type { Translation } from '@/lib/i18n/translation';
import type { problems as english } from '../en/problems';

export const problems: Translation<typeof english> = {
  file: {
    empty: 'Este archivo está vacío. Elija otro o pegue el texto de su currículum.',
    'too-big': 'Este archivo supera los 8 MB. Guárdelo sin imágenes o pegue el texto de su currículum.',
    'too-many-pages':
      'Este archivo tiene más de 20 páginas. Guarde solo las páginas de su currículum o pegue su texto.',
    'too-slow':
      'La lectura de este archivo tardaba demasiado y se ha detenido. Guárdelo de nuevo desde el programa que lo creó o pegue el texto de su currículum.',
    'unpacks-too-big':
      'Descomprimido, este documento ocupa mucho más que un currículum, así que no se ha abierto. Guárdelo de nuevo desde Word o pegue su texto.',
    scanned:
      'Apenas se ha encontrado texto en este archivo: parece un escaneo o una imagen. Ábralo, use el reconocimiento de texto si lo tiene y pegue el texto aquí.',
    'unknown-letters':
      'Los caracteres de este archivo están codificados de un modo que aquí no se puede leer, como en algunos PDF chinos, japoneses y coreanos. Expórtelo como DOCX, o ábralo y pegue su texto.',
    'password-protected':
      'Este archivo está protegido con contraseña. Guarde una copia sin contraseña, o ábralo y pegue su texto.',
    damaged:
      'Este archivo está dañado y no se ha podido abrir. Guárdelo de nuevo desde el programa que lo creó o pegue su texto.',
    'wrong-encoding':
      'Este archivo de texto usa una codificación antigua que estropearía las tildes. Guárdelo como UTF-8 o pegue su texto.',
    'word-97':
      'Este documento es de una versión antigua de Word (.doc). Guárdelo como .docx o PDF, o pegue su texto.',
    'rich-text': 'Este documento está en formato RTF. Guárdelo como .docx o PDF, o pegue su texto.',
    'open-document': 'Este archivo es un OpenDocument (ODT). Guárdelo como .docx o PDF, o pegue su texto.',
    'apple-pages': 'Este es un documento de Pages. Expórtelo como PDF o Word, o pegue su texto.',
    'web-page': 'Esto es una página web, no un documento. Imprímala como PDF o pegue su texto.',
    image:
      'Esto es una imagen, así que sus palabras no se pueden leer. Elija el documento del que procede o pegue su texto.',
    'wrong-type':
      'Este tipo de archivo no se reconoce aquí. Elija un archivo PDF, DOCX, TXT o MD, o pegue el texto de su currículum.',
    'reader-unavailable':
      'No se ha podido cargar el lector de archivos. Compruebe la conexión y elija el archivo de nuevo, o pegue el texto de su currículum.',
  },
  link: {
    'bad-link': 'Esta dirección web no se puede abrir. Compruebe el enlace o pegue el texto de la oferta.',
    'blocked-address':
      'Esta dirección pertenece a una red privada y no se abre desde aquí. Pegue el texto de la oferta.',
    unreachable: 'No se ha podido acceder a este sitio. Compruebe el enlace o pegue el texto de la oferta.',
    'too-slow':
      'Este sitio ha tardado más de 10 segundos en responder. Inténtelo de nuevo o pegue el texto de la oferta.',
    'too-big': 'Esta página supera los 3 MB, así que no se ha leído. Pegue el texto de la oferta.',
    'too-many-redirects': 'Este enlace lleva de una página a otra sin fin. Pegue el texto de la oferta.',
    'site-error':
      'Este sitio tiene un fallo propio en este momento. Inténtelo más tarde o pegue el texto de la oferta.',
    'not-a-page': 'Este enlace lleva a un archivo, no a una página. Ábralo y pegue el texto de la oferta.',
    refused: 'Este sitio no deja que otros programas lean sus páginas. Abra la oferta y pegue su texto.',
    'login-wall': 'Esta página solo se muestra tras iniciar sesión. Abra la oferta y pegue su texto.',
    'needs-script':
      'Esta página compone su texto en el navegador, así que aquí no se ha podido leer nada. Ábrala y pegue su texto.',
    expired:
      'Esta página ya no existe o indica que la oferta está cerrada. Compruebe el enlace o pegue el texto si lo tiene.',
    'list-page':
      'Esta página muestra varias ofertas. Abra la que le interesa y use su enlace, o pegue su texto.',
    'no-posting':
      'No se ha encontrado ninguna oferta de empleo en esta página. Ábrala y pegue el texto de la oferta.',
    'connection-lost':
      'La conexión se ha perdido antes de terminar de leer la oferta. Inténtelo de nuevo o pegue el texto de la oferta.',
  },
  form: 'Esta solicitud está incompleta. Recargue la página e inténtelo de nuevo; sus textos se conservan.',
  resume: {
    missing: 'Añada primero su currículum.',
    'too-short':
      'Es demasiado corto para trabajar con él: {length, number} caracteres de un mínimo de {min, number}. Pegue el currículum completo.',
    'too-long':
      'Es demasiado largo: {length, number} caracteres de un máximo de {max, number}. Quite lo que no pertenezca al currículum.',
    'no-prose': 'Esto no parece el texto de un currículum. Péguelo en forma de palabras y frases.',
  },
  posting: {
    missing: 'Añada primero la oferta de empleo.',
    'too-short':
      'Es demasiado corta para trabajar con ella: {length, number} caracteres de un mínimo de {min, number}. Pegue la oferta completa.',
    'too-long':
      'Es demasiado larga: {length, number} caracteres de un máximo de {max, number}. Quite lo que no pertenezca a la oferta.',
    'no-prose': 'Esto no parece el texto de una oferta de empleo. Péguelo en forma de palabras y frases.',
  },
};
