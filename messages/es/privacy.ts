import type { Translation } from '@/lib/i18n/translation';
import type { privacy as english } from '../en/privacy';

export const privacy: Translation<typeof english> = {
  title: 'Privacidad',
  description: 'Qué hace MatchWise con su currículum y con la oferta, paso a paso.',
  heading: 'Adónde va cada cosa',
  lead: 'Pocos documentos son tan personales como un currículum. Aquí se explica todo lo que ocurre con el suyo.',
  file: {
    heading: 'Su archivo se queda en su equipo',
    body: 'Un archivo PDF, de Word o de texto lo abre este navegador, en la propia página. El archivo no se envía a ninguna parte. Usted ve el texto que se ha leído y puede corregirlo o acortarlo antes de que ocurra nada más.',
  },
  texts: {
    heading: 'Los dos textos se envían cuando pulsa «Comparar»',
    body: 'El texto de su currículum y el de la oferta, tal como están en los dos campos, van a este servidor. Nada se envía mientras escribe. Si pide que una sección se haga de nuevo, se envían otra vez los mismos dos textos, con su deseo si expresa alguno. Lo que edita no se envía a ninguna parte.',
    rules:
      'Aquí no hay ningún servicio de IA configurado. Las secciones se crean en este servidor con reglas fijas, y los textos no van más allá.',
    one: 'De ahí van a un servicio de IA que redacta las secciones: {providers}, el único configurado aquí.',
    several:
      'De ahí van a un servicio de IA que redacta las secciones: {providers}, consultados en este orden. Cada sección se pide al primero; el siguiente solo recibe los textos si el anterior no ha podido responder a tiempo.',
    redacted:
      'Antes, este servidor quita del currículum y de su deseo su nombre, sus correos electrónicos, sus teléfonos, su calle, su código postal y los enlaces a sus propias páginas, y los vuelve a poner en lo que el servicio redacta. Su localidad, sus empleadores y las fechas se mantienen. Estos datos se encuentran con reglas fijas, que pueden pasar alguno por alto.',
    whole: 'Su nombre y sus datos de contacto van con lo demás, tal como figuran en el currículum.',
    others:
      'Lo que un servicio así hace con los textos depende de sus propias condiciones; quite lo demás que no quiera que vea.',
    terms:
      'Lo que un servicio así hace con los textos depende de sus propias condiciones; quite lo que no quiera que vea, como su dirección o su teléfono. No hacen falta para la comparación.',
  },
  link: {
    heading: 'Los enlaces los abre este servidor',
    body: 'Si indica un enlace a una oferta y pulsa «Leer el enlace», el enlace va a este servidor, que abre la página como cualquier visitante. El sitio sabe que este servidor la ha consultado, pero no quién es usted, y nunca ve su currículum.',
  },
  server: {
    heading: 'Este servidor no guarda ninguno de los textos',
    body: 'Ambos textos se mantienen en memoria mientras se crean las secciones y después desaparecen. No hay cuentas ni una base de datos de currículums. El registro del servidor contiene horas, nombres de proveedores, tipos de fallo y una referencia aleatoria, nunca sus palabras. Para que haya sitio para todos, las peticiones se cuentan por dirección de red, con un nombre que cambia cada día.',
  },
  browser: {
    heading: 'Su navegador guarda su borrador y sus análisis',
    body: 'Lo que hay en los dos campos se guarda en el almacenamiento de este navegador, para que no se pierda nada al recargar. Vacíe los campos, o borre los datos de este sitio, y desaparecerá.',
    history:
      'Cada comparación también se guarda en este navegador: ambos textos, las secciones, los cambios que usted les haga y el nombre y el estado que le dé. Esta copia no se envía a ninguna parte, y la dirección de la página solo contiene un número aleatorio; en la página Historial puede eliminar una o todas.',
    cookies:
      'Si elige un tema claro u oscuro, una cookie llamada <code>theme</code> recuerda esa única palabra; si elige un idioma, lo hace una cookie llamada <code>language</code>. No hay más cookies, salvo una que da acceso a la página de estado a quienes gestionan este sitio, cuando está cerrada.',
  },
  others: {
    heading: 'Nadie más se entera',
    body: 'Las páginas no cargan fuentes, scripts, imágenes ni contadores de otros sitios, y su política de seguridad lo prohíbe: el navegador solo puede hablar con este servidor.',
  },
};
