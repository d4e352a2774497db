import type { Contact } from '../contact';

/** Each word as written here, with a capital, and in capitals: names beside it must have theirs. */
const cased = (words: string): string =>
  words
    .split('|')
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
    .join('|');
const name = String.raw`\p{Lu}[\p{L}'’.-]{0,30}`;
const number = String.raw`\d{1,5}(?: ?[a-zA-Z](?!\p{L}))?(?: ?[-–/] ?\d{1,4}[a-z]?)?`;
const flat = String.raw`(?:,? (?:${cased('apt|apartment|flat|suite|ste|unit|floor|whg|appt|bât|piso|puerta')})\.? ?#?[\p{L}\p{N}]{1,6}(?!\p{L})|,? ?#\d{1,5})?`;
const way = cased(
  'street|st|road|rd|avenue|ave|av|lane|ln|drive|dr|boulevard|blvd|court|ct|place|pl|square|sq|way|terrace|close|crescent|cres|parkway|pkwy|highway|hwy|circle|cir|row|walk|mews|gardens|gdns|grove|hill|park|quay|wharf|green|trail|loop|alley|nagar|marg|layout',
);
const flatFirst = String.raw`(?:(?:${cased('flat|apartment|apt|unit|suite|room')})\.? ?\p{N}{1,4}[a-z]?,? )?`;

const frWord = String.raw`(?:(?:de|du|des|la|le|les)(?!\p{L})|(?:[dl]['’])?${name})`;
const esWord = String.raw`(?:(?:de|del|la|los|las|el|dos|da|do)(?!\p{L})|${name})`;

const streets = [
  // 12 Elm Street, Flat 3; 1600 N. West Park Ave #5
  String.raw`${flatFirst}${number},? (?:${name} |\d{1,3}(?:st|nd|rd|th) ){1,4}(?:${way})(?!\p{L})\.?(?: (?:N|S|E|W|NE|NW|SE|SW)(?!\p{L}))?${flat}`,
  // Lindenstraße 12, Am Alten Markt 3, Unter den Linden 5
  String.raw`\p{Lu}[\p{L}.-]{1,40}(?:${cased('straße|strasse|str\\.|weg|platz|allee|gasse|ring|damm|ufer|steig|chaussee|straat|laan|gracht|vej|gatan|vägen')}) ?${number}`,
  String.raw`(?:${name} ){0,3}(?:Straße|Strasse|Str\.|Weg|Platz|Allee|Gasse|Ring|Damm) ${number}`,
  String.raw`(?:Am|An der|An den|Auf der|Auf dem|Im|In der|Zum|Zur|Unter den|Hinter der) (?:${name} ){1,3}${number}`,
  // 12 bis, rue de la République; 3, place d'Armes
  String.raw`\d{1,4}(?: ?(?:bis|ter))?,? (?:${cased('rue|avenue|av\\.|boulevard|bd\\.?|place|allée|chemin|impasse|quai|route|cours|square|passage|faubourg')}) ${frWord}(?: ${frWord}){0,6}`,
  // Calle de Alcalá, 45, 3º B; C/ Mayor 12; Av. Diagonal, n.º 5
  String.raw`(?:${cased('calle|c\/|avda\\.?|avd\\.?|av\\.|avenida|plaza|pza\\.?|paseo|camino|ronda|carrera|travesía|via|viale|piazza|corso|rua|ulica|ul\\.')}) ?${esWord}(?: ${esWord}){0,5},? ?(?:n\.?[º°o]\.? ?|núm\.? ?)?\d{1,4}(?:\/\d{1,4})?(?:,? \d{1,2}[º°ªo] ?[A-Za-z]?)?`,
  // ул. Ленина, д. 5, кв. 12; 建国路88号
  String.raw`(?:${cased('ул\\.|улица|пр\\.|проспект|пер\\.|переулок')}) ?${name}(?: ${name}){0,2},? ?(?:д\. ?)?\d{1,4}(?:,? кв\. ?\d{1,4})?`,
  String.raw`[\p{Script=Han}\d]{1,30}[路街道巷]\d{1,5}号?(?:\d{1,4}[室楼])?`,
  String.raw`(?:[Pp]\.? ?[Oo]\.? (?:box|Box|BOX)|${cased('postfach|apartado|boîte postale')}|BP) ?\d{1,6}`,
];
const street = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${streets.join('|')})(?!\p{N})`, 'gu');

const labelled =
  /^(?:(?:home|postal|permanent|current|residential|mailing) )?(?:address|anschrift|adresse|dirección|domicilio|residence|wohnort|wohnhaft)(?: \(\p{L}{2,12}\))?\s?[:：]\s*(.{4,160})$/iu;

// Only where a line is one of contact: the same shapes are part numbers and counts elsewhere.
const postcodes = [
  /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])[A-Z]\d[A-Z] ?\d[A-Z]\d(?![\p{L}\p{N}])/gu,
  /(?<=(?<!\p{L})(?!(?:EN|NF|BS) )(?:[A-Z]{2}|[A-Z]\.[A-Z]\.),? )\d{5}(?:-\d{4})?(?![\p{L}\p{N}-])/gu,
  /(?<![\p{L}\p{N}+(/.-]|\d )(?:[A-Z]{1,2}-)?\d{4,5}(?= (?:[A-Z]{2} )?\p{Lu}[\p{L}.'’-]{2})/gu,
  /(?<=\p{L}{3} ?[,-] ?)\d{5,6}(?![\p{L}\p{N}.,-])(?=$|\s?[|,·•.])/gu,
  /(?<=\p{L}{3} )\d{6}(?![\p{L}\p{N}-]|[.,]\d)(?=$|\s?[|,·•.])/gu,
  /(?<![\p{L}\p{N}+(/.-]|\d )\d{2}-\d{3}(?= \p{Lu}\p{L}{2})/gu,
];
const year = /^(?:19|20)\d\d$/;

/**
 * Streets with their numbers, post boxes and postcodes of a line of contact, and everything after a label such as
 * "Address:". The town beside them stays where they are apart from it.
 */
export function findAddresses(text: string): Contact[] {
  if (!/\d/.test(text)) return [];
  const whole = labelled.exec(text)?.[1];
  const rest = whole?.split(/\s{2,}|\s?[|·•]\s?|\s(?=\+?\d[\d ()-]{8}|\S+@)/)[0];
  if (rest !== undefined && /\d/.test(rest)) return [{ kind: 'address', text: rest.trim() }];
  const found = [...text.matchAll(street)].map(([part]): Contact => ({ kind: 'address', text: part.trim() }));
  for (const pattern of postcodes) {
    for (const [code] of text.matchAll(pattern))
      if (!year.test(code)) found.push({ kind: 'postcode', text: code });
  }
  return found;
}
