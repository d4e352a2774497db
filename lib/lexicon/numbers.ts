import { fold } from './fold';

// Number words in English, German, French and Spanish, folded; words for "one" are articles too and left out.
const rows: readonly (readonly [number, string])[] = [
  [1.5, 'anderthalb eineinhalb'],
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
  [20, 'twenty zwanzig vingt vingts veinte'],
  [21, 'veintiun veintiuno veintiuna'],
  [30, 'thirty dreissig trente treinta'],
  [40, 'forty vierzig quarante cuarenta'],
  [50, 'fifty funfzig cinquante cincuenta'],
  [60, 'sixty sechzig soixante sesenta'],
  [70, 'seventy siebzig septante setenta'],
  [80, 'eighty achtzig huitante ochenta'],
  [90, 'ninety neunzig nonante noventa'],
  [200, 'doscientos doscientas'],
  [300, 'trescientos trescientas'],
  [400, 'cuatrocientos cuatrocientas'],
  [500, 'quinientos quinientas'],
  [600, 'seiscientos seiscientas'],
  [700, 'setecientos setecientas'],
  [800, 'ochocientos ochocientas'],
  [900, 'novecientos novecientas'],
  [250_000, 'viertelmillion'],
  [750_000, 'dreiviertelmillion'],
];

const small = new Map(
  rows.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)),
);

const scales = new Map<string, number>(
  (
    [
      [10, 'dizaine decena decenas'],
      [12, 'dozen dozens dutzend douzaine docena docenas'],
      [15, 'quinzaine quincena'],
      [20, 'vingtaine veintena'],
      [30, 'trentaine treintena'],
      [40, 'quarantaine'],
      [50, 'cinquantaine cincuentena'],
      [60, 'soixantaine'],
      [100, 'hundred hundert cent cents cien ciento cientos centaine centaines centenar centenares'],
      [1e3, 'k thousand tausend tsd mille mil millier milliers millar millares'],
      [1e5, 'lakh lakhs lac lacs'],
      [1e6, 'million millions mio mill millionen millon millones mm mn'],
      [1e7, 'crore crores cr'],
      [1e9, 'billion billions bn mrd md milliarde milliarden milliard milliards'],
    ] as const
  ).flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)),
);

/** As `fold`, without its cost for plain words: every word of a text comes by here. */
const keyOf = (word: string): string => (/^[A-Za-z]+$/.test(word) ? word.toLowerCase() : fold(word));

/** A number word from two to ninety, also joined (`fünfundzwanzig`, `zweihundert`); undefined for any other word. */
export function smallNumber(word: string): number | undefined {
  const key = keyOf(word);
  const direct = small.get(key);
  if (direct !== undefined || key.length < 8 || key.length > 40) return direct;
  if (key.startsWith('veinti')) {
    const ones = small.get(key.slice(6));
    return ones === undefined || ones > 9 ? undefined : 20 + ones;
  }
  return germanNumber(key);
}

/** `dreitausendzweihundertfünfundzwanzig`: thousands, hundreds, then ones before tens. */
function germanNumber(key: string): number | undefined {
  // "sechseinhalb"
  const whole = /^(.+)einhalb(?:e[nrms]?)?$/.exec(key)?.[1];
  if (whole !== undefined) {
    const value = small.get(whole) ?? germanNumber(whole);
    return value === undefined ? undefined : value + 0.5;
  }
  for (const [word, scale] of [
    ['tausend', 1000],
    ['hundert', 100],
  ] as const) {
    const at = key.indexOf(word);
    if (at < 0) continue;
    const before = key.slice(0, at);
    const after = key.slice(at + word.length).replace(/^und/, '');
    const times = before === '' || before === 'ein' ? 1 : (small.get(before) ?? germanNumber(before));
    const rest = after === '' ? 0 : after === 'eins' ? 1 : (small.get(after) ?? germanNumber(after));
    return times === undefined || rest === undefined ? undefined : times * scale + rest;
  }
  const [, first = '', last = ''] =
    /^(ein|zwei|drei|vier|funf|sechs|sieben|acht|neun)und(\p{L}+)$/u.exec(key) ?? [];
  const tens = small.get(last);
  const ones = first === 'ein' ? 1 : small.get(first);
  return tens === undefined || ones === undefined || tens < 20 || tens > 90 ? undefined : tens + ones;
}

/** What a word after a number multiplies it by: `k`, `Mio`, `lakh`, `dozen`; undefined for any other word. */
export function numberScale(word: string): number | undefined {
  return scales.get(keyOf(word));
}
