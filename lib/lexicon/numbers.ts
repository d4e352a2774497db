import { fold } from './fold';

// Number words in English, German, French and Spanish, folded; words for "one" are articles too and left out.
const rows: readonly (readonly [number, string])[] = [
  [2, 'two zwei deux dos'],
  [3, 'three drei trois tres'],
  [4, 'four vier quatre cuatro'],
  [5, 'five funf cinq cinco'],
  [6, 'six sechs seis'],
  [7, 'seven sieben sept siete'],
  [8, 'eight acht huit ocho'],
  [9, 'nine neun neuf nueve'],
  [10, 'ten zehn dix diez'],
  [11, 'eleven elf onze once'],
  [12, 'twelve zwolf douze doce'],
  [13, 'thirteen dreizehn treize trece'],
  [14, 'fourteen vierzehn quatorze catorce'],
  [15, 'fifteen funfzehn quinze quince'],
  [16, 'sixteen sechzehn seize dieciseis'],
  [17, 'seventeen siebzehn diecisiete'],
  [18, 'eighteen achtzehn dieciocho'],
  [19, 'nineteen neunzehn diecinueve'],
  [20, 'twenty zwanzig vingt veinte'],
  [30, 'thirty dreissig dreißig trente treinta'],
  [40, 'forty vierzig quarante cuarenta'],
  [50, 'fifty funfzig cinquante cincuenta'],
  [60, 'sixty sechzig soixante sesenta'],
  [70, 'seventy siebzig setenta'],
  [80, 'eighty achtzig ochenta'],
  [90, 'ninety neunzig noventa'],
];

const small = new Map(
  rows.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)),
);

const scales = new Map<string, number>(
  (
    [
      [100, 'hundred hundert cent cents cien ciento cientos'],
      [1e3, 'k thousand tausend tsd mille mil'],
      [1e5, 'lakh lakhs lac lacs'],
      [1e6, 'million millions mio mill millionen millon millones mm mn'],
      [1e7, 'crore crores cr'],
      [1e9, 'billion billions bn mrd milliarde milliarden milliard milliards'],
    ] as const
  ).flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)),
);

/** As `fold`, without its cost for plain words: every word of a text comes by here. */
const keyOf = (word: string): string => (/^[A-Za-z]+$/.test(word) ? word.toLowerCase() : fold(word));

/** A number word from two to ninety, also joined (`fünfundzwanzig`); undefined for any other word. */
export function smallNumber(word: string): number | undefined {
  const key = keyOf(word);
  const direct = small.get(key);
  if (direct !== undefined || key.length > 24) return direct;
  const german = /^(ein|zwei|drei|vier|funf|sechs|sieben|acht|neun)und(\p{L}+)$/u.exec(key);
  if (german?.[1] === undefined || german[2] === undefined) return undefined;
  const tens = small.get(german[2]);
  const ones = german[1] === 'ein' ? 1 : small.get(german[1]);
  return tens === undefined || ones === undefined || tens < 20 ? undefined : tens + ones;
}

/** What a word after a number multiplies it by: `k`, `Mio`, `lakh`; undefined for any other word. */
export function numberScale(word: string): number | undefined {
  return scales.get(keyOf(word));
}
