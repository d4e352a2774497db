import { smallNumber } from '../lexicon/numbers';
import { nounClass, unitOf, type Unit } from '../lexicon/units';
import { linking } from './quantity-cues';
import type { Token } from './number-read';

export interface TrailingUnit {
  unit: Unit;
  after: number;
  /** Where it ends, where that isn't its last token's end. */
  end?: number;
  /** "two years and a half" */
  half?: true;
  points?: true;
}

const percent: Unit = { kind: 'percent', unit: '%', factor: 1 };
const square: Unit = { kind: 'measure', unit: 'square metre', factor: 1 };
const inSquare = /^(?:square (?:met(?:re|er)s?)|mètres? carrés?|metros? cuadrados?)(?!\p{L})/iu;
const inWords = /^(?:per cent|pour cent|por ciento)(?!\p{L})/iu;
const inPoints =
  /^(?:(?:percentage )?points?|pts?|(?:Prozent)?punkte?n?|puntos?(?: porcentuales)?|points de pourcentage)(?!\p{L})/iu;
// "Three successive years", "zwei volle Monate": what stands before a length of time without changing it.
const ofTime =
  /^(?:successive|consecutive|full|whole|entire|working|business|calendar|school|academic|financial|fiscal|straight|solid|good|long|short|further|more|additional|volle[nr]?|ganze[nr]?|weitere[nr]?|gute[nr]?|lange[nr]?|aufeinanderfolgende[nr]?|zusätzliche[nr]?|longues?|bonnes?|belles?|autres|largos|buenos|intensos|first|last|past|previous|ersten|letzten|vergangenen|premi(?:er|ère)s|derni(?:er|ère)s|primer[oa]s|últim[oa]s)$/iu;
const half = /^\s+(?:and a half|und (?:ein )?halbe[sn]?|y medi[oa]|et demie?)(?!\p{L})/iu;

/** How many tokens stand between a number and its unit: "man-" of "man-hours", "missed" of "missed days". */
function wordsPassed(tokens: readonly Token[], at: number): number {
  const [word, next, last] = tokens.slice(at, at + 3).map(({ text }) => text);
  if (word === undefined || next === undefined) return 0;
  if (next === '-' && ofWork.test(word) && unitOf(last ?? '')?.kind === 'duration') return 2;
  if (isPlainWord(word) && isLongUnit(next)) return 1;
  return isOfTime(word) && unitOf(next)?.kind === 'duration' ? 1 : 0;
}

const ofWork = /^(?:man|person|staff|labou?r|flight|credit|contact)$/;

const isLongUnit = (word: string): boolean => {
  const kind = word.length < 4 ? undefined : unitOf(word)?.kind;
  return kind === 'duration' || kind === 'measure';
};

const isMy = (word: string, text: string, end: number): boolean =>
  (word === 'an' && /(?<!\p{L})(?:one|ein)\s$/iu.test(text.slice(0, end + 1))) ||
  (/^(?:an|mes|[Ss]econd)$/.test(word) && !isOne(text.slice(0, end)));

const isOne = (text: string): boolean =>
  /(?:^|[^\d.,])1(?:[.,]\d+)?\s?-?$|(?<!\p{L})(?:one|une?|ein|half|demi|medio)[\s-]?$/iu.test(text);

/** "Ten missed days": a word in small letters that is no noun of its own changes nothing. */
// "1.46 million safe miles", "212,000 man-hours"
const isPlainWord = (word: string): boolean =>
  /^\p{Ll}{3,}$/u.test(word) &&
  !/[sx]$/.test(word) &&
  nounClass(word) === undefined &&
  smallNumber(word) === undefined &&
  !linking.test(word) &&
  !/^(?:and|und|the|der|die|das|des|les|los|las|per|pro|par|por|von|out|aus|than|sur|auf|bis|for|für|que|qui|not|in|at|on|by|to|of)$/.test(
    word,
  );

const isOfTime = (word: string): boolean =>
  ofTime.test(word) ||
  (/^\p{Ll}{3,}$/u.test(word) && /(?:ed|ive|ous|al|ful|ly|igen?|ichen?|ivos?|ivas?)$/u.test(word));

/** The unit that follows a number, from a token on; undefined where none does. */
export function trailingUnit(
  text: string,
  tokens: readonly Token[],
  at: number,
  end: number,
): TrailingUnit | undefined {
  const token = tokens[at];
  // "86 Mio. €"
  if (token === undefined || !/^[\s-]{0,2}$|^\.\s?(?=$)/.test(text.slice(end, token.start))) return undefined;
  // "bis zum 4. Werktag"
  if (
    text[end] === '.' &&
    !/^[€$£]$|^(?:euro|eur|usd|dollar|chf|franken|werktag|arbeitstag)/iu.test(token.text)
  )
    return undefined;
  // "A five-yearly inspection"
  const rhythm =
    text[token.start - 1] === '-' ? /^(year|month|week|day|hour)ly$/.exec(token.text)?.[1] : undefined;
  const rhythmic = rhythm === undefined ? undefined : unitOf(rhythm);
  if (rhythmic !== undefined) return { unit: rhythmic, after: at + 1 };
  const words = text.slice(token.start, token.start + 24);
  const said = inWords.exec(words)?.[0] ?? inPoints.exec(words)?.[0];
  if (said !== undefined) {
    const after = at + said.split(' ').length;
    // "912 points sur 1 000" are of no hundred.
    const isScore = inPoints.test(said) && /\d{3}$|\d\s\d{3}$/.test(text.slice(0, end));
    if (isScore) return undefined;
    return { unit: percent, after, ...(inPoints.test(said) ? { points: true } : {}) };
  }
  if (inSquare.test(words)) return { unit: square, after: at + 2 };
  if (/^de?$/i.test(token.text)) {
    const named = tokens[at + 1]?.text ?? '';
    if (isMy(named, text, end)) return undefined;
    const next = unitOf(named);
    return next?.kind === 'money' || next?.kind === 'duration' ? { unit: next, after: at + 2 } : undefined;
  }
  // One letter means a unit where it is glued to the number ("5h"), or is an exact one at the end of its phrase.
  const apart = token.text.length === 1 && /\p{L}/u.test(token.text) && token.start !== end;
  if (
    apart &&
    (!/^[hstgmlVW]$/.test(token.text) || /^['’.]?\p{L}/u.test(text.slice(token.end, token.end + 2)))
  )
    return undefined;
  // "28 Year 3 children", "six year groups"
  const behind = text.slice(token.end, token.end + 8);
  if (/^years?$/i.test(token.text) && /^ groups?(?!\p{L})/iu.test(behind)) return undefined;
  if (token.text === 'Year' && /^ \d{1,2}(?!\d)/.test(behind)) return undefined;
  // "2018 an der Schule": a year, and German for "at".
  if (token.text === 'an' && /(?:19|20)\d\d $/.test(text.slice(token.start - 5, token.start)))
    return undefined;
  // In French "mes" is "my" and "an" of one year alone; "twelve Second Step lessons" aren't seconds.
  if (isMy(token.text, text, end)) return undefined;
  const passed = at + wordsPassed(tokens, at);
  const named = tokens[passed] ?? token;
  const unit = unitOf(named.text);
  if (unit === undefined) return undefined;
  const more = unit.kind === 'duration' ? half.exec(text.slice(named.end, named.end + 18))?.[0] : undefined;
  if (more === undefined) return { unit, after: passed + 1 };
  return {
    unit,
    after: passed + 1 + more.trim().split(/\s+/).length,
    end: named.end + more.length,
    half: true,
  };
}
