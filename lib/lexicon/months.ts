import { fold } from './fold';

// January first; folded, so "février" is "fevrier" and "März" is "marz". Abbreviations come without their stop.
const names = [
  'january jan januar janner enero ene janvier janv',
  'february feb februar febrero febr fevrier fevr fev',
  'march mar marz maerz mrz marzo mars',
  'april apr avril avr abril abr',
  'may mai mayo',
  'june jun juni junio juin',
  'july jul juli julio juillet juil',
  'august aug agosto ago aout',
  'september sept sep septiembre septembre set',
  'october oct oktober okt octubre octobre',
  'november nov noviembre novembre',
  'december dec dezember dez diciembre dic decembre',
];

const numbers = new Map(
  names.flatMap((row, index) => row.split(' ').map((name) => [name, index + 1] as const)),
);

const accents: Record<string, string> = { a: '[aàâäá]', e: '[eéèê]', o: '[oôöó]', u: '[uûüú]', i: '[iîïí]' };

/** A pattern's source for every name of a month as people write it, longest first; for use without regard to case. */
export const monthNames = [...numbers.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[aeiou]/g, (letter) => accents[letter] ?? letter))
  .join('|');

/** The month's number, 1 to 12, for its name or abbreviation in English, German, French or Spanish. */
export function monthNumber(name: string): number | undefined {
  return numbers.get(fold(name).replace(/\.$/, ''));
}
